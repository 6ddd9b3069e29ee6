import { addDays, addYears, localDate } from "@fadu/engine/time/dates.ts";
import type { LocalDate } from "@fadu/engine/time/dates.ts";
import type { Static } from "typebox";

import { rootPath } from "../account/visibility.ts";
import { Problem } from "../http/problem.ts";
import { computeFigures } from "../indicator/compute.ts";
import { figureView, viewOf } from "../indicator/queries.ts";
import { isComputable, readKnown } from "../indicator/registry.ts";
import { titlesOf } from "../indicator/titles.ts";
import type { Viewer } from "../matter/filter.ts";
import { listMatters } from "../matter/list.ts";
import type { World } from "../matter/world.ts";
import type { Tx } from "../store/tx.ts";
import { countAll, countDays } from "./counts.ts";
import type { CountRow } from "./counts.ts";
import { listsOn, MEASURES, weekOf } from "./measures.ts";
import type { List, MeasureId } from "./measures.ts";
import { isRising, WEEKS_BEFORE } from "./rising.ts";
import type { CockpitView } from "./schema.ts";

type View = Static<typeof CockpitView>;
type Counted = View["numbers"]["open"];
type Lists = Readonly<Record<MeasureId, List>>;

/** Rates that leaders are asked about: 按时办结, 闭环反馈, 热线解决, 热线满意. */
const RATES = ["D-13", "D-13A", "RX-03", "RX-04"] as const;
/** The procedure of 预警. */
const WARNING = "warning";
const DAYS_SHOWN = 30;
const MOST_RISING = 8;
const MOST_WARNINGS = 5;

/**
 * The picture of the office for whoever leads it, at one moment, counted over what the viewer may see. Each number is counted
 * by the tests of the list that it names, so that the list has as many.
 *
 * @param within only this unit and below
 * @throws Problem `notFound` for a unit there is not
 */
export async function cockpit(tx: Tx, viewer: Viewer, within?: string): Promise<View> {
  const { world, now } = viewer;
  const today = localDate(now);
  const scope = scopeOf(world, within);
  const lists = narrowed(listsOn(today), within === undefined ? {} : { within });
  const rows = await countAll(tx, viewer, lists, scope.path);
  const all = rows.find(({ level }) => level === "all");
  const from = addDays(today, 1 - DAYS_SHOWN);
  return {
    at: now,
    today,
    week: weekOf(today),
    scope: { id: scope.id, name: scope.name },
    any: rows.length > 1,
    numbers: numbersOf(all, lists),
    days: await countDays(tx, viewer, scope.path, from, today),
    rising: await risingOf(tx, world, rows, lists),
    communities: linesOf(world, rows, "community", lists, (community) => ({ community })),
    units: linesOf(
      world,
      rows,
      "unit",
      lists,
      (unit) => (unit === scope.id ? { unit, within: unit } : { within: unit }),
      scope.id,
    ),
    rates: await ratesOf(tx, viewer, today, within),
    warnings: await warningsOf(tx, viewer, within),
  };
}

function scopeOf({ units, ...world }: World, within: string | undefined): { id: string; name: string; path: string } {
  const root = rootPath({ units, ...world });
  for (const [id, { path, name }] of units) {
    if (within === undefined ? path === root : id === within) return { id, name, path };
  }
  throw new Problem("notFound", { detail: "没有这个机构" });
}

const narrowed = (lists: Lists, by: Partial<List>): Lists =>
  Object.fromEntries(MEASURES.map((measure) => [measure, { ...lists[measure], ...by }])) as Lists;

/** Numbers with their lists; without a row they are zeros. */
function numbersOf(row: CountRow | undefined, lists: Lists): Record<MeasureId, Counted> {
  return Object.fromEntries(
    MEASURES.map((measure) => [measure, { count: row?.counts[measure] ?? 0, list: lists[measure] }]),
  ) as Record<MeasureId, Counted>;
}

