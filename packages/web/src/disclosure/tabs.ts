import type { Me, ProcedureItem, PublicationCounts } from "../api/generated.ts";
import type { Standing } from "./queries.ts";

/** Lists of publications, by how they stand. */
const STANDINGS = {
  waiting: "待公示",
  published: "已公示",
  toWithdraw: "应撤下",
  withdrawn: "已撤下",
} as const satisfies Record<Standing, string>;

const OTHERS = {
  requests: "依申请公开",
  items: "主动公开",
  credit: "双公示",
  annual: "年度报告",
} as const;

export type Tab = Standing | keyof typeof OTHERS;
export const TAB_TITLES: Readonly<Record<Tab, string>> = { ...STANDINGS, ...OTHERS };

export const isStanding = (tab: Tab): tab is Standing => tab in STANDINGS;

/** What of the publicity desk is for this account. */
export function tabsFor(me: Me, procedures: readonly ProcedureItem[]): Tab[] {
  const sees = (id: string): boolean => procedures.some((one) => one.id === id && (one.sees || one.opens.length > 0));
  return [
    "waiting",
    "published",
    "toWithdraw",
    "withdrawn",
    ...(sees("disclosure-request") ? (["requests"] as const) : []),
    ...(sees("disclosure-item") || sees("disclosure-catalogue") ? (["items"] as const) : []),
    ...(me.reportsCredit ? (["credit"] as const) : []),
    "annual",
  ];
}

export const countIn = (counts: PublicationCounts | undefined, tab: Tab): number =>
  counts !== undefined && isStanding(tab) && tab !== "published" && tab !== "withdrawn" ? counts[tab] : 0;
