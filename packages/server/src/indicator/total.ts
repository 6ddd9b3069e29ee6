import type { Facet } from "@fadu/engine/definition/definition.ts";
import type { Measure, SettingNumber, ValuePath } from "@fadu/engine/definition/indicator.ts";
import { addDays, addMonths } from "@fadu/engine/time/dates.ts";
import { sql } from "kysely";

import { columnOf, facetOf, IndicatorFault, isFacet, jsonScalar } from "./column.ts";
import type { Column, Period, Source, Sql } from "./column.ts";
import { numberOf } from "./condition.ts";
import { latestNumber } from "./latest.ts";
import type { Leaf } from "./plan.ts";

/** What one row adds to the figure: 1, or the amount summed. */
export function eachOf(measure: Measure, source: Source): Sql {
  const summed = summedBy(measure, source);
  return summed ? sql`coalesce(${summed}, 0)` : sql`1`;
}

/**
 * The whole of a measure over the rows that a condition holds for.
 *
 * @param day legal day by which a row is counted
 */
export function totalOf(measure: Measure, source: Source, day: Sql): (rows: Sql) => Sql {
  const summed = summedBy(measure, source);
  if (summed) return (rows) => sql`coalesce(sum(${summed}) filter (where ${rows}), 0)`;
  const counted = (rows: Sql): Sql => sql`count(*) filter (where ${rows})`;
  switch (measure.kind) {
    case "distinct": {
      const column = measured(measure.facet, source);
      return (rows) => distinct(column, rows);
    }
    case "stock": {
      if (measure.distinct === undefined) return counted;
      const column = measured(measure.distinct, source);
      return (rows) => distinct(column, rows);
    }
    case "average": {
      const column = measured(measure.per, source);
      return (rows) =>
        sql`coalesce(round(count(*) filter (where ${rows})::numeric / nullif(${distinct(column, rows)}, 0), 2), 0)`;
    }
    case "mean": {
      const column = numberOf(measured(measure.facet, source));
      return (rows) => sql`coalesce(round(avg(${column}) filter (where ${rows}), 2), 0)`;
    }
    case "days": {
      const days = sql`(${columnOf(measure.to, source).sql} - ${columnOf(measure.from, source).sql})`;
      return (rows) => sql`coalesce(round(avg(${days}) filter (where ${rows}), 2), 0)`;
    }
    case "reached":
      return (rows) => sql`(select count(*) from (${reached(measure, source, day, rows)}) as those)`;
    case "years":
      return (rows) => sql`(select count(*) from (
        select y, row_number() over (order by y desc) as n from (
          select distinct extract(year from d)::int as y from unnest(${gathered(day, rows)}) as days(d)) as years) as ranked
        where y = extract(year from ${source.period.to}::date)::int - n + 1)`;
    default:
      return counted;
  }
}

/** Whether values over the parts of any dimension add up to the whole: not so where one value may stand in several parts. */
export const isAdditive = ({ base: { measure } }: Leaf): boolean =>
  !["distinct", "reached", "average", "mean", "days", "years"].includes(measure.kind) &&
  !(measure.kind === "stock" && measure.distinct !== undefined);

/**
 * The different values that a measure counts, as an array of texts, over the rows that a condition holds for.
 *
 * @throws IndicatorFault for a measure that counts no values
 */
export function valuesOf(measure: Measure, source: Source, day: Sql, rows: Sql): Sql {
  if (measure.kind === "reached") return sql`array(${reached(measure, source, day, rows)})`;
  const facet = measure.kind === "distinct" ? measure.facet : measure.kind === "stock" ? measure.distinct : undefined;
  if (facet === undefined) throw new IndicatorFault("覆盖面只能由计不同值的口径（人、地方、记录）得出");
  const column = measured(facet, source);
  if (column.type !== "json") return gathered(sql`(${column.sql})::text`, rows);
  return sql`array(select distinct ${jsonScalar(sql`element`)} #>> '{}'
    from unnest(${gathered(column.sql, rows)}) as lists(list), ${elements(sql`list`)} as members(element))`;
}

/** What an entry of a roster is named by, as text; an entry without that stands for itself. */
export function keyOfEntry(key: Facet | ValuePath | undefined, source: Source): Sql {
  if (key === undefined) return sql`m.id::text`;
  const column = measured(key, source);
  const text = column.type === "json" ? sql`${jsonScalar(column.sql)} #>> '{}'` : sql`(${column.sql})::text`;
  return sql`coalesce(${text}, m.id::text)`;
}

