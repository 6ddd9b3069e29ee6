import type { Act } from "../definition/act.ts";
import type { Condition, Path } from "../definition/condition.ts";
import type { Definition, Numbering, UniversalAct } from "../definition/definition.ts";
import type { Field, Value } from "../definition/field.ts";
import { pathsIn } from "../definition/formula.ts";
import { fieldFor } from "../field/asked.ts";
import type { Command } from "./command.ts";
import { mentions } from "./condition.ts";
import type { Mentions } from "./condition.ts";
import { actsHere } from "./context.ts";
import { seriesOf } from "./effect.ts";
import type { Matter } from "./matter.ts";
import { isFilled } from "./scope.ts";
import { isObject, listOf, textIn, textsOf } from "./values.ts";

/** What a decision will look up outside the matter, so that the caller can fetch it in one go. */
export interface Needs {
  readonly people: readonly string[];
  readonly roles: readonly string[];
  /** `taxonomy/code` */
  readonly classes: readonly string[];
  readonly exhibits: readonly string[];
  /** `roster/key` */
  readonly rosters: readonly string[];
  /** Those of the rosters whose entries' fields are read. */
  readonly entries: readonly string[];
  readonly units: readonly string[];
  readonly matters: readonly string[];
  readonly relatives: boolean;
  readonly series: readonly { readonly id: string; readonly numbering: Numbering }[];
  /** How many fresh ids at most. */
  readonly ids: number;
}

/** Conditions of an act: when it may be done, what its fields and approval depend on. */
function conditionsOf(definition: Definition, act: Act): Condition[] {
  return [
    ...act.requires.map((r) => r.test),
    ...act.collects.flatMap((c) => [
      c.when,
      typeof c.required === "object" ? c.required : undefined,
      definition.fields[c.field]?.when,
    ]),
    ...(typeof act.to === "object" ? act.to.map((b) => b.when) : []),
    ...(act.approval ?? []).map((s) => s.when),
    ...(act.issues ?? []).map((i) => i.when),
    ...(act.opens ?? []).map((o) => o.when),
    ...(act.reports ?? []).map((r) => r.when),
    ...(act.publishes ?? []).map((p) => p.when),
    ...Object.values(definition.clocks).map((c) => c.when),
  ].filter((c): c is Condition => c !== undefined);
}

/** What an act asks about outside the matter. */
interface Asked {
  /** Fields that name people whose certificates are looked at. */
  readonly certified: readonly string[];
  readonly rosters: readonly { readonly path: Path; readonly roster: string }[];
  readonly related: boolean;
  /** Keys of `listed` whose fields are read. */
  readonly listed: readonly string[];
  /** Roles asked for consent to the act. */
  readonly roles: readonly string[];
  /** Series that number the matter, and those of the instruments. */
  readonly numbers: readonly string[];
  readonly issues: readonly string[];
  /** Ids for what it makes. */
  readonly ids: number;
}

const known = new WeakMap<Definition, Map<Act, Asked>>();

/** What an act asks about: the same each time, and asked for each command. */
function askedBy(definition: Definition, act: Act): Asked {
  let acts = known.get(definition);
  if (!acts) known.set(definition, (acts = new Map<Act, Asked>()));
  let found = acts.get(act);
  if (!found) acts.set(act, (found = readAct(definition, act)));
  return found;
}

function readAct(definition: Definition, act: Act): Asked {
  const tests = conditionsOf(definition, act).map((condition) => mentions(condition));
  const paths = [
    ...tests.flatMap((one) => one.paths),
    ...Object.values<Path>(act.sets ?? {}),
    ...act.collects.flatMap(({ proposed }) => Object.values<Path>(proposed ?? {})),
  ];
  return {
    ...outside(tests),
    listed: unique(paths.flatMap((path) => listedIn(definition, path, new Set()))),
    roles: (act.approval ?? []).flatMap((step) => step.roles),
    numbers: seriesOf(definition, act),
    issues: (act.issues ?? []).flatMap((i) => definition.instruments[i.instrument]?.series ?? []),
    ids: (act.issues?.length ?? 0) + (act.opens?.length ?? 0) + (act.publishes?.length ?? 0),
  };
}

