import type { Taxonomy } from "./taxonomy.ts";
import causes from "./litigation-causes.json" with { type: "json" };

/** Causes of action in administrative litigation: 1 first, 22 second, 140 third level. */
export const litigationCause: Taxonomy = {
  id: "litigation-cause",
  title: "行政案件案由",
  version: "法发〔2020〕44号",
  source: causes.source,
  items: causes.items,
};
