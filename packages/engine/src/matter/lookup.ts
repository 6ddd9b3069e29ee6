import type { Path } from "../definition/condition.ts";
import { LENGTH_UNITS } from "../definition/clock.ts";
import type { Length } from "../definition/clock.ts";
import type { Value } from "../definition/field.ts";
import { dayKind } from "../time/calendar.ts";
import { isDate, isInstant, localDate, localTime } from "../time/dates.ts";
import { addLength, due, fixedLength } from "../time/due.ts";
import type { FixedLength } from "../time/reckon.ts";
import type { Stretch } from "./command.ts";
import { computed } from "./formula.ts";
import type { Done } from "./matter.ts";
import { own, settingsOf, todayOf, momentOf } from "./scope.ts";
import type { LightScope } from "./scope.ts";

type Found = Value | undefined;

/** Reserved roots, each with what it reads for the rest of the path, and whether this scope can know it at all. */
const ROOTS = {
  $today: { known: (scope) => momentOf(scope) !== undefined, read: (scope) => todayOf(scope) },
  $now: { known: (scope) => momentOf(scope) !== undefined, read: (scope) => momentOf(scope) },
  $actor: {
    known: (scope) => scope.facts?.actor !== undefined,
    read: (scope, key) => (key === "account" || key === "unit" ? scope.facts?.actor?.[key] : undefined),
  },
  $matter: { known: hasMatter, read: matterPart },
  $on: { known: hasMatter, read: (scope, act) => lastOf(scope, act)?.on },
  $first: { known: hasMatter, read: (scope, act) => own(scope.matter?.done, act)?.[0]?.on },
  $by: { known: hasMatter, read: (scope, act) => lastOf(scope, act)?.by },
  $due: { known: (scope) => hasMatter(scope) && scope.facts?.calendar !== undefined, read: dueOf },
  $served: { known: hasMatter, read: servedOn },
  $publicity: { known: hasMatter, read: publicityAt },
  $issued: { known: hasMatter, read: (scope, key) => lastIssued(scope, key) },
  $computed: { known: hasMatter, read: (scope, key) => computedAt(scope, key) },
  $listed: { known: (scope) => scope.facts?.rosters !== undefined, read: (scope, rest) => listedAt(scope, rest) },
  $given: { known: () => true, read: (scope, key) => own(scope.values, key) },
  $setting: {
    known: (scope) => scope.facts?.settings !== undefined,
    read: (scope, key) => own(settingsOf(scope.definition, scope.facts?.settings), key),
  },
} as const satisfies Record<
  string,
  { known: (scope: LightScope) => boolean; read: (scope: LightScope, rest: string) => Found }
>;

function hasMatter(scope: LightScope): boolean {
  return scope.matter !== undefined;
}

const isRoot = (head: string): head is keyof typeof ROOTS => Object.prototype.hasOwnProperty.call(ROOTS, head);

/**
 * The value at a path; undefined when it is missing or this scope cannot know it. Within a list a number picks an element and
 * a name is read from every element; within a class (`Classified`) a name that it has not is read from its attributes.
 */
export function lookup(path: Path, scope: LightScope): Found {
  const [head, rest] = cut(path);
  if (head.startsWith("$")) return isRoot(head) && ROOTS[head].known(scope) ? ROOTS[head].read(scope, rest) : undefined;
  const given = own(scope.values, head);
  const value = given === undefined ? own(scope.matter?.values, head) : given;
  if (rest === "") return value;
  return typeof value === "string" && isMomentPart(rest) && isMoment(value)
    ? momentPart(value, rest, scope)
    : walk(classAttributes(head, value, scope), rest.split("."));
}

type MomentPart = "time" | "day";
const isMomentPart = (key: string): key is MomentPart => key === "time" || key === "day";
const isMoment = (value: string): boolean => isDate(value) || isInstant(value);

/** The time of day of an instant, `HH:MM`, and what the calendar makes of its day: `work`, `rest` or `holiday`. */
function momentPart(value: string, part: MomentPart, scope: LightScope): Found {
  if (part === "time") return isInstant(value) ? localTime(value) : undefined;
  const calendar = scope.facts?.calendar;
  return calendar ? dayKind(isInstant(value) ? localDate(value) : value, calendar) : undefined;
}

/** Whether a missing value at the path is known to be missing, not only out of sight. */
export function canKnow(path: Path, scope: LightScope): boolean {
  const [head, rest] = cut(path);
  if (head.startsWith("$")) return isRoot(head) && ROOTS[head].known(scope);
  if (rest === "day" && !scope.facts?.calendar && isDateField(head, scope)) return false;
  return own(scope.values, head) !== undefined || hasMatter(scope);
}

function isDateField(head: string, scope: LightScope): boolean {
  const type = own(scope.definition.fields, head)?.type;
  return type === "date" || type === "datetime";
}

function cut(path: Path): [head: string, rest: string] {
  const dot = path.indexOf(".");
  return dot < 0 ? [path, ""] : [path.slice(0, dot), path.slice(dot + 1)];
}

