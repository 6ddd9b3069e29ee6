import type { RoleId } from "@fadu/catalog/roles/roles.ts";
import type { ExhibitKind } from "@fadu/catalog/taxonomies/exhibit-kinds.ts";
import type { Path } from "@fadu/catalog/testing/paths.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Field, Value } from "@fadu/engine/definition/field.ts";
import { UNIVERSAL_TITLES } from "@fadu/engine/definition/universal.ts";
import { isWorkday, nextWorkday } from "@fadu/engine/time/calendar.ts";
import type { WorkCalendar } from "@fadu/engine/time/calendar.ts";
import { addDays, daysBetween, instantOf, localDate, localMinutes } from "@fadu/engine/time/dates.ts";
import type { LocalDate } from "@fadu/engine/time/dates.ts";

import { publishAll, Timeline } from "./life.ts";
import type { Cast, Life, Values } from "./life.ts";

/** What is said with the acts that every case knows, where the law wants words. */
const WORDS = "情况属实，依法办理";

/** Day on which the catalogue's paths begin when they do not say. */
const BEGIN = "2024-09-02";

/** Units of the street that the paths are walked in, as an office's units. */
const UNITS: Readonly<Record<string, string>> = { north: "c1", south: "c2", service: "office" };

/** A matter that an act of the path opens, which the path takes as done: the way it goes itself, its opening act left out. */
export interface Handed {
  /** The act that opens it. */
  readonly by: string;
  readonly definition: Definition;
  readonly path: Path;
}

/**
 * A life along a way through a procedure that the catalogue shows (`testing/paths`): the same acts by the same roles, its days
 * moved so that it begins on one of the same weekday. Working days stay working days; what is to be published is.
 *
 * @param from day of the opening act, moved to the weekday on which the path begins
 * @param change values of an act to be given otherwise, by the act's name
 * @param handed the matter that has to end before the path goes on; what it reports is not played
 */
export function pathLife(
  cast: Cast,
  definition: Definition,
  path: Path,
  from: LocalDate,
  change: Readonly<Record<string, Values>> = {},
  handed?: Handed,
): Life {
  const moved = mover(path.steps[0]?.on ?? BEGIN, from, cast.calendar);
  const life = new Timeline(cast, definition.id, moved(path.steps[0]?.on ?? BEGIN));
  const at = handed === undefined ? -1 : path.steps.findIndex(({ act }) => act === handed.by);
  const first = handed === undefined ? path.steps : path.steps.slice(0, at + 1);
  for (const step of first) play(life, definition, step, moved, change);
  if (handed === undefined) return life.end(publishAll(cast, "case-clerk", ({ dueFrom }) => dueFrom));
  const { day } = life;
  return life.end((matter) => {
    const child = matter.links.findLast(({ procedure }) => procedure === handed.definition.id)?.matter;
    if (child === undefined) throw new Error(`${definition.id} opened no ${handed.definition.id}`);
    const own = new Timeline(cast, handed.definition.id, day);
    const follow = mover(handed.path.steps[0]?.on ?? BEGIN, day, cast.calendar);
    for (const step of handed.path.steps.slice(1)) play(own, handed.definition, step, follow, {});
    const rest = new Timeline(cast, definition.id, own.day);
    const further = path.steps.slice(at + 1);
    // What was handed on may have taken longer than the path says: its days are then as much later.
    const next = further.find(({ on }) => on !== undefined)?.on ?? BEGIN;
    const late = own.day > moved(next) ? mover(next, own.day, cast.calendar) : moved;
    for (const step of further)
      if (step.who !== "system" || step.act === "expire") play(rest, definition, step, late, change);
    return [...own.end().steps.map((step) => ({ ...step, matter: child })), ...rest.end().steps];
  });
}

/** One step of a path, on its day or when the life has come that far. */
function play(
  life: Timeline,
  definition: Definition,
  { on, who, act, values = {}, approve = [] }: Path["steps"][number],
  moved: Moved,
  change: Readonly<Record<string, Values>>,
): void {
  const { cast } = life;
  if (on !== undefined && moved(on) > life.day) life.to(moved(on));
  // The paths are walked at ten in the morning, and tell of what happened that day before.
  life.notBefore(10 * 60);
  if (act === "publish") {
    const duties = Object.values(definition.acts).flatMap(({ publishes = [] }) => publishes);
    // Which of several it is only the matter knows.
    if (duties.length === 1)
      life.do({ account: accountOf(cast, who) }, act, { publication: duties[0]?.title ?? "", on: life.day });
    return;
  }
  const given = Object.entries({ ...values, ...change[act] }).map(([key, value]): [string, Value] => [
    key,
    translate(cast, definition.fields[key], value, moved),
  ]);
  const words = act in UNIVERSAL_TITLES ? WORDS : undefined;
  life.do({ account: accountOf(cast, who) }, act, Object.fromEntries(given), words);
  for (const one of approve) life.do({ account: accountOf(cast, one) }, "approve", {}, "同意");
}

/** Moves days by whole weeks, and those that were working days on to the next one. */
function mover(begin: LocalDate, from: LocalDate, calendar: WorkCalendar): (day: LocalDate) => LocalDate {
  const weeks = Math.ceil(daysBetween(begin, from) / 7);
  return (day) => {
    const there = addDays(day, weeks * 7);
    return isWorkday(day, calendar) ? nextWorkday(there, calendar) : there;
  };
}

/** Officers of the paths by letter, others by their role's id. */
function accountOf(cast: Cast, who: string): string | null {
  if (who === "system") return null;
  if (who === "officer-a") return cast.account("enforcement-officer");
  if (who === "officer-b") return cast.second("enforcement-officer");
  if (who === "officer-c") return cast.account("squad-leader");
  return who.endsWith("-2") ? cast.second(who.slice(0, -2) as RoleId) : cast.account(who as RoleId);
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;
const EXHIBIT = /^([a-z]+):/;

type Moved = (day: LocalDate) => LocalDate;

/** A value of the paths as this office has it: its people, units and files, its days. */
function translate(cast: Cast, field: Field | undefined, value: Value, moved: Moved): Value {
  if (Array.isArray(value)) return (value as readonly Value[]).map((one) => translate(cast, field, one, moved));
  if (typeof value === "object" && value !== null) {
    const columns: Readonly<Record<string, Field>> = field?.columns ?? {};
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, translate(cast, partOf(field, key, columns), part, moved)]),
    );
  }
  if (typeof value !== "string") return value;
  switch (field?.type) {
    case "account":
    case "accounts":
      return accountOf(cast, value) ?? value;
    case "unit":
    case "units":
      return cast.unit(UNITS[value] ?? value);
    case "exhibits":
      return cast.exhibit((EXHIBIT.exec(value)?.[1] ?? "other") as ExhibitKind);
    default:
      return dated(value, moved);
  }
}

/** A place names a unit; a table has fields of its own. */
function partOf(field: Field | undefined, key: string, columns: Readonly<Record<string, Field>>): Field | undefined {
  return field?.type === "place" && key === "unit" ? { type: "unit", title: "" } : columns[key];
}

function dated(value: string, moved: Moved): string {
  if (DAY.test(value)) return moved(value);
  return INSTANT.test(value) ? instantOf(moved(localDate(value)), localMinutes(value)) : value;
}
