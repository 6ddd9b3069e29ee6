import { FACETS } from "@fadu/engine/definition/definition.ts";
import type { Definition, Facet } from "@fadu/engine/definition/definition.ts";

import type { World } from "./world.ts";

type Facets = Readonly<Partial<Record<Facet, string | number | boolean>>>;

/** What a person reads for facets that are kept as codes or ids: labels of choices, titles of classes, names of people and units. */
export function labelsOf(world: World, definition: Definition | undefined, facets: Facets): Record<string, string> {
  const labels: Record<string, string> = {};
  for (const [facet, value] of Object.entries(facets) as [Facet, string | number | boolean][]) {
    const label = labelOf(world, definition, facet, value);
    if (label !== undefined) labels[facet] = label;
  }
  return labels;
}

function labelOf(
  world: World,
  definition: Definition | undefined,
  facet: Facet,
  value: string | number | boolean,
): string | undefined {
  if (FACETS[facet] === "flag") return value === true ? "是" : "否";
  if (typeof value !== "string") return undefined;
  if (FACETS[facet] === "unit") return world.units.get(value)?.name;
  const field = definition?.fields[definition.facets[facet]?.split(".")[0] ?? ""];
  switch (field?.type) {
    case "choice":
    case "choices":
      return field.options?.[value];
    case "taxonomy":
      return world.classes.get(`${field.of ?? ""}/${value}`)?.at(-1)?.title;
    case "account":
      return world.accounts.get(value)?.name;
    case "yesno":
      return value === "true" || value === "yes" ? "是" : "否";
    default:
      return undefined;
  }
}
