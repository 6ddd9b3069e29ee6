import { isBand } from "@fadu/engine/definition/band.ts";
import { FACETS } from "@fadu/engine/definition/definition.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Field } from "@fadu/engine/definition/field.ts";
import type { Dimension } from "@fadu/engine/definition/indicator.ts";

import type { Tx } from "../store/tx.ts";
import { bandTitlesIn } from "./bands.ts";
import { isFacet } from "./column.ts";

const RESULTS: Readonly<Record<string, string>> = {
  success: "成功",
  failure: "未成功",
  withdrawn: "撤回",
  neutral: "其他办结",
};
const NONE = "未填写";

/**
 * What a person reads for the keys of a dimension: labels of choices, titles of classes, names of units and people.
 *
 * @param definitions those the indicator counts, in their versions now in force
 */
export async function titlesOf(
  tx: Tx,
  definitions: readonly Definition[],
  dimension: Dimension,
  keys: readonly (string | null)[],
): Promise<Map<string | null, string>> {
  const known = keys.filter((key): key is string => key !== null);
  const titles = await knownTitles(tx, definitions, dimension, known);
  return new Map(keys.map((key) => [key, key === null ? NONE : (titles.get(key) ?? key)]));
}

async function knownTitles(
  tx: Tx,
  definitions: readonly Definition[],
  dimension: Dimension,
  keys: readonly string[],
): Promise<Map<string, string>> {
  if (dimension === "procedure") return new Map(definitions.map((d) => [d.id, d.title]));
  if (dimension === "result") return new Map(Object.entries(RESULTS));
  if (dimension === "outcome")
    return new Map(definitions.flatMap((d) => Object.entries(d.outcomes).map(([key, o]) => [key, o.title] as const)));
  if (dimension === "state")
    return new Map(definitions.flatMap((d) => Object.entries(d.states).map(([key, s]) => [key, s.title] as const)));
  if (isBand(dimension)) return bandTitlesIn(tx, dimension);
  if (isFacet(dimension) && FACETS[dimension] === "flag")
    return new Map([
      ["true", "是"],
      ["false", "否"],
    ]);
  if (isFacet(dimension) && FACETS[dimension] === "unit") return namesIn(tx, "unit", keys);
  return fieldTitles(tx, fieldsOf(definitions, dimension), keys);
}

function fieldsOf(definitions: readonly Definition[], dimension: Dimension): Field[] {
  return definitions.flatMap((definition) => {
    const path = isFacet(dimension) ? definition.facets[dimension] : dimension.replace(/^values\./, "");
    const field = path === undefined ? undefined : definition.fields[path];
    return field ? [field] : [];
  });
}

async function fieldTitles(tx: Tx, fields: readonly Field[], keys: readonly string[]): Promise<Map<string, string>> {
  const titles = new Map(fields.flatMap((field) => Object.entries(field.options ?? {})));
  const taxonomies = fields.flatMap((field) => (field.type === "taxonomy" && field.of ? [field.of] : []));
  if (taxonomies.length > 0) {
    const { rows } = await tx.query<{ code: string; title: string }>(
      `select distinct on (code) code, title from taxonomy_item
        where tenant_id = $1 and taxonomy = any($2) and code = any($3) order by code, valid_from desc`,
      [tx.tenant, taxonomies, keys],
    );
    for (const { code, title } of rows) titles.set(code, title);
  }
  if (fields.some((field) => field.type === "account"))
    for (const [id, name] of await namesIn(tx, "account", keys)) titles.set(id, name);
  if (fields.some((field) => field.type === "yesno")) titles.set("true", "是").set("false", "否");
  return titles;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

async function namesIn(tx: Tx, table: "unit" | "account", keys: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await tx.query<{ id: string; name: string }>(
    `select id, name from ${table} where tenant_id = $1 and id = any($2)`,
    [tx.tenant, keys.filter((key) => UUID.test(key))],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
