import type { Indicator } from "@fadu/engine/definition/indicator.ts";
import { useQuery } from "@tanstack/react-query";

import { useDebounced } from "../app/use-debounced.ts";
import { dimensionTitle } from "../figure/dimension-title.ts";
import { indicatorsQuery } from "../figure/queries.ts";
import { indicatorOf, missingIn } from "./draft.ts";
import type { Draft } from "./draft.ts";
import { inWords } from "./findings.tsx";
import type { Finding } from "./findings.tsx";
import { checkQuery } from "./queries.ts";
import { dimensionsOf, sourcesOf, timesOf } from "./sources.ts";
import type { Option } from "./sources.ts";
import { useDefinitions } from "./use-definitions.ts";

const PAUSE_MS = 400;
/** Stand for what has no name yet, so that it can be tried before it has. */
const UNNAMED = { id: "试算", title: "试算", group: "试算", unit: "件", definition: "试算" };

export interface Judged {
  /** As it would be saved. */
  readonly written: Indicator;
  /** As it can be tried; undefined while something is missing. */
  readonly tried: Indicator | undefined;
  /** What is still to be chosen before the server can judge. */
  readonly missing: readonly Finding[];
  /** Names that are still blank: they keep from saving only. */
  readonly blank: readonly Finding[];
  /** What the server finds wrong, in the words of the page. */
  readonly findings: readonly Finding[];
  /** What it could be divided by. */
  readonly dimensions: readonly Option[];
}

/** The draft judged while it is written: by the page for what is missing, by the server for what is wrong. */
export function useJudged(draft: Draft, isNew: boolean): Judged {
  const known = useQuery(indicatorsQuery).data ?? [];
  const missing = missingIn(draft);
  const written = indicatorOf(draft);
  const settled = useDebounced(JSON.stringify(missing.length === 0 ? named(written) : null), PAUSE_MS);
  const tried = (JSON.parse(settled) as Indicator | null) ?? undefined;
  const checked = useQuery(checkQuery(tried));
  const { dimensions, titles } = useTitles(draft);
  const taken = isNew ? known.find(({ indicator }) => indicator.id === written.id)?.indicator.title : undefined;
  const found = missing.length > 0 ? [] : (checked.data?.findings ?? []);
  return {
    written,
    tried: missing.length === 0 && checked.isSuccess ? tried : undefined,
    missing,
    blank: [
      ...(["title", "id", "group", "unit", "definition"] as const).flatMap((path) =>
        written[path] === "" ? [{ path, says: `请填写${LABELS[path]}` }] : [],
      ),
      ...(taken === undefined ? [] : [{ path: "id", says: `编号已由“${taken}”使用，请另取` }]),
    ],
    findings: found.map(({ path, says }) => ({ path, says: inWords(says, titles) })),
    dimensions,
  };
}

const LABELS = { title: "名称", id: "编号", group: "分组", unit: "计量单位", definition: "口径说明" } as const;

const named = (written: Indicator): Indicator => ({
  ...written,
  ...Object.fromEntries(Object.entries(UNNAMED).filter(([key]) => written[key as keyof typeof UNNAMED] === "")),
});

/** What the draft's procedures know, by its name in the interface. */
function useTitles(draft: Draft): { readonly dimensions: Option[]; readonly titles: ReadonlyMap<string, string> } {
  const known = useQuery(indicatorsQuery).data ?? [];
  const counted =
    draft.kind === "base"
      ? draft.base.procedures
      : draft.kind === "rate"
        ? [...new Set([...draft.whole.procedures, ...draft.base.procedures])]
        : [];
  const { definitions } = useDefinitions(counted);
  if (draft.kind === "yoy" || draft.kind === "combined") {
    const rests = draft.kind === "yoy" ? [draft.of] : [...draft.plus, ...draft.minus];
    const lists = rests.map((id) => known.find(({ indicator }) => indicator.id === id)?.indicator.dimensions ?? []);
    const [first = [], ...others] = lists;
    const shared = first.filter((one) => others.every((list) => list.includes(one)));
    return { dimensions: shared.map((value) => ({ value, label: dimensionTitle(value) })), titles: new Map() };
  }
  return {
    dimensions: definitions.length === 0 ? [] : dimensionsOf(definitions),
    titles: new Map([
      ...sourcesOf(definitions).map(({ path, title }) => [path, title] as const),
      ...timesOf(definitions).flatMap(({ options }) => options.map(({ value, label }) => [value, label] as const)),
    ]),
  };
}
