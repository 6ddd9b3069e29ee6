import type { Comparison, Condition, Operand, Scalar } from "@fadu/engine/definition/condition.ts";
import { isDate } from "@fadu/engine/time/dates.ts";
import { sql } from "kysely";
import { validate as isUuid } from "uuid";

import { columnOf, IndicatorFault, jsonDay, jsonScalar } from "./column.ts";
import type { Column, Source, Sql } from "./column.ts";

/**
 * A condition of the engine's language as an SQL expression that is true, false or NULL exactly where the engine answers
 * true, false or unknown. Kleene's `all`, `any`, `not` are SQL's AND, OR, NOT.
 *
 * @throws IndicatorFault for what SQL cannot answer alike: persons' certificates, exhibits, rosters, clocks, working days
 */
export function compileCondition(condition: Condition, source: Source): Sql {
  if ("all" in condition) return joined(condition.all, sql` and `, sql`true`, source);
  if ("any" in condition) return joined(condition.any, sql` or `, sql`false`, source);
  if ("not" in condition) return sql`(not ${compileCondition(condition.not, source)})`;
  if ("filled" in condition) return filled(columnOf(condition.filled, source));
  if ("done" in condition) return done(condition);
  if ("instrument" in condition) return instrument(condition);
  if ("related" in condition) return related(condition);
  if ("unit" in condition) return span(condition, source);
  if ("path" in condition) return comparison(condition.path, condition.is, condition.value, source);
  throw new IndicatorFault(`指标口径不能使用“${Object.keys(condition)[0] ?? ""}”条件：统计时无法从记录中判断`);
}

function joined(parts: readonly Condition[], operator: Sql, none: Sql, source: Source): Sql {
  if (parts.length === 0) return none;
  return sql`(${sql.join(
    parts.map((part) => compileCondition(part, source)),
    operator,
  )})`;
}

function filled({ type, sql: column }: Column): Sql {
  if (type !== "json") return sql`(${column} is not null)`;
  return sql`(${column} is not null and ${column} not in ('null'::jsonb, '""'::jsonb, '[]'::jsonb, '{}'::jsonb))`;
}

function done(condition: Extract<Condition, { done: string }>): Sql {
  if (condition.after !== undefined) throw new IndicatorFault("指标口径不能使用“之后办理过”的条件");
  const times = sql`coalesce(jsonb_array_length(m.snapshot #> ${["done", condition.done]}::text[]), 0)`;
  return sql`(${times} >= ${condition.times ?? 1}::int)`;
}

function instrument(condition: Extract<Condition, { instrument: string }>): Sql {
  const served = condition.is === "served" ? sql`and i.served_on is not null` : sql``;
  return sql`exists (select from instrument i where i.tenant_id = m.tenant_id and i.matter_id = m.id
    and i.instrument = ${condition.instrument} and not i.withdrawn ${served})`;
}

/** Children and follow-up matters as they stand now. */
function related(condition: Extract<Condition, { related: string }>): Sql {
  if (condition.latest === true) throw new IndicatorFault("指标口径不能只问最近一件子事项");
  const procedure = condition.procedure === undefined ? sql`` : sql`and r.procedure = ${condition.procedure}`;
  const outcome = condition.outcome === undefined ? sql`` : sql`and r.outcome = ${condition.outcome}`;
  const open = condition.are === "present" ? sql`` : sql`and r.closed_on is null`;
  const found = sql`exists (select from matter_link l join matter r on r.tenant_id = l.tenant_id and r.id = l.other_id
    where l.tenant_id = m.tenant_id and l.matter_id = m.id and l.kind = ${condition.related} ${procedure} ${outcome} ${open})`;
  return condition.are === "present" ? found : sql`(not ${found})`;
}

/** Calendar days between two dates, the first not counted. Working days need the tenant's calendar and are refused. */
function span(condition: Extract<Condition, { unit: string }>, source: Source): Sql {
  if (condition.unit !== "day") throw new IndicatorFault("指标口径只能按自然日计算两个日期的间隔");
  const days = sql`(${dayOf(columnOf(condition.to, source))} - ${dayOf(columnOf(condition.from, source))})`;
  const bounds = [
    ...(condition.atLeast === undefined ? [] : [sql`${days} >= ${fixed(condition.atLeast)}::int`]),
    ...(condition.atMost === undefined ? [] : [sql`${days} <= ${fixed(condition.atMost)}::int`]),
  ];
  return bounds.length === 0 ? sql`(${days} is not null or null)` : sql`(${sql.join(bounds, sql` and `)})`;
}

