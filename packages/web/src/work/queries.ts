import { infiniteQueryOptions, keepPreviousData } from "@tanstack/react-query";

import { call } from "../api/client.ts";
import type { Params } from "../api/client.ts";

export type Tab = Params<"listWork">["tab"];

/** The tabs of the worklist, with what an empty one means. */
export const TABS = {
  mine: { title: "待我办", empty: "没有等您办理的事项", hint: "交给您本人和您岗位的事项会立即出现在这里。" },
  pool: { title: "待签收", empty: "没有等待签收的事项", hint: "交给本岗位、尚未有人签收的事项在这里。" },
  delegated: {
    title: "代办",
    empty: "没有需要代办的事项",
    hint: "他人授权您代办、现在等他办理的事项在这里。",
  },
  waiting: {
    title: "我发起 · 经办",
    empty: "没有等待他人办理的事项",
    hint: "您发起或经办、正等别人办理的事项在这里。",
  },
  toRead: { title: "待阅", empty: "没有待阅的事项", hint: "传阅给您、请您会商的事项在这里。" },
  unit: { title: "本机构", empty: "本机构没有待办", hint: "您负责的机构内所有待办在这里。" },
} as const satisfies Record<Tab, { title: string; empty: string; hint: string }>;

export const isTab = (text: string | undefined): text is Tab => text !== undefined && Object.keys(TABS).includes(text);

/** A tab of the worklist, most urgent first. */
export const workQuery = (tab: Tab) =>
  infiniteQueryOptions({
    queryKey: ["work", tab],
    queryFn: ({ pageParam, signal }) =>
      call("listWork", { tab, limit: 50, ...(pageParam === null ? {} : { after: pageParam }) }, undefined, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
