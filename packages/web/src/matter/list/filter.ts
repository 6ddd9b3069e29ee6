import { FACETS } from "@fadu/engine/definition/definition.ts";
import type { Facet } from "@fadu/engine/definition/definition.ts";

import type { ListKey, ListSearch } from "../../app/search-keys.ts";
import type { ProcedureItem } from "../../api/generated.ts";
import type { MatterFilter } from "../queries.ts";

export type Kind = ProcedureItem["kind"];

export const SORTS = {
  "-openedOn": "登记时间，新的在前",
  openedOn: "登记时间，早的在前",
  dueOn: "期限，紧的在前",
  "-updatedAt": "最近办理",
  "-closedOn": "办结时间",
  "-amount": "金额，大的在前",
  number: "编号",
} as const satisfies Record<NonNullable<MatterFilter["sort"]>, string>;

export const DATES = {
  openedOn: "登记日期",
  closedOn: "办结日期",
  dueOn: "期限",
  filedOn: "立案日期",
  decidedOn: "决定日期",
  occurredOn: "发生日期",
  validTo: "有效期止",
} as const satisfies Partial<Record<NonNullable<MatterFilter["by"]>, string>>;

const isKey = <K extends string>(table: Readonly<Record<K, unknown>>, key: string | undefined): key is K =>
  key !== undefined && Object.keys(table).includes(key);

const flag = (text: string | undefined): boolean | undefined =>
  text === "true" ? true : text === "false" ? false : undefined;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The question to the server that an address asks. What it does not understand it leaves out. */
export function filterOf(search: ListSearch, kinds: readonly Kind[]): MatterFilter {
  const filter: { -readonly [K in keyof MatterFilter]: MatterFilter[K] } = {};
  const { procedure, state, outcome, within, q, by, sort, mine } = search;
  if (procedure === undefined) filter.kind = kinds.join(",");
  else filter.procedure = procedure;
  if (state !== undefined) filter.state = state;
  if (outcome !== undefined) filter.outcome = outcome;
  if (within !== undefined) filter.within = within;
  if (q !== undefined) filter.q = q;
  if (isKey(DATES, by)) filter.by = by;
  if (isKey(SORTS, sort)) filter.sort = sort;
  if (mine === "handled" || mine === "opened" || mine === "member") filter.mine = mine;
  const [open, overdue] = [flag(search.open), flag(search.overdue)];
  if (open !== undefined) filter.open = open;
  if (overdue !== undefined) filter.overdue = overdue;
  for (const key of ["from", "to", "dueFrom", "dueTo"] as const) {
    const day = search[key];
    if (day !== undefined && DAY.test(day)) filter[key] = day;
  }
  return { ...filter, ...facetsIn(search) };
}

/** Facets by their names; amounts as the least and the most. */
function facetsIn(search: ListSearch): Partial<MatterFilter> {
  const asked = (Object.keys(FACETS) as Facet[]).flatMap((facet): [string, string | number | boolean | undefined][] => {
    const kind = FACETS[facet];
    if (kind === "text" || kind === "unit") return [[facet, search[facet]]];
    if (kind === "flag") return [[facet, flag(search[facet])]];
    if (kind === "date") return [];
    return (["Min", "Max"] as const).map((end) => [`${facet}${end}`, number(search[`${facet}${end}`])]);
  });
  return Object.fromEntries(asked.filter(([, value]) => value !== undefined));
}

function number(text: string | undefined): number | undefined {
  const value = Number(text ?? "");
  return text === undefined || text === "" || !Number.isFinite(value) ? undefined : value;
}

/** What another procedure knows nothing of. */
const OF_ANY: readonly string[] = [
  "open",
  "overdue",
  "within",
  "by",
  "from",
  "to",
  "q",
  "mine",
  "sort",
  "dueFrom",
  "dueTo",
];

/** The address after something else was asked; of another procedure, what is asked of its facets falls away. */
export function withChanges(search: ListSearch, changes: Partial<Record<ListKey, string | undefined>>): ListSearch {
  if (!("procedure" in changes)) return { ...search, ...changes };
  const rest = Object.fromEntries(Object.entries(search).filter(([key]) => OF_ANY.includes(key)));
  return { ...rest, ...changes };
}