/** What conditions look at that is not of the matter. */
function outside(tests: readonly Mentions[]): Pick<Asked, "certified" | "rosters" | "related"> {
  return {
    certified: tests.flatMap((one) => one.certified).map((path) => path.split(".")[0] ?? ""),
    rosters: tests.flatMap((one) => one.rosters),
    related: tests.some((one) => one.related),
  };
}

/** Keys of `listed` that a path reads, itself or through formulas. */
function listedIn(definition: Definition, path: Path, seen: Set<string>): string[] {
  const [root, key = ""] = path.split(".");
  if (root === "$listed") return [key];
  const formula = root === "$computed" && !seen.has(key) ? definition.computed?.[key]?.formula : undefined;
  if (formula === undefined) return [];
  seen.add(key);
  return pathsIn(formula).flatMap((one) => listedIn(definition, one, seen));
}

/**
 * Needs of a command. For the last consent to a pending act, those of that act.
 * Superset: fetching what turns out unused does no harm.
 */
export function needs(definition: Definition, matter: Matter | null, command: Command): Needs {
  const rule = definition.universal?.[command.act as UniversalAct];
  const tests = rule ? (rule.requires ?? []).map((r) => r.test) : [];
  return gather(definition, matter, command.values, actsConcerned(definition, matter, command), tests);
}

/** Needs of telling what the actor could do now: those of every act of the state. Numbers are not reserved. */
export function needsToOffer(definition: Definition, matter: Matter | null): Needs {
  return {
    ...gather(
      definition,
      matter,
      {},
      actsHere(definition, matter).map(([, act]) => act),
    ),
    series: [],
  };
}

function actsConcerned(definition: Definition, matter: Matter | null, command: Command): Act[] {
  const asked = definition.acts[command.act];
  const pending = matter?.pending ? definition.acts[matter.pending.act] : undefined;
  const expiry = command.act === "expire" ? definition.clocks[textIn(command.values, "clock")]?.expires : undefined;
  const expired = typeof expiry === "object" ? definition.acts[expiry.act] : undefined;
  return [asked, command.act === "approve" ? pending : undefined, expired].filter(
    (act): act is Act => act !== undefined,
  );
}

function gather(
  definition: Definition,
  matter: Matter | null,
  given: Readonly<Record<string, Value>>,
  acts: readonly Act[],
  tests: readonly Condition[] = [],
): Needs {
  const values: Record<string, Value> = { ...matter?.values, ...matter?.pending?.values, ...given };
  const asked = acts.map((act) => askedBy(definition, act));
  const looked = [...asked, ...(tests.length > 0 ? [outside(tests.map((one) => mentions(one)))] : [])];
  const entries = unique(
    asked
      .flatMap((one) => one.listed)
      .flatMap((key) => {
        const source = definition.listed?.[key];
        return source ? rosterKeys(source.roster, values, source.key) : [];
      }),
  );
  const found = named(definition, values);
  const explicit = [
    given["handler"],
    given["account"],
    given["to"],
    ...listOf(given["coHandlers"]),
    ...listOf(given["accounts"]),
  ];
  const certified = looked.flatMap((one) => one.certified).flatMap((field) => listOf(values[field]));
  return {
    people: unique([...found.people, ...explicit, ...certified, matter?.handler]),
    roles: unique([...asked.flatMap((one) => one.roles), ...outlineOf(definition).roles]),
    classes: unique(found.classes),
    exhibits: unique(found.exhibits),
    rosters: unique([
      ...looked.flatMap((one) => one.rosters).flatMap(({ path, roster }) => rosterKeys(roster, values, path)),
      ...entries,
    ]),
    entries,
    units: unique([...found.units, given["unit"]]),
    matters: unique([...found.matters, given["matter"], given["into"]]),
    relatives: looked.some((one) => one.related),
    series: seriesNeeded(definition, matter, asked),
    ids: asked.reduce((n, one) => n + one.ids, 8),
  };
}

