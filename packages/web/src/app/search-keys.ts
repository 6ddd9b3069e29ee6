import { FACETS } from "@fadu/engine/definition/definition.ts";
import type { Facet } from "@fadu/engine/definition/definition.ts";

/** What each page keeps in its address. */
export const WORK_KEYS = ["tab"] as const;
export const NOTICE_KEYS = ["unread", "kind"] as const;
export const PROFILE_KEYS = ["part"] as const;
export const WEEK_KEYS = ["from", "unit", "id", "act"] as const;
export const ACT_KEYS = ["act"] as const;
/** What lies open over a matter: an act's form, an exhibit, a paper, a proof, a party's dealings, a limit's sum. */
export const MATTER_KEYS = ["act", "exhibit", "paper", "proof", "party", "clock", "panel"] as const;
export const CHOOSE_KEYS = ["q", "area"] as const;
export const REGISTER_KEYS = ["act", "theme"] as const;
const OF_LISTS = [
  "procedure",
  "state",
  "outcome",
  "open",
  "overdue",
  "within",
  "by",
  "from",
  "to",
  "category",
  "q",
  "mine",
  "sort",
  "dueFrom",
  "dueTo",
  "view",
  "columns",
] as const;
export const COCKPIT_KEYS = ["within", "open", "title"] as const;
export const WALL_KEYS = ["within"] as const;
export const DEFINE_KEYS = ["of"] as const;
export const BOARD_KEYS = ["period", "unit", "edit"] as const;
export const FIGURE_KEYS = ["indicator", "dimension", "period", "unit", "compare", "order", "open"] as const;
export const EDUCATION_KEYS = ["tab", "year", "month", "quarter", "view", "kind"] as const;
export const DISCLOSURE_KEYS = ["tab", "procedure", "q", "open"] as const;
export const LABEL_KEYS = ["group"] as const;
export const VERSION_KEYS = ["id", "q"] as const;

export type MatterKey = (typeof MATTER_KEYS)[number];
export type ListKey = (typeof OF_LISTS)[number] | Facet | `${Facet}${"Min" | "Max"}`;
/** A list is asked for by any facet; amounts by the least and the most. */
export const LIST_KEYS: readonly ListKey[] = [
  ...OF_LISTS,
  ...(Object.keys(FACETS) as Facet[]).flatMap((facet): ListKey[] => [facet, `${facet}Min`, `${facet}Max`]),
];
export type ListSearch = { readonly [key in ListKey]?: string | undefined };
export const ADMIN_KEYS = [
  "tab",
  "q",
  "unit",
  "role",
  "state",
  "id",
  "year",
  "from",
  "to",
  "account",
  "action",
  "ok",
  "number",
  "what",
  "subject",
] as const;
export type AdminSearch = { readonly [key in (typeof ADMIN_KEYS)[number]]?: string | undefined };
