import { newId } from "../store/ids.ts";

/** A street under load: tokens of its people by login, and its open matters. */
export interface LoadedStreet {
  readonly tokens: Readonly<Record<string, string>>;
  /** Registered and not yet accepted, newest last. */
  readonly waiting: string[];
  readonly seen: string[];
}

export interface Asked {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly token: string;
  readonly body?: unknown;
  readonly form?: boolean;
  /** Told the answer's body when it succeeded. */
  readonly done?: (body: string) => void;
}

/** One kind of work, how often it comes a second at the peak, and one request of it; undefined: nothing to do it on yet. */
export interface Kind {
  readonly title: string;
  readonly perSecond: number;
  readonly ask: (street: LoadedStreet, n: number) => Asked | undefined;
}

/** An account that has exports under way is told, with 409, to wait for them. */
export const EXPORTS = "导出列表";

const CLERK = "hotline-clerk";
const DISPATCHER = "dispatcher";
const LEADER = "org-head";
const tokenOf = ({ tokens }: LoadedStreet, login: string): string => tokens[login] ?? "";

/** An appeal as a clerk registers it: a party, a place, two classes, a limit, tasks for three roles. */
export const APPEAL = {
  channel: "call",
  receivedOn: "2024-09-02",
  kind: "complaint",
  topic: "ZS",
  content: "望江路118号夜间施工噪声影响休息，请求处理。",
  caller: { kind: "citizen", name: "王一诺", phone: "000-5550001" },
  callerPhone: "000-5550001",
  place: { text: "望江路118号" },
};

/** The matter asked for most: one of the last few. */
const recent = (ids: readonly string[], n: number): string | undefined =>
  ids.at(-1 - (n % Math.min(50, ids.length || 1)));

/**
 * The morning peak of fifty streets. Each registers some 200 items a day; a third of them comes within the first hour: 0.9 a
 * second. An item is acted on five times, looked at four times as often as acted on; a desk left open asks for its worklist
 * and its counts; officers turn pages, search and send photographs; leaders look at figures and export lists now and then.
 */
export const PEAK: readonly Kind[] = [
  {
    title: "登记",
    perSecond: 0.9,
    ask: (street) => ({
      method: "POST",
      path: "/api/matters",
      token: tokenOf(street, CLERK),
      body: { procedure: "complaint", act: "register", values: APPEAL },
      done: (body) => {
        const { id } = JSON.parse(body) as { id: string };
        street.waiting.push(id);
        street.seen.push(id);
        if (street.seen.length > 500) street.seen.shift();
      },
    }),
  },
  {
    title: "办理",
    perSecond: 0.8,
    ask: (street) => {
      const id = street.waiting.shift();
      if (id === undefined) return undefined;
      return {
        method: "POST",
        path: `/api/matters/${id}/acts`,
        token: tokenOf(street, CLERK),
        body: { act: "accept" },
      };
    },
  },
  {
    title: "试填（校验）",
    perSecond: 4,
    ask: (street, n) => {
      const id = recent(street.seen, n);
      if (id === undefined) return undefined;
      const body = { matter: id, act: "accept", values: {} };
      return { method: "POST", path: "/api/acts/check", token: tokenOf(street, CLERK), body };
    },
  },
  {
    title: "查看事项",
    perSecond: 14,
    ask: (street, n) => {
      const id = recent(street.seen, n);
      return id === undefined
        ? undefined
        : { method: "GET", path: `/api/matters/${id}`, token: tokenOf(street, CLERK) };
    },
  },
  {
    title: "工作台",
    perSecond: 12,
    ask: (street, n) => ({
      method: "GET",
      path: n % 2 === 0 ? "/api/worklist?tab=pool" : "/api/me",
      token: tokenOf(street, n % 3 === 0 ? DISPATCHER : CLERK),
    }),
  },
  {
    title: "列表",
    perSecond: 8,
    ask: (street) => ({
      method: "GET",
      path: "/api/matters?procedure=complaint&limit=50",
      token: tokenOf(street, CLERK),
    }),
  },
  {
    title: "搜索",
    perSecond: 3,
    ask: (street, n) => ({
      method: "GET",
      path: `/api/matters?q=${encodeURIComponent(["噪声", "望江路", "王一诺", "wjl"][n % 4] ?? "")}`,
      token: tokenOf(street, CLERK),
    }),
  },
  {
    title: "上传照片",
    perSecond: 1.5,
    ask: (street) => ({ method: "POST", path: "/api/exhibits", token: tokenOf(street, CLERK), form: true }),
  },
  {
    title: "指标",
    perSecond: 0.2,
    ask: (street) => ({ method: "GET", path: "/api/cockpit", token: tokenOf(street, LEADER) }),
  },
  {
    title: EXPORTS,
    perSecond: 0.05,
    ask: (street) => ({
      method: "POST",
      path: "/api/list-exports",
      token: tokenOf(street, CLERK),
      body: { title: `导出 ${newId()}`, query: { procedure: "complaint" }, columns: ["title", "state"] },
    }),
  },
];