/** Communities or units, the most overdue first; those with nothing open and nothing new are left out. */
function linesOf(
  { units }: World,
  rows: readonly CountRow[],
  level: "community" | "unit",
  lists: Lists,
  by: (id: string) => Partial<List>,
  itself = "",
): View["units"] {
  return rows
    .filter((row) => row.level === level && row.key !== null)
    .map((row) => ({ row, id: row.key === "" ? itself : (row.key ?? itself) }))
    .filter(({ row: { counts } }) => counts.open + counts.openedWeek + counts.closedWeek > 0)
    .sort(({ row: { counts: a } }, { row: { counts: b } }) => b.overdue - a.overdue || b.open - a.open)
    .map(({ row, id }) => {
      const { open, overdue, openedWeek, closedWeek } = numbersOf(row, narrowed(lists, by(id)));
      return { id, name: units.get(id)?.name ?? "", open, overdue, openedWeek, closedWeek };
    });
}

/** Categories and communities whose last seven days stand out from the four weeks before, the steepest first. */
async function risingOf(tx: Tx, world: World, rows: readonly CountRow[], lists: Lists): Promise<View["rising"]> {
  const found = rows
    .filter(({ level, key }) => level !== "all" && level !== "unit" && key !== null)
    .filter(({ counts }) => isRising(counts.recent, counts.before))
    .sort((a, b) => steepness(b) - steepness(a))
    .slice(0, MOST_RISING);
  return Promise.all(found.map((row) => risingLine(tx, world, row, lists)));
}

const steepness = ({ counts }: CountRow): number => (counts.recent * WEEKS_BEFORE) / Math.max(counts.before, 1);

async function risingLine(tx: Tx, world: World, row: CountRow, lists: Lists): Promise<View["rising"][number]> {
  const key = row.key ?? "";
  const { procedure } = row;
  const by: Partial<List> = procedure === null ? { community: key } : { procedure, category: key };
  const { recent: now, before } = numbersOf(row, narrowed(lists, by));
  const average = before.count / WEEKS_BEFORE;
  if (procedure === null) return { title: world.units.get(key)?.name ?? key, of: "社区", now, before, average };
  const definition = world.definitions.get(world.active.get(procedure) ?? "");
  const titles = definition && (await titlesOf(tx, [definition], "category", [key]));
  return { title: titles?.get(key) ?? key, of: definition?.title ?? procedure, now, before, average };
}

/** Rates of this year to today, beside the same days a year ago; one that the office cannot compute is left out. */
async function ratesOf(tx: Tx, viewer: Viewer, today: LocalDate, within?: string): Promise<View["rates"]> {
  const known = await readKnown(tx);
  const rates = RATES.flatMap((id) => {
    const indicator = known.indicators.get(id);
    return indicator && isComputable(indicator, known) ? [indicator] : [];
  });
  const period = { from: `${today.slice(0, 4)}-01-01`, to: today };
  const before = { from: addYears(period.from, -1), to: addYears(today, -1) };
  const asked = rates.flatMap(({ id }) => [period, before].map((days) => ({ indicator: id, period: days })));
  if (asked.length === 0) return [];
  const view = await viewOf(tx, viewer.world, viewer.principal, within);
  const values = await computeFigures(tx, asked, known.indicators, view);
  const shown = (place: number, indicator: (typeof rates)[number]) =>
    figureView(values[place] ?? { kind: "none", why: "noData" }, indicator.print);
  return rates.map((indicator, i) => ({
    indicator: indicator.id,
    title: indicator.title,
    definition: indicator.definition,
    figure: shown(2 * i, indicator),
    lastYear: shown(2 * i + 1, indicator),
  }));
}

/** Warnings that are not dealt with yet, told without a name: this also hangs on a wall. */
async function warningsOf(tx: Tx, viewer: Viewer, within?: string): Promise<View["warnings"]> {
  const { world } = viewer;
  if (!world.active.has(WARNING)) return null;
  const list: List = {
    kind: "case",
    procedure: WARNING,
    valid: true,
    open: true,
    ...(within === undefined ? {} : { within }),
  };
  const { items, total } = await listMatters(tx, viewer, { ...list, limit: MOST_WARNINGS, sort: "-openedOn" });
  const fields = world.definitions.get(world.active.get(WARNING) ?? "")?.fields;
  const option = (field: string, key: unknown): string => fields?.[field]?.options?.[String(key)] ?? "";
  return {
    number: { count: total, list },
    items: items.map(({ id, facets, state, openedOn }) => ({
      matter: id,
      category: option("category", facets.category),
      level: option("level", facets.level),
      community: world.units.get(String(facets.community))?.name ?? "",
      state: state.title,
      openedOn,
    })),
  };
}
