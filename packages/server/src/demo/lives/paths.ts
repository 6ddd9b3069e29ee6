import { PROCEDURES } from "@fadu/catalog/catalog.ts";
import type { Path } from "@fadu/catalog/testing/paths.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import { addDays, instantOf, instantOfMillis, localDate, millisOf, yearOf } from "@fadu/engine/time/dates.ts";
import type { Instant, LocalDate } from "@fadu/engine/time/dates.ts";

import { pathLife } from "../../reproduce/lives/from-path.ts";
import type { Cast, Life, Values } from "../../reproduce/lives/life.ts";
import { castOfStage, stageLife } from "../cast.ts";
import { Random } from "../random.ts";
import type { Stage } from "../stage.ts";
import { COURSES } from "./courses.ts";
import type { Course } from "./courses.ts";
import { creditCode, idNumber } from "./people.ts";
import type { Reference } from "./standing-keeper.ts";

/** Matters of each procedure: those of the year gone by, and those that began in the last weeks and are still open. */
const [PAST, RECENT] = [8, 5];
/** Days back to the first of them, and days within which the recent ones began. */
const [YEAR, WEEKS] = [400, 26];
/** Procedures of rosters that matters name an entry of: procedure → act → field → roster. */
const NAMED: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
  inspection: { apply: { item: "inspection-item" } },
  "inspection-plan": { dispatch: { item: "inspection-item" } },
  "regulator-clue": { verify: { item: "inspection-item" } },
  "liaison-day": { plan: { point: "liaison-point" } },
  "service-case": { apply: { item: "service-item" } },
  "hall-booking": { book: { item: "service-item" } },
  "commitment-check": { open: { item: "service-item" } },
  "police-handover": { handOn: { handedItem: "inspection-item" } },
  "joint-operation": { launch: { theme: "theme" }, adoptTheme: { theme: "theme" } },
};

/** The ways through every procedure that the catalogue shows, lived by the street's people over a year and more. */
export function paths(stage: Stage, references: Readonly<Record<string, Reference>>): void {
  const definitions = new Map(PROCEDURES.map((definition) => [definition.id, definition]));
  for (const course of COURSES) {
    const definition = definitions.get(course.procedure);
    if (!definition) throw new Error(`the catalogue has no “${course.procedure}”`);
    const cast = castOfStage(stage, `paths of ${course.procedure}`);
    const lived = (path: Path, n: number, from: LocalDate): void => {
      const life = pathLife(cast, definition, path, from, named(definition, path, references));
      const told = timed(cast, invented(stage, course, ofItsYear(path, cutOff(course, path, life)), n));
      stageLife(stage, `${definition.title} ${n}`, told);
    };
    if (course.yearly) {
      for (const [n, back] of [1, 0].entries()) lived(pick(course.paths, 0), n, `${yearOf(stage.today) - back}-01-04`);
      continue;
    }
    const ago = (days: number): LocalDate => addDays(stage.today, -Math.round(days));
    const whole = course.paths.filter(({ title }) => course.until?.[title] === undefined);
    for (let n = 0; n < PAST && whole.length > 0; n++) lived(pick(whole, n), n, ago(YEAR - (n * (YEAR - 45)) / PAST));
    for (let n = 0; n < RECENT; n++)
      lived(pick([...course.paths].toReversed(), n), PAST + n, ago(WEEKS - (n * (WEEKS - 7)) / RECENT));
  }
}

const pick = (list: readonly Path[], n: number): Path => {
  const path = list[n % list.length];
  if (!path) throw new Error("a course without a path");
  return path;
};

/** The entries of rosters that the path names, as this street has them. */
function named(
  { id }: Definition,
  path: Path,
  references: Readonly<Record<string, Reference>>,
): Record<string, Values> {
  const change: Record<string, Values> = {};
  for (const [act, fields] of Object.entries(NAMED[id] ?? {}))
    for (const [field, roster] of Object.entries(fields)) {
      const given = path.steps.some((step) => step.act === act && step.values?.[field] !== undefined);
      if (given) change[act] = { ...change[act], [field]: references[roster] ?? null };
    }
  return change;
}

