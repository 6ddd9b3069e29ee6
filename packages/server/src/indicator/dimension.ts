import { isBand } from "@fadu/engine/definition/band.ts";
import { FACETS } from "@fadu/engine/definition/definition.ts";
import type { Dimension } from "@fadu/engine/definition/indicator.ts";
import { sql } from "kysely";

import type { Tx } from "../store/tx.ts";
import { bandOf } from "./bands.ts";
import { columnOf, facetOf, IndicatorFault, isFacet, jsonScalar } from "./column.ts";
import type { Source, Sql } from "./column.ts";
import type { CompiledLeaf } from "./compile.ts";
import type { Leaf } from "./plan.ts";

/** Unit whose children a unit dimension is divided by; matters of the unit itself stand beside them. */
export interface UnitNode {
  readonly id: string;
  readonly path: string;
}

/** Groups by time are `2024`, `2024-Q3`, `2024-09`. */
const TIME = {
  year: sql`'YYYY'`,
  quarter: sql`'YYYY"-Q"Q'`,
  month: sql`'YYYY-MM'`,
} as const;

const isTime = (dimension: Dimension): dimension is keyof typeof TIME => Object.hasOwn(TIME, dimension);

/** Whether a unit dimension needs a node to divide. */
export const isUnitDimension = (dimension: Dimension): boolean => isFacet(dimension) && FACETS[dimension] === "unit";

/**
 * The group of a row as text; null where the row has no value for the dimension. Every row falls into exactly one group, so
 * that the groups of counts and sums add up to the figure.
 *
 * @throws IndicatorFault when the indicator cannot be divided so
 */
export function groupOf(dimension: Dimension, leaf: Leaf, compiled: CompiledLeaf, under: UnitNode | undefined): Sql {
  if (isTime(dimension)) {
    if (compiled.day === null) throw new IndicatorFault("时点指标不能按时间分组");
    // The base year's groups stand under the figure's own months.
    const day = leaf.yearsBack === 0 ? compiled.day : sql`(${compiled.day} + ${`${leaf.yearsBack} years`}::interval)`;
    return sql`to_char(${day}, ${TIME[dimension]})`;
  }
  if (isBand(dimension)) return bandOf(dimension);
  const source: Source = { period: leaf.period, entry: compiled.table === "entry" };
  if (isUnitDimension(dimension) && isFacet(dimension)) {
    if (!under) throw new IndicatorFault("按机构分组须指明上级机构");
    return unitGroup(facetOf(dimension).sql, under);
  }
  const column = isFacet(dimension) ? facetOf(dimension) : columnOf(dimension, source);
  switch (column.type) {
    case "text":
      return column.sql;
    case "flag":
      return sql`(${column.sql})::text`;
    case "json":
      return sql`(${jsonScalar(column.sql)} #>> '{}')`;
    default:
      throw new IndicatorFault(`不能按“${dimension}”分组`);
  }
}

/** The child of `under` in whose subtree the row's unit lies; the unit itself; null for what lies outside. */
function unitGroup(unit: Sql, { id, path }: UnitNode): Sql {
  return sql`(select case when u.id = ${id} then u.id::text
      when starts_with(u.path, ${path}) then split_part(substr(u.path, ${path.length + 1}::int), '/', 1) end
    from unit u where u.tenant_id = m.tenant_id and u.id = ${unit})`;
}

/** @throws IndicatorFault when there is no such unit; absent: the root of the tenant */
export async function unitNode(tx: Tx, id?: string): Promise<UnitNode> {
  const { rows } = await tx.query<{ id: string; path: string }>(
    id === undefined
      ? "select id, path from unit where tenant_id = $1 and parent_id is null order by sort, id limit 1"
      : "select id, path from unit where tenant_id = $1 and id = $2",
    id === undefined ? [tx.tenant] : [tx.tenant, id],
  );
  const [found] = rows;
  if (!found) throw new IndicatorFault("没有这个机构");
  return found;
}
