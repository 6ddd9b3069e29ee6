import type { RoleId } from "@fadu/catalog/roles/roles.ts";
import type { ExhibitKind } from "@fadu/catalog/taxonomies/exhibit-kinds.ts";
import type { Path } from "@fadu/catalog/testing/paths.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Field, Value } from "@fadu/engine/definition/field.ts";
import { isWorkday, nextWorkday } from "@fadu/engine/time/calendar.ts";
import type { WorkCalendar } from "@fadu/engine/time/calendar.ts";
import { addDays, daysBetween, instantOf, localDate, localMinutes } from "@fadu/engine/time/dates.ts";
import type { LocalDate } from "@fadu/engine/time/dates.ts";

import { publishAll, Timeline } from "./life.ts";
import type { Cast, Life, Values } from "./life.ts";

/** Day on which the catalogue's paths begin when they do not say. */
const BEGIN = "2024-09-02";

/** Units of the street that the paths are walked in, as an office's units. */
const UNITS: Readonly<Record<string, string>> = { north: "c1", south: "c2", service: "office" };

/**
 * A life along a way through a procedure that the catalogue shows (`testing/paths`): the same acts by the same roles, its days
 * moved so that it begins on one of the same weekday. Working days stay working days; what is to be published is.
 *
 * @param from day of the opening act, moved to the weekday on which the path begins
 * @param change values of an act to be given otherwise, by the act's name
 */
export function pathLife(
  cast: Cast,
  definition: Definition,
  path: Path,
  from: LocalDate,
  change: Readonly<Record<string, Values>> = {},
): Life {
  const begin = path.steps[0]?.on ?? BEGIN;
  const moved = mover(begin, from, cast.calendar);
  const life = new Timeline(cast, definition.id, moved(begin));
  for (const { on, who, act, values = {}, approve = [] } of path.steps) {
    if (act === "publish") continue;
    if (on !== undefined) {
      const day = moved(on);
      if (day > life.day) life.to(day);
    }
    const told = { ...values, ...change[act] };
    const given = Object.fromEntries(
      Object.entries(told).map(([key, value]) => [key, translate(cast, definition.fields[key], value, moved)]),
    );
    life.do({ account: accountOf(cast, who) }, act, given);
    for (const one of approve) life.do({ account: accountOf(cast, one) }, "approve", {}, "同意");
  }
  return life.end(publishAll(cast, "case-clerk", ({ dueFrom }) => dueFrom));
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