function summedBy(measure: Measure, source: Source): Sql | undefined {
  switch (measure.kind) {
    case "sum":
      return numberOf(measured(measure.facet, source));
    case "stock":
      return measure.sum === undefined ? undefined : numberOf(measured(measure.sum, source));
    case "acts":
      return measure.sum === undefined ? undefined : numberOf(columnOf(`$act.${measure.sum}`, source));
    case "latest":
      return latestNumber(measure);
    case "months": {
      const [from, to] = [facetOf(measure.from).sql, facetOf(measure.to).sql];
      // The last day counts: 3 March to 2 June are three months.
      return sql`(extract(year from age(${to} + 1, ${from})) * 12 + extract(month from age(${to} + 1, ${from})))::numeric`;
    }
    default:
      return undefined;
  }
}

const measured = (facet: string, source: Source): Column => (isFacet(facet) ? facetOf(facet) : columnOf(facet, source));

const gathered = (of: Sql, rows: Sql): Sql => sql`array_agg(${of}) filter (where ${rows})`;

/** Elements of a JSON value: those of a list, or itself. */
const elements = (json: Sql): Sql =>
  sql`jsonb_array_elements(case jsonb_typeof(${json}) when 'array' then ${json} else jsonb_build_array(${json}) end)`;

function distinct(column: Column, rows: Sql): Sql {
  if (column.type !== "json") return sql`count(distinct ${column.sql}) filter (where ${rows})`;
  return sql`(select count(distinct ${jsonScalar(sql`element`)})
    from unnest(${gathered(column.sql, rows)}) as lists(list), ${elements(sql`list`)} as members(element))`;
}

/** Those who came to the number, as a query of one column `who`. */
function reached(measure: Extract<Measure, { kind: "reached" }>, source: Source, day: Sql, rows: Sql): Sql {
  const { every, atLeast } = measure;
  const column = measured(measure.person, source);
  const summed = measure.sum === undefined ? undefined : numberOf(measured(measure.sum, source));
  // Each array is gathered by itself: an aggregate without a column would not be the outer query's.
  const sets = [column.type === "json" ? column.sql : sql`(${column.sql})::text`, day, ...(summed ? [summed] : [])];
  const lists = sql.join(sets.map((of) => gathered(of, rows)));
  const names = summed ? sql`d, adds` : sql`d`;
  const come = summed ? sql`sum(adds)` : sql`count(*)`;
  const stretches = every === undefined ? [] : wholeStretches(source.period, every);
  const [first, last] = [stretches[0], stretches.at(-1)];
  const within = first && last ? sql`where d between ${first.from}::date and ${last.to}::date` : sql``;
  const stretch = every !== undefined && first ? sql`date_trunc(${every}::text, d)` : sql`0`;
  // Somebody named twice in one list took part once.
  const people =
    column.type === "json"
      ? sql`(select who, ${names} from unnest(${lists}) as lists(list, ${names}), lateral (
          select distinct ${jsonScalar(sql`element`)} #>> '{}' as who from ${elements(sql`list`)} as each(element)) as members) as people`
      : sql`unnest(${lists}) as people(who, ${names})`;
  return sql`select who from (
      select who, ${stretch} as stretch from ${people} ${within}
       group by who, stretch having who is not null and ${come} >= ${numberSet(atLeast)}) as enough
     group by who having count(*) >= ${Math.max(stretches.length, 1)}::int`;
}

/** Months or quarters that lie wholly in the period; what it only cuts into asks nothing of anybody. */
function wholeStretches({ from, to }: Period, every: "month" | "quarter"): Period[] {
  const months = every === "month" ? 1 : 3;
  const first = Math.floor((Number(from.slice(5, 7)) - 1) / months) * months + 1;
  const stretches: Period[] = [];
  for (let start = `${from.slice(0, 4)}-${String(first).padStart(2, "0")}-01`; start <= to;) {
    const next = addMonths(start, months);
    const end = addDays(next, -1);
    if (start >= from && end <= to) stretches.push({ from: start, to: end });
    start = next;
  }
  return stretches;
}

/** A number, or the one the street has set. */
function numberSet(value: number | SettingNumber): Sql {
  if (typeof value === "number") return sql`${value}::numeric`;
  return sql`coalesce((select (t.settings ->> ${value.setting}::text)::numeric from tenant t
    where t.id::text = current_setting('app.tenant')
      and jsonb_typeof(t.settings -> ${value.setting}::text) = 'number'), ${value.default}::numeric)`;
}