/** Up to the act that somebody else still has to do. */
function cutOff({ until }: Course, { title }: Path, life: Life): Life {
  const act = until?.[title];
  const end = act === undefined ? -1 : life.steps.findIndex((step) => step.act === act);
  return end < 0 ? life : { ...life, steps: life.steps.slice(0, end) };
}

const YEAR_TOLD = /"year":("?)(\d{4})"?/g;
const WHOLE_YEAR = /"(from|to|yearEnd)":"(\d{4})-(?:0[12]|1[012])-\d\d"/g;

/** Years that the path tells of moved with it; a whole year stays one. */
function ofItsYear(path: Path, life: Life): Life {
  const [first] = life.steps;
  const begin = path.steps[0]?.on;
  if (!first || begin === undefined) return life;
  const now = yearOf(localDate(first.at));
  const whole = /"from":"\d{4}-01-01","to":"\d{4}-12-31"|"yearEnd"/.test(JSON.stringify(path.steps[0]?.values ?? {}));
  const text = JSON.stringify(life.steps).replaceAll(
    YEAR_TOLD,
    (_, quote: string, year: string) => `"year":${quote}${Number(year) + now - yearOf(begin)}${quote}`,
  );
  const told = whole
    ? text.replaceAll(WHOLE_YEAR, (_, key: string) => `"${key}":"${now - 1}-${key === "from" ? "01-01" : "12-31"}"`)
    : text;
  return { ...life, steps: JSON.parse(told) as Life["steps"] };
}

const CREDIT_CODE = /\b9[12]\d{6}[0-9A-Z]{10}\b/g;
const ID_NUMBER = /\b[1-9]\d{16}[\dX]\b/g;
const PARTY = /"kind":"(?:citizen|organisation|business)","name":"([^"]+)"/g;

/** The same life with people, firms and codes of its own: no two matters are about the same ones. */
function invented(stage: Stage, { procedure, at }: Course, life: Life, n: number): Life {
  const random = new Random(`${procedure} ${n}`);
  const cast = castOfStage(stage, `names of ${procedure} ${n}`);
  let text = JSON.stringify(life.steps);
  for (const [, name = ""] of text.matchAll(PARTY))
    text = text.replaceAll(name, name.endsWith("公司") ? cast.firmName() : cast.personName());
  for (const [code] of text.matchAll(CREDIT_CODE)) text = text.replaceAll(code, creditCode(random, "91"));
  for (const [code] of text.matchAll(ID_NUMBER)) text = text.replaceAll(code, idNumber(random));
  if (at !== undefined)
    for (const unit of ["squad", "office", "justice", "safety", "c1", "c2", "street"])
      text = text.replaceAll(`"${stage.unit(unit)}"`, `"${stage.unit(at)}"`);
  return { ...life, steps: JSON.parse(text) as Life["steps"] };
}

const later = (moment: Instant, minutes: number): Instant => instantOfMillis(millisOf(moment) + minutes * 60_000);

const INSTANT = /"(\d{4}-\d\d-\d\dT[\d:.]+Z)"/g;

/** Days by which limits may lie later here than in the catalogue's year, because of its holidays. */
const DRIFT = 7;

/** The same life with each act done in the morning of its day, after what it tells has happened and limits have run out. */
function timed(cast: Cast, life: Life): Life {
  let [last, since, delay] = ["", "", 0];
  const steps = life.steps.map((step) => {
    const before: LocalDate = localDate(step.at);
    if (step.act === "expire") {
      since ||= before;
      delay += DRIFT;
    }
    const day = addDays(before, delay);
    const values = delay === 0 ? step.values : delayed(step.values, since, delay);
    let at: Instant = instantOf(day, 9 * 60);
    if (last >= at) at = later(last, cast.random.int(4, 18));
    for (const [, told = ""] of JSON.stringify(values).matchAll(INSTANT))
      if (localDate(told) === day && told >= at) at = later(told, 3);
    last = at;
    return { ...step, at, values };
  });
  return { ...life, steps };
}

const DAY = /"(\d{4}-\d\d-\d\d)"/g;

/** Days that an act tells of move with it, from the first delay on. */
const delayed = (values: Values, from: LocalDate, days: number): Values =>
  JSON.parse(
    JSON.stringify(values).replaceAll(DAY, (whole, day: string) => (day < from ? whole : `"${addDays(day, days)}"`)),
  ) as Values;
