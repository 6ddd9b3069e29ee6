import type { Path, Requirement, Scalar } from "@fadu/engine/definition/condition.ts";
import type {
  Definition,
  Facet,
  InstrumentUse,
  Numbering,
  Outcome,
  Setting,
  State,
  UniversalAct,
  UniversalRule,
} from "@fadu/engine/definition/definition.ts";
import type { Field, Sensitivity } from "@fadu/engine/definition/field.ts";
import type { Instrument } from "@fadu/engine/definition/instrument.ts";
import type { AreaId } from "../areas/titles.ts";
import type { RoleId } from "../roles/roles.ts";
import { buildAct, performers, type ActInput, type Who } from "./act.ts";
import { ARC, basisList, type Bases } from "./basis.ts";
import { buildClock, type ClockInput } from "./clock.ts";

/** Who may do a universal act, and what must hold before it. */
interface UniversalOf {
  readonly by?: readonly Who[];
  readonly requires?: readonly Requirement[];
}

/** A universal act in a procedure: not known there, or done by these, or under a rule. */
export type UniversalInput = false | readonly Who[] | UniversalOf;

/** What every kind of procedure says of itself. */
export interface Common<F extends Readonly<Record<string, Field>>> {
  readonly id: string;
  /** Raised whenever the definition changes; a matter keeps the version it was opened under. */
  readonly version?: string;
  readonly title: string;
  readonly area: AreaId;
  readonly basis?: Bases;
  /** Title of a matter: `{offender.name} {cause.title}`. */
  readonly subject: string;
  readonly fields: F;
  /** Values that nobody types: `$computed.<key>`. */
  readonly computed?: Definition["computed"];
  /** Roster entries it is judged by: `$listed.<key>.<field>`. */
  readonly listed?: Definition["listed"];
  readonly facets?: Readonly<Partial<Record<Facet, Path>>>;
  readonly settings?: Readonly<Record<string, Setting>>;
  readonly numbering?: Readonly<Record<string, Numbering>>;
  /** Roles that see these matters within their units. */
  readonly seenBy: readonly RoleId[];
  readonly sensitivity?: Sensitivity;
  readonly retention?: Definition["retention"];
  readonly universal?: Readonly<Partial<Record<UniversalAct, UniversalInput>>>;
}

/** A procedure with states of its own, as its author writes it. */
export interface ProcedureInput<
  F extends Readonly<Record<string, Field>>,
  S extends Readonly<Record<string, string | State>>,
> extends Common<F> {
  readonly states: S;
  /** Where an opening act without `to` of its own lands. */
  readonly initial: NoInfer<keyof S & string>;
  readonly outcomes?: Readonly<Record<string, Outcome>>;
  readonly acts: Readonly<Record<string, ActInput<NoInfer<keyof F & string>, NoInfer<keyof S & string>>>>;
  readonly clocks?: Readonly<Record<string, ClockInput>>;
  readonly mainClocks?: readonly string[];
  /** Instruments of the catalogue that its acts issue. */
  readonly instruments?: readonly Instrument[];
  /** Who leads these matters: may assign, supervise, void, merge, reopen. */
  readonly leads: readonly Who[];
}

/** A state in which the matter has ended. */
export const ended = (title: string): State => ({ title, end: true });

const outcome =
  (result: NonNullable<Outcome["result"]>) =>
  (title: string): Outcome => ({ title, result });
/** Ended as it was meant to. */
export const success = outcome("success");
export const failure = outcome("failure");
export const withdrawn = outcome("withdrawn");
export const neutral = outcome("neutral");
/** Out of every count: void, merged, test. */
export const uncounted = outcome("void");

/** A value that a place sets for itself, with its stated default (rules marked LV, I, U). */
export const localSetting = (title: string, value: Scalar, basis?: Bases): Setting => ({
  title,
  default: value,
  basis: basisList(basis),
});

/** A series of numbers. Legal numbers are gapless; others need not be. */
export const series = (template: string, more: Partial<Omit<Numbering, "template">> = {}): Numbering => ({
  template,
  gapless: true,
  resets: "year",
  ...more,
});

/** How long the file is kept after it closed; 0 years is for ever (永久). */
export const keep = (years: number, basis: Bases = ARC("05")): Definition["retention"] => ({
  years,
  basis: basisList(basis),
});

function mapValues<A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

function instrumentUse({
  id,
  title,
  headline,
  layout,
  issuer,
  body,
  series: numbers,
  needs,
  served,
}: Instrument): InstrumentUse {
  return {
    title,
    ...(headline === undefined ? {} : { headline }),
    layout,
    ...(issuer === undefined ? {} : { issuer }),
    body,
    needs,
    ...(numbers ? { series: id } : {}),
    ...(served === undefined ? {} : { served }),
  };
}

function universalActs(given: NonNullable<Common<Readonly<Record<string, Field>>>["universal"]>): Universal {
  return mapValues(given as Record<string, UniversalInput>, (rule): false | UniversalRule => {
    if (rule === false) return rule;
    const { by, requires }: UniversalOf = "length" in rule ? { by: rule } : rule;
    return { ...(by ? { by: performers(by) } : {}), ...(requires ? { requires } : {}) };
  });
}

type Universal = Readonly<Partial<Record<UniversalAct, false | UniversalRule>>>;

/** Fields of the definition common to case, record and roster. */
export function head(
  input: Common<Readonly<Record<string, Field>>>,
): Omit<
  Definition,
  "kind" | "states" | "initial" | "outcomes" | "acts" | "clocks" | "instruments" | "leads" | "mainClocks"
> {
  return {
    id: input.id,
    version: input.version ?? "1",
    title: input.title,
    area: input.area,
    basis: basisList(input.basis),
    subject: input.subject,
    fields: input.fields,
    ...(input.computed ? { computed: input.computed } : {}),
    ...(input.listed ? { listed: input.listed } : {}),
    facets: input.facets ?? {},
    numbering: input.numbering ?? {},
    settings: input.settings ?? {},
    visibility: { roles: input.seenBy, sensitivity: input.sensitivity ?? "internal" },
    retention: input.retention ?? keep(10),
    ...(input.universal ? { universal: universalActs(input.universal) } : {}),
  };
}

/** A matter with states, limits, approvals and an outcome (kind `case`). */
export function procedure<
  const F extends Readonly<Record<string, Field>>,
  const S extends Readonly<Record<string, string | State>>,
>(input: ProcedureInput<F, S>): Definition {
  const instruments = input.instruments ?? [];
  const common = head(input);
  return {
    ...common,
    kind: "case",
    states: mapValues(input.states, (state) => (typeof state === "string" ? { title: state } : state)),
    initial: input.initial,
    outcomes: input.outcomes ?? {},
    acts: mapValues(input.acts as Readonly<Record<string, ActInput>>, buildAct),
    clocks: mapValues(input.clocks ?? {}, buildClock),
    ...(input.mainClocks ? { mainClocks: input.mainClocks } : {}),
    numbering: {
      ...common.numbering,
      ...Object.fromEntries(instruments.flatMap((one) => (one.series ? [[one.id, one.series]] : []))),
    },
    instruments: Object.fromEntries(instruments.map((one) => [one.id, instrumentUse(one)])),
    leads: performers(input.leads),
  };
}
