import type { Scalar } from "@fadu/engine/definition/condition.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import { useQueries, useQuery } from "@tanstack/react-query";

import { taxonomyQuery } from "../field/taxonomy/taxonomy-select.tsx";
import { procedureQuery, unitsQuery } from "../matter/queries.ts";
import type { Line } from "./draft.ts";
import type { Option, Source } from "./sources.ts";

/** Definitions of the chosen procedures; those that are still on their way are missing. */
export function useDefinitions(procedures: readonly string[]): {
  readonly definitions: readonly Definition[];
  readonly pending: boolean;
} {
  const asked = useQueries({ queries: procedures.map((id) => procedureQuery(id)) });
  return {
    definitions: asked.flatMap(({ data }) => data?.definition ?? []),
    pending: asked.some((one) => one.isPending),
  };
}

/** Values of a source that is a closed list: of its field, or the classes of its taxonomy. */
export function useOptions(source: Source | undefined): {
  readonly options: readonly Option[];
  readonly pending: boolean;
} {
  const { taxonomy } = source ?? {};
  const items = useQuery({ ...taxonomyQuery(taxonomy ?? ""), enabled: taxonomy !== undefined });
  if (taxonomy === undefined) return { options: source?.options ?? [], pending: false };
  const leaves = (items.data ?? []).filter((one) => one.leaf);
  return { options: leaves.map(({ code, title }) => ({ value: code, label: title })), pending: items.isPending };
}

/** Says the values of a filter's lines in words. */
export function useValueTitles(
  lines: readonly Line[],
  sources: readonly Source[],
): (path: string, value: Scalar) => string {
  const used = sources.filter((source) => lines.some((line) => "path" in line && line.path === source.path));
  const taxonomies = [...new Set(used.flatMap((one) => one.taxonomy ?? []))];
  const lists = useQueries({ queries: taxonomies.map((one) => taxonomyQuery(one)) });
  const units = useQuery({ ...unitsQuery, enabled: used.some((one) => one.kind === "unit") }).data ?? [];
  return (path, value) => {
    if (typeof value === "boolean") return value ? "是" : "否";
    const source = used.find((one) => one.path === path);
    const items = lists[taxonomies.indexOf(source?.taxonomy ?? "")]?.data ?? [];
    return (
      source?.options?.find((one) => one.value === value)?.label ??
      items.find((one) => one.code === value)?.title ??
      units.find((one) => one.id === value)?.name ??
      String(value)
    );
  };
}
