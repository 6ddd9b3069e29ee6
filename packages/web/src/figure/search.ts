import type { pickSearch } from "../app/search.ts";
import type { FIGURE_KEYS } from "../app/search-keys.ts";

/** What the address of the page keeps: everything that is on the screen can be sent to somebody as a link. */
export type StatisticsSearch = ReturnType<typeof pickSearch<(typeof FIGURE_KEYS)[number]>>;

/** In the address, a figure that is not divided. */
export const UNDIVIDED = "none";

/** What is opened to its records: the whole or a group, of the period or of the year before. */
export interface Opening {
  readonly group: { readonly key: string | null } | "whole";
  readonly before: boolean;
}

const BEFORE = "before:";

/** An opening as the address says it: `whole`, `=02`, `none` for what has no value; `before:` ahead of it for last year's. */
export function openingText({ group, before }: Opening): string {
  const what = group === "whole" ? "whole" : group.key === null ? "none" : `=${group.key}`;
  return before ? `${BEFORE}${what}` : what;
}

export function openingOf(text: string | undefined): Opening | undefined {
  if (text === undefined) return undefined;
  const before = text.startsWith(BEFORE);
  const what = before ? text.slice(BEFORE.length) : text;
  if (what === "whole") return { group: "whole", before };
  if (what === "none") return { group: { key: null }, before };
  return what.startsWith("=") ? { group: { key: what.slice(1) }, before } : undefined;
}