function walk(value: Found, keys: readonly string[]): Found {
  let current = value;
  for (const [index, key] of keys.entries()) {
    if (typeof current !== "object" || current === null) return undefined;
    if (isList(current)) {
      if (/^\d+$/.test(key)) {
        current = current[Number(key)];
        continue;
      }
      return current.flatMap((item) => {
        const part = walk(item, keys.slice(index));
        return part === undefined || part === null ? [] : isList(part) ? [...part] : [part];
      });
    }
    current = own(current, key) ?? attribute(current, key);
  }
  return current;
}

function attribute(value: { readonly [key: string]: Value }, key: string): Found {
  const attributes = own(value, "attributes");
  return typeof attributes === "object" && attributes !== null && !isList(attributes)
    ? own(attributes, key)
    : undefined;
}

export function isList(value: Found): value is readonly Value[] {
  return Array.isArray(value);
}

/** A class given by its code alone is read through the taxonomy, as far as the facts hold it. */
function classAttributes(head: string, value: Found, scope: LightScope): Found {
  const field = own(scope.definition.fields, head);
  if (field?.type !== "taxonomy" || typeof value !== "string") return value;
  const known = own(scope.facts?.classes, `${field.of ?? ""}/${value}`);
  return known
    ? { code: value, title: known.title, ...(known.attributes ? { attributes: known.attributes } : {}) }
    : value;
}

function lastOf(scope: LightScope, act: string): Done | undefined {
  const done = own(scope.matter?.done, act);
  return done?.[done.length - 1];
}

function matterPart(scope: LightScope, key: string): Found {
  const matter = scope.matter;
  if (!matter) return undefined;
  if (key === "number") return own(matter.numbers, "matter") ?? Object.values(matter.numbers)[0];
  if (
    key === "openedOn" ||
    key === "closedOn" ||
    key === "state" ||
    key === "outcome" ||
    key === "unit" ||
    key === "handler"
  )
    return matter[key];
  return undefined;
}

function dueOf(scope: LightScope, key: string): Found {
  const [clock, state] = [own(scope.definition.clocks, key), own(scope.matter?.clocks, key)];
  const calendar = scope.facts?.calendar;
  return clock && state && calendar ? due(clock, state, calendar).on : undefined;
}

function computedAt(scope: LightScope, key: string): Found {
  const formula = own(scope.definition.computed, key);
  return formula && computed(formula, (path) => lookup(path, scope));
}

/** A field of the entry in force that day, the latest of several: its first day counts, that on which it lapses does not. */
function listedAt(scope: LightScope, path: Path): Found {
  const [key, rest] = cut(path);
  const source = own(scope.definition.listed, key);
  const today = todayOf(scope);
  if (!source || today === undefined) return undefined;
  const value = lookup(source.key, scope);
  const id = typeof value === "object" && value !== null && !isList(value) ? (value["code"] ?? value["id"]) : value;
  if (typeof id !== "string") return undefined;
  const stretches = own(scope.facts?.rosters, `${source.roster}/${id}`) ?? [];
  const inForce = stretches.filter(({ from, to }) => from <= today && (to === undefined || today < to));
  const latest = inForce.reduce<Stretch | undefined>(
    (best, one) => (best && best.from > one.from ? best : one),
    undefined,
  );
  return latest?.values && walk(latest.values, rest.split("."));
}

/** Number of the latest instrument of a kind that stands. */
function lastIssued(scope: LightScope, key: string): Found {
  const issued = (scope.matter?.instruments ?? []).filter((i) => i.instrument === key && !i.withdrawn);
  return issued[issued.length - 1]?.number;
}

/** Of the first duty to publish (the decision's own): the last day for it, and the day on which it was done. */
function publicityAt(scope: LightScope, key: string): Found {
  const [duty] = scope.matter?.publications ?? [];
  const calendar = scope.facts?.calendar;
  if (key === "on") return duty?.published;
  return key === "due" && duty && calendar ? addLength(duty.dueFrom, duty.within, calendar) : undefined;
}

function servedOn(scope: LightScope, key: string): Found {
  const served = (scope.matter?.instruments ?? []).filter((i) => i.instrument === key && !i.withdrawn && i.served);
  return served[served.length - 1]?.served?.on;
}

/**
 * A length with its setting or the data's own value written out, fit for a clock to start with.
 *
 * @returns undefined when the setting or value is missing, negative, not whole (for days and longer) or beyond a hundred years
 */
export function lengthAt(length: Length, scope: LightScope): FixedLength | undefined {
  const fixed =
    "path" in length
      ? lengthOfValue(lookup(length.path, scope))
      : fixedLength(length, settingsOf(scope.definition, scope.facts?.settings));
  if (!fixed || fixed.n < 0 || fixed.n > MOST[fixed.unit]) return undefined;
  return fixed.unit === "hour" || fixed.unit === "workhour" || Number.isInteger(fixed.n) ? fixed : undefined;
}

const MOST = { hour: 876_600, workhour: 210_000, workday: 26_000, day: 36_525, month: 1200, year: 100 } as const;

function lengthOfValue(value: Found): FixedLength | undefined {
  if (typeof value !== "object" || value === null || isList(value)) return undefined;
  const n = own(value, "n");
  const unit = LENGTH_UNITS.find((u) => u === own(value, "unit"));
  return unit && typeof n === "number" && Number.isFinite(n) ? { n, unit } : undefined;
}
