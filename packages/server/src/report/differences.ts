import { openFigures } from "../indicator/compute.ts";
import type { Opened } from "../indicator/compute.ts";
import { isSame } from "../indicator/value.ts";
import type { FigureValue } from "../indicator/value.ts";
import type { Tx } from "../store/tx.ts";
import { frozenFigures, frozenParts } from "./freeze.ts";
import type { FrozenFigure, FrozenPart } from "./freeze.ts";
import type { Report } from "./model.ts";

/** How a part's records differ now from those it was published with. */
export interface PartDifference {
  readonly part: string;
  readonly title: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

export interface FigureDifference {
  readonly slot: string;
  readonly title: string;
  readonly published: FigureValue;
  readonly now: FigureValue;
  readonly parts: readonly PartDifference[];
}

/**
 * What has changed since a publication: each figure asked again with the question it was published with. Records corrected,
 * voided or registered late show here; the published figure stays as it is (indicator catalogue §1, traceability).
 *
 * @returns only the figures whose value or records differ
 */
export async function differencesSince(tx: Tx, report: Report, publication: number): Promise<FigureDifference[]> {
  const figures = await frozenFigures(tx, report.id, publication);
  const parts = await frozenParts(tx, report.id, publication);
  const now = await recompute(tx, figures);
  return figures.flatMap((figure, i): FigureDifference[] => {
    const opened = now[i];
    if (!opened) return [];
    const changed = parts
      .filter((part) => part.slot === figure.slot)
      .map((part) => partDifference(part, opened))
      .filter(({ added, removed }) => added.length > 0 || removed.length > 0);
    if (changed.length === 0 && isSame(figure.value, opened.value)) return [];
    return [{ slot: figure.slot, title: figure.title, published: figure.value, now: opened.value, parts: changed }];
  });
}

/** Figures frozen under one set of definitions are asked together; definitions of one id that differ are asked apart. */
async function recompute(tx: Tx, figures: readonly FrozenFigure[]): Promise<(Opened | undefined)[]> {
  const result: (Opened | undefined)[] = figures.map(() => undefined);
  const rest = new Set(figures.keys());
  while (rest.size > 0) {
    const indicators = new Map<string, FrozenFigure["query"]["indicators"][string]>();
    const together: number[] = [];
    for (const i of rest) {
      const used = Object.entries(figures[i]?.query.indicators ?? {});
      const fits = used.every(
        ([id, one]) => !indicators.has(id) || JSON.stringify(indicators.get(id)) === JSON.stringify(one),
      );
      if (!fits) continue;
      for (const [id, one] of used) indicators.set(id, one);
      together.push(i);
    }
    const asked = together.flatMap((i) => figures[i]?.query.asked ?? []);
    const opened = await openFigures(tx, asked, indicators);
    for (const [k, i] of together.entries()) {
      result[i] = opened[k];
      rest.delete(i);
    }
  }
  return result;
}

function partDifference({ part, title, matters, revisions }: FrozenPart, now: Opened): PartDifference {
  const keysOf = (ids: readonly string[], at: readonly number[] | null | undefined): string[] =>
    ids.map((id, i) => (at ? `${id}#${at[i]}` : id));
  const records = now.records[part] ?? { matters: [] };
  const [before, after] = [new Set(keysOf(matters, revisions)), new Set(keysOf(records.matters, records.revisions))];
  const matterOf = (key: string): string => key.split("#")[0] ?? key;
  return {
    part,
    title,
    added: [...after].filter((key) => !before.has(key)).map(matterOf),
    removed: [...before].filter((key) => !after.has(key)).map(matterOf),
  };
}
