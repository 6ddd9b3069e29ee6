import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";

import { call } from "../api/client.ts";
import type { Params } from "../api/client.ts";
import type { Notice } from "../api/generated.ts";

export type NoticeKind = Notice["kind"];

/** What sort of news it is, in the office's words. */
export const KINDS = {
  approval: "请审批",
  task: "待办",
  sentBack: "退回",
  urged: "催办",
  supervised: "督办",
  circulated: "传阅",
  dueSoon: "将到期",
  overdue: "超期",
  told: "告知",
  delegated: "代理授权",
  export: "导出",
} as const satisfies Record<NoticeKind, string>;

export const isKind = (text: string | undefined): text is NoticeKind =>
  text !== undefined && Object.keys(KINDS).includes(text);

export type NoticeFilter = Pick<Params<"listNotices">, "unread" | "kind">;

/** The account's own notices, newest first. */
export const noticesQuery = (filter: NoticeFilter) =>
  infiniteQueryOptions({
    queryKey: ["notices", "list", filter],
    queryFn: ({ pageParam, signal }) =>
      call("listNotices", { ...filter, limit: 50, ...(pageParam === null ? {} : { after: pageParam }) }, undefined, {
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });

/** How many are unread; the server counts to a hundred. */
export const unreadQuery = queryOptions({
  queryKey: ["notices", "unread"],
  queryFn: ({ signal }) => call("countUnread", {}, undefined, { signal }),
  staleTime: 60_000,
});