function fixed(amount: number | { readonly setting: string }): number {
  if (typeof amount !== "number") throw new IndicatorFault("指标口径不能引用程序设置");
  return amount;
}

function dayOf({ type, sql: column }: Column): Sql {
  if (type === "date") return column;
  if (type === "json") return jsonDay(column);
  throw new IndicatorFault("这里需要日期");
}

const OPERATORS = { eq: sql`=`, ne: sql`<>`, lt: sql`<`, le: sql`<=`, gt: sql`>`, ge: sql`>=` } as const;
type Operator = keyof typeof OPERATORS;

function comparison(path: string, is: Comparison, operand: Operand, source: Source): Sql {
  const left = columnOf(path, source);
  const isPath = typeof operand === "object" && "path" in operand;
  if (is === "contains") {
    if (isPath) throw new IndicatorFault(`“${path}”的包含条件须写明具体的值`);
    return contains(path, left, Array.isArray(operand) ? operand : [operand as Scalar]);
  }
  if (is === "in" || is === "notIn") {
    if (!Array.isArray(operand)) throw new IndicatorFault(`“${path}”须与一组值比较`);
    const found = among(path, left, operand as readonly Scalar[]);
    return is === "in" ? found : sql`(not ${found})`;
  }
  if (isPath) return between(path, left, is, columnOf(operand.path, source));
  if (Array.isArray(operand)) throw new IndicatorFault(`“${path}”须与一个值比较`);
  return literal(path, left, is, operand as Scalar);
}

/** A column beside a literal of its type; a JSON value beside any literal. */
function literal(path: string, left: Column, is: Operator, value: Scalar): Sql {
  const operator = OPERATORS[is];
  if (left.type === "json") return jsonLiteral(left.sql, is, value);
  if (left.type === "flag" && is !== "eq" && is !== "ne") throw new IndicatorFault(`“${path}”只能判断是或者否`);
  if (left.type === "unit" && is !== "eq" && is !== "ne") throw new IndicatorFault(`“${path}”只能判断是否相同`);
  const right = bound(path, left, value);
  // Order of texts is that of their code points, on every database whatever its locale.
  return left.type === "text"
    ? sql`(${left.sql} collate "C" ${operator} ${right})`
    : sql`(${left.sql} ${operator} ${right})`;
}

/** The literal, bound with the column's type. */
function bound(path: string, { type }: Column, value: Scalar): Sql {
  switch (type) {
    case "number":
      if (typeof value === "number" && Number.isFinite(value)) return sql`${value}::numeric`;
      throw new IndicatorFault(`“${path}”须与数字比较`);
    case "flag":
      if (typeof value === "boolean") return sql`${value}::boolean`;
      throw new IndicatorFault(`“${path}”须与是、否比较`);
    case "date":
      if (isDate(value)) return sql`${value}::date`;
      throw new IndicatorFault(`“${path}”须与日期（如2024-09-25）比较`);
    case "unit":
      if (typeof value === "string" && isUuid(value)) return sql`${value}::uuid`;
      throw new IndicatorFault(`“${path}”须与机构或人员的编号比较`);
    default:
      if (typeof value === "string") return sql`${value}::text`;
      throw new IndicatorFault(`“${path}”须与文字比较`);
  }
}

function jsonLiteral(json: Sql, is: Operator, value: Scalar): Sql {
  const operator = OPERATORS[is];
  if (isDate(value)) {
    // A date beside a date or an instant compares by the day; beside any other text, as text.
    const text = sql`${jsonScalar(json)} #>> '{}'`;
    const other =
      is === "eq" || is === "ne"
        ? sql`(${jsonScalar(json)} ${operator} to_jsonb(${value}::text))`
        : sql`(case when jsonb_typeof(${jsonScalar(json)}) = 'string' then ((${text}) collate "C" ${operator} ${value}::text) end)`;
    return sql`(case when ${jsonDay(json)} is not null then ${jsonDay(json)} ${operator} ${value}::date else ${other} end)`;
  }
  if (is === "eq" || is === "ne") return sql`(${jsonScalar(json)} ${operator} ${jsonOf(value)})`;
  if (typeof value === "number")
    return sql`(case when jsonb_typeof(${jsonScalar(json)}) = 'number' then (${jsonScalar(json)} #>> '{}')::numeric ${operator} ${value}::numeric end)`;
  if (typeof value === "string")
    return sql`(case when jsonb_typeof(${jsonScalar(json)}) = 'string' then ((${jsonScalar(json)} #>> '{}') collate "C" ${operator} ${value}::text) end)`;
  throw new IndicatorFault("是、否没有大小之分");
}

