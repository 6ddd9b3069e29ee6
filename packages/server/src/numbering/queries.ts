import type { Numbering } from "@fadu/engine/definition/definition.ts";
import { formatNumber } from "@fadu/engine/matter/effect.ts";
import { isDate } from "@fadu/engine/time/dates.ts";
import type { LocalDate } from "@fadu/engine/time/dates.ts";
import type { Static } from "typebox";

import { Problem } from "../http/problem.ts";
import { seriesKey } from "../matter/numbers.ts";
import type { World } from "../matter/world.ts";
import type { Tx } from "../store/tx.ts";
import type { GapReport, SeriesItem } from "./schema.ts";

interface Series {
  readonly numbering: Numbering;
  readonly procedures: Static<typeof SeriesItem>["procedures"][number][];
}

/** What a series numbers: the matter itself, or an instrument of it. */
const MATTER = "事项编号";
/** Periods listed of each series. */
const PERIODS = 5;

/** The series of the active procedures; procedures with one template share one. */
function seriesOf(world: World): ReadonlyMap<string, Series> {
  const found = new Map<string, Series>();
  for (const hash of world.active.values()) {
    const definition = world.definitions.get(hash);
    if (!definition) continue;
    for (const [key, numbering] of Object.entries(definition.numbering)) {
      const series = found.get(numbering.template) ?? { numbering, procedures: [] };
      const what = definition.instruments[key]?.title ?? MATTER;
      series.procedures.push({ id: definition.id, title: definition.title, what });
      found.set(numbering.template, series);
    }
  }
  return found;
}

/** @throws Problem `notFound` */
export function getSeries(world: World, template: string): Series {
  const series = seriesOf(world).get(template);
  if (!series) throw new Problem("notFound");
  return series;
}

/** Every series with the last numbers given out, and the number that would be next. */
export async function listSeries(tx: Tx, world: World, today: LocalDate): Promise<Static<typeof SeriesItem>[]> {
  const { rows } = await tx.query<{ series: string; period: string; last: number }>(
    `select series, period, last from (
       select series, period, last, row_number() over (partition by series order by period desc) as n
         from number_series where tenant_id = $1) latest
      where n <= $2 order by period desc`,
    [tx.tenant, PERIODS],
  );
  const last = Map.groupBy(rows, (row) => row.series);
  return [...seriesOf(world)].map(([template, { numbering, procedures }]) => {
    const { series, period } = seriesKey(numbering, today);
    const periods = (last.get(series) ?? []).map((row) => ({ period: row.period, last: row.last }));
    const given = periods.find((one) => one.period === period)?.last ?? 0;
    return {
      series: template,
      procedures,
      gapless: numbering.gapless,
      resets: numbering.resets,
      next: formatNumber(numbering, world.org, today, given + 1),
      periods,
    };
  });
}

const LISTED = 200;
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Numbers of a series in a period, with the running number in a group; the office may have been called otherwise. */
function patternOf(template: string, period: string): string {
  const [year = "", month = "", day = ""] = period.split("-");
  const slots: Readonly<Record<string, string>> = { org: ".*", year, month: month || "\\d{2}", day: day || "\\d{2}" };
  const parts = template.split(/(\{\w+(?::\d+)?\})/);
  const body = parts.map((part) => {
    const slot = /^\{(\w+)(?::\d+)?\}$/.exec(part)?.[1];
    if (slot === undefined) return escaped(part);
    return slot === "seq" ? "(\\d+)" : (slots[slot] ?? "");
  });
  return `^${body.join("")}$`;
}

/** First day of a period of a series: a year of one that begins anew each year, a day of one that does each day. */
function firstDay({ resets }: Numbering, period: string): LocalDate {
  const first = resets === "year" ? `${period}-01-01` : period;
  if (isDate(first)) return first;
  const wanted = resets === "year" ? "按年编号，期应为年份，如 2024" : "按日编号，期应为日期，如 2024-03-05";
  throw new Problem("request.notAcceptable", { detail: `该序列${wanted}` });
}

/**
 * Numbers that were given out and stand on nothing: of a legal series there must be none.
 *
 * @throws Problem `notFound`; `request.notAcceptable` for a period that the series does not count by
 */
export async function findGaps(
  tx: Tx,
  world: World,
  template: string,
  period: string,
): Promise<Static<typeof GapReport>> {
  const { procedures, numbering } = getSeries(world, template);
  const from = firstDay(numbering, period);
  const { rows: given } = await tx.query<{ last: number }>(
    "select last from number_series where tenant_id = $1 and series = $2 and period = $3",
    [tx.tenant, template, period],
  );
  const last = given[0]?.last ?? 0;
  const { rows } = await tx.query<{ seq: number }>(
    `select distinct (regexp_match(n.number, $2))[1]::bigint as seq from (
       select number from instrument where tenant_id = $1 and number is not null
       union all
       select v.value from matter m, jsonb_each_text(m.snapshot -> 'numbers') v
        where m.tenant_id = $1 and m.procedure = any($3) and m.updated_at >= $4::date) n
      where n.number ~ $2`,
    [tx.tenant, patternOf(template, period), procedures.map(({ id }) => id), from],
  );
  const used = new Set(rows.map(({ seq }) => seq));
  const skipped = await skippedOf(tx, template, period);
  const missing: number[] = [];
  for (let seq = 1; seq <= last; seq++) {
    if (!used.has(seq) && !skipped.some(({ from: low, to }) => low <= seq && seq <= to)) missing.push(seq);
  }
  return { last, used: used.size, missing: missing.slice(0, LISTED), missingCount: missing.length, skipped };
}

/** Numbers left out on purpose, each time with the reason. */
async function skippedOf(tx: Tx, series: string, period: string): Promise<Static<typeof GapReport>["skipped"]> {
  const { rows } = await tx.query<{ from: number; to: number; at: string; by: string; reason: string }>(
    `select (e.before ->> 'last')::bigint + 1 as "from", (e.after ->> 'last')::bigint as "to", e.at,
            coalesce(a.name, '') as by, e.reason
       from admin_event e left join account a on a.tenant_id = e.tenant_id and a.id = e.account_id
      where e.tenant_id = $1 and e.action = 'number.start' and e.subject = $2 and e.after ->> 'period' = $3
      order by e.at`,
    [tx.tenant, series, period],
  );
  return rows;
}
