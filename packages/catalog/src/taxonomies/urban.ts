import type { Taxonomy } from "./taxonomy.ts";
import components from "./urban-components.json" with { type: "json" };
import matters from "./urban-matters.json" with { type: "json" };

/**
 * 250 urban matters (事项) under 10 heads. `formerCode` is the code of GB/T 30428.2-2013, kept for imports; `disambiguation` is
 * the test between look-alike classes, shown when choosing; `component` the component (部件) a matter is the abnormality of.
 */
export const urbanMatter: Taxonomy = {
  id: "urban-matter",
  title: "城市管理事项",
  version: "GB/T 47678.5-2026",
  source: matters.source,
  items: matters.items,
};

/** 153 urban components (部件). Components and matters share numbers, so the key is taxonomy and code together. */
export const urbanComponent: Taxonomy = {
  id: "urban-component",
  title: "城市管理部件",
  version: "GB/T 47678.5-2026",
  source: components.source,
  items: components.items,
};