const jsonOf = (value: Scalar): Sql => sql`${JSON.stringify(value)}::jsonb`;

function between(path: string, left: Column, is: Operator, right: Column): Sql {
  if (left.type === "json" || right.type === "json") return jsonBoth(asJson(left), is, asJson(right));
  if (left.type !== right.type) throw new IndicatorFault(`“${path}”不能与另一类的值比较`);
  const operator = OPERATORS[is];
  if (left.type === "text") return sql`(${left.sql} collate "C" ${operator} ${right.sql})`;
  if (left.type === "number" || left.type === "date" || is === "eq" || is === "ne")
    return sql`(${left.sql} ${operator} ${right.sql})`;
  throw new IndicatorFault(`“${path}”没有大小之分`);
}

function asJson({ type, sql: column }: Column): Sql {
  if (type === "json") return column;
  return type === "date" || type === "unit" ? sql`to_jsonb(${column}::text)` : sql`to_jsonb(${column})`;
}

/** Two values of the data: days as days, numbers as numbers, texts as texts; kinds that have no order between them are unknown. */
function jsonBoth(a: Sql, is: Operator, b: Sql): Sql {
  const operator = OPERATORS[is];
  const [x, y] = [jsonScalar(a), jsonScalar(b)];
  const days = sql`when ${jsonDay(a)} is not null and ${jsonDay(b)} is not null then ${jsonDay(a)} ${operator} ${jsonDay(b)}`;
  if (is === "eq" || is === "ne") return sql`(case ${days} else ${x} ${operator} ${y} end)`;
  const kind = (type: string): Sql =>
    sql`jsonb_typeof(${x}) = ${sql.lit(type)} and jsonb_typeof(${y}) = ${sql.lit(type)}`;
  return sql`(case ${days}
    when ${kind("number")} then (${x} #>> '{}')::numeric ${operator} (${y} #>> '{}')::numeric
    when ${kind("string")} then ((${x} #>> '{}') collate "C" ${operator} (${y} #>> '{}')) end)`;
}

export function numberOf({ type, sql: column }: Column): Sql {
  if (type === "number") return column;
  if (type === "json")
    return sql`(case when jsonb_typeof(${column}) = 'number' then (${column} #>> '{}')::numeric end)`;
  throw new IndicatorFault("这里需要数字");
}

function among(path: string, left: Column, values: readonly Scalar[]): Sql {
  if (left.type === "json") {
    const [dates, others] = [values.filter((v) => isDate(v)), values.filter((v) => !isDate(v))];
    const scalars = [...dates, ...others].map((value) => JSON.stringify(value));
    if (values.length === 0) return sql`(${jsonScalar(left.sql)} is null and null)`;
    const plain = sql`${jsonScalar(left.sql)} = any(${scalars}::jsonb[])`;
    return dates.length === 0
      ? sql`(${plain})`
      : sql`(${plain} or coalesce(${jsonDay(left.sql)} = any(${dates}::date[]), false))`;
  }
  if (values.length === 0) return sql`(${left.sql} is null and null)`;
  return sql`(${left.sql} in (${sql.join(values.map((value) => bound(path, left, value)))}))`;
}

function contains(path: string, left: Column, values: readonly Scalar[]): Sql {
  const within = (text: Sql): Sql =>
    sql.join(
      [sql`true`, ...values.map((v) => (typeof v === "string" ? sql`strpos(${text}, ${v}::text) > 0` : sql`false`))],
      sql` and `,
    );
  if (left.type === "text") return sql`(case when ${left.sql} is not null then ${within(left.sql)} end)`;
  if (left.type !== "json") throw new IndicatorFault(`“${path}”不是文字或列表，不能用“包含”`);
  const members = values.map(
    (v) => sql`exists (select from jsonb_array_elements(${left.sql}) x(item) where ${memberIs(sql`x.item`, v)})`,
  );
  return sql`(case jsonb_typeof(${left.sql})
    when 'array' then ${sql.join([sql`true`, ...members], sql` and `)}
    when 'string' then case when ${left.sql} <> '""'::jsonb then ${within(sql`(${left.sql} #>> '{}')`)} end end)`;
}

function memberIs(item: Sql, value: Scalar): Sql {
  const same = sql`${jsonScalar(item)} = ${jsonOf(value)}`;
  return isDate(value) ? sql`(${same} or ${jsonDay(item)} = ${value}::date)` : same;
}