function seriesNeeded(definition: Definition, matter: Matter | null, asked: readonly Asked[]): Needs["series"] {
  const ids = asked.flatMap((one) => [...one.numbers.filter((id) => !(id in (matter?.numbers ?? {}))), ...one.issues]);
  return unique(ids).flatMap((id) => {
    const numbering = definition.numbering[id];
    return numbering ? [{ id, numbering }] : [];
  });
}

/** What of a definition every decision asks for. */
interface Outline {
  /** Roles asked to extend a limit. */
  readonly roles: readonly string[];
  /** Fields whose values refer to something. */
  readonly naming: readonly (readonly [key: string, field: Field])[];
}

const outlines = new WeakMap<Definition, Outline>();

function outlineOf(definition: Definition): Outline {
  let outline = outlines.get(definition);
  if (!outline) {
    const extensions = Object.values(definition.clocks).flatMap((c) => [
      ...(c.extension?.approval ?? []),
      ...(c.extension?.again?.approval ?? []),
    ]);
    outline = {
      roles: extensions.flatMap((step) => step.roles),
      naming: Object.entries(definition.fields).filter(([, field]) => names(field)),
    };
    outlines.set(definition, outline);
  }
  return outline;
}

interface Named {
  readonly people: string[];
  readonly classes: string[];
  readonly exhibits: string[];
  readonly units: string[];
  readonly matters: string[];
}

/** Ids that values of the definition's fields refer to. */
function named(definition: Definition, values: Readonly<Record<string, Value>>): Named {
  const result: Named = { people: [], classes: [], exhibits: [], units: [], matters: [] };
  for (const [key, field] of outlineOf(definition).naming) {
    const value = values[key];
    if (isFilled(value)) nameOne(fieldFor(field, values), value, result);
  }
  return result;
}

function nameOne(field: Field, value: Value, result: Named): void {
  const code = isObject(value) ? value["code"] : value;
  switch (field.type) {
    case "account":
    case "accounts":
      result.people.push(...textsOf(value));
      break;
    case "unit":
    case "units":
      result.units.push(...textsOf(value));
      break;
    case "place":
      if (isObject(value) && typeof value["unit"] === "string") result.units.push(value["unit"]);
      break;
    case "taxonomy":
      if (typeof code === "string") result.classes.push(`${field.of}/${code}`);
      break;
    case "exhibits":
      result.exhibits.push(...textsOf(value));
      break;
    case "matter":
      if (isObject(value) && typeof value["id"] === "string") result.matters.push(value["id"]);
      break;
    case "table":
      for (const row of listOf(value)) {
        if (!isObject(row)) continue;
        for (const [key, cell] of Object.entries(row)) {
          const column = field.columns?.[key];
          if (column && isFilled(cell)) nameOne(column, cell, result);
        }
      }
      break;
    default:
  }
}

const NAMING: ReadonlySet<Field["type"]> = new Set([
  "account",
  "accounts",
  "unit",
  "units",
  "place",
  "taxonomy",
  "exhibits",
  "matter",
  "table",
] as const);

/** Whether `nameOne` may find anything in the field's values. */
const names = (field: Field): boolean => NAMING.has(field.type);

function rosterKeys(roster: string, values: Readonly<Record<string, Value>>, path: string): string[] {
  let found: readonly Value[] = [values];
  for (const part of path.split("."))
    found = found.flatMap((one) => {
      const next = isObject(one) ? one[part] : undefined;
      return next === undefined || next === null ? [] : Array.isArray(next) ? (next as readonly Value[]) : [next];
    });
  return found.flatMap((value) => {
    const key = isObject(value) ? (value["code"] ?? value["id"]) : value;
    return typeof key === "string" ? [`${roster}/${key}`] : [];
  });
}

const unique = (values: readonly (Value | undefined)[]): string[] => [
  ...new Set(values.filter((v): v is string => typeof v === "string" && v !== "")),
];
