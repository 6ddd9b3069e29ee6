import type { CockpitList } from "../api/generated.ts";
import type { MatterFilter } from "../matter/queries.ts";

/** A list as an address keeps it: `open=true&within=…`. */
export const listText = (list: CockpitList): string =>
  new URLSearchParams(Object.entries(list).map(([key, value]): [string, string] => [key, String(value)])).toString();

const FLAGS: ReadonlySet<string> = new Set(["open", "overdue", "valid"]);
const TEXTS: ReadonlySet<string> = new Set([
  "kind",
  "procedure",
  "by",
  "from",
  "to",
  "dueFrom",
  "dueTo",
  "within",
  "unit",
  "community",
  "category",
]);

/** The question to the server that an address asks; what it does not know is left out, what makes no sense the server refuses. */
export function listOf(text: string | undefined): MatterFilter | undefined {
  if (text === undefined) return undefined;
  const known = [...new URLSearchParams(text)].flatMap(([key, value]): [string, string | boolean][] =>
    FLAGS.has(key) ? [[key, value === "true"]] : TEXTS.has(key) ? [[key, value]] : [],
  );
  return known.length === 0 ? undefined : Object.fromEntries(known);
}
