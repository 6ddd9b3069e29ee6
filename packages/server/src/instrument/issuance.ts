import type { Act } from "@fadu/engine/definition/act.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Value } from "@fadu/engine/definition/field.ts";
import type { Instrument } from "@fadu/engine/definition/instrument.ts";
import type { Names } from "@fadu/engine/field/registry.ts";
import type { LightScope } from "@fadu/engine/matter/condition.ts";
import type { Entry } from "@fadu/engine/matter/entry.ts";
import { evolve } from "@fadu/engine/matter/evolve.ts";
import { bothOf } from "@fadu/engine/matter/matter.ts";
import type { Actor, IssuedInstrument, Matter, RunningStep } from "@fadu/engine/matter/matter.ts";
import type { WorkCalendar } from "@fadu/engine/time/calendar.ts";
import type { Instant, LocalDate } from "@fadu/engine/time/dates.ts";
import { localDate } from "@fadu/engine/time/dates.ts";
import type { Settings } from "@fadu/engine/time/due.ts";

import type { OfficeProfile } from "../office/profile.ts";

/** What an instrument prints from outside its matter. */
export interface Office {
  /** Full name of the office: head of the paper and signature. */
  readonly name: string;
  /** How it was called at each time; a paper bears what was true when it was issued. */
  readonly profiles: readonly OfficeProfile[];
  readonly calendar: WorkCalendar;
  readonly settings: Settings;
  readonly names: Names;
  /** Account → enforcement certificates with the days between which they are valid, both included. */
  readonly certificates: ReadonlyMap<string, readonly { number: string; from: LocalDate; to: LocalDate }[]>;
}

/** Text and layout of an instrument, as the matter's version of the procedure has them. */
export type Form = Pick<Instrument, "title" | "headline" | "layout" | "issuer" | "body">;

/** Values changed after the instrument was issued; it does not follow them, but says that there are some. */
export interface Correction {
  readonly on: LocalDate;
  readonly revision: number;
  readonly fields: readonly string[];
}

/** Service of the instrument that a certificate of service (送达回证) certifies; empty places are filled in by hand. */
export interface Service {
  readonly title: string;
  readonly number?: string;
  readonly addressee?: string;
  readonly on?: LocalDate;
  readonly way?: string;
  readonly receiver?: string;
}

/** Everything that one instrument prints. */
export interface Issuance {
  readonly form: Form;
  readonly definition: Definition;
  /** As it stood right after the act that issued the instrument; for a draft, as it stands. */
  readonly matter: Matter;
  /** Values that shadow the matter's: those of a pending act. */
  readonly values: Readonly<Record<string, Value>>;
  /** Null: a draft. */
  readonly issued: { readonly on: LocalDate; readonly number?: string } | null;
  readonly at: Instant;
  /** Who answers for it on the office's side: the officers of the act that issues it, or else who did it. */
  readonly signers: readonly string[];
  /** Who did it in another's place (代). */
  readonly proxy?: { readonly account: string; readonly for: string };
  /** The consents of the act that issues it, given or awaited. */
  readonly steps: readonly Pick<RunningStep, "title" | "opinions">[];
  readonly corrections: readonly Correction[];
  readonly service?: Service;
}

/** What conditions and slots of the instrument see. */
export function scopeOf({ definition, matter, values, at }: Issuance, office: Office): LightScope {
  return {
    definition,
    matter,
    values,
    at,
    facts: { now: at, calendar: office.calendar, settings: office.settings },
  };
}

/**
 * An instrument as it was issued: later acts and corrections do not touch it.
 *
 * @param entries the whole record of its matter, in order
 * @throws Error when no entry issued it
 */
export function issuanceOf(definition: Definition, entries: readonly Entry[], id: string): Issuance {
  let before: Matter | null = null;
  for (const [index, entry] of entries.entries()) {
    const matter = evolve(before, entry);
    const issued = entry.changes.issued?.find((one) => one.id === id);
    if (issued) {
      return {
        form: formOf(definition, issued.instrument),
        definition,
        matter,
        values: {},
        issued: { on: issued.on, ...(issued.number === undefined ? {} : { number: issued.number }) },
        at: entry.effectiveAt,
        signers: signersOf(definition, definition.acts[entry.act], matter, entry.actor),
        ...proxyOf(entry.actor),
        steps: before?.pending?.act === entry.act ? before.pending.steps : [],
        corrections: correctionsIn(entries.slice(index + 1)),
      };
    }
    before = matter;
  }
  throw new Error(`no entry issued instrument ${id}`);
}

/** The instrument as it would be issued from the values at hand, those of a pending act among them. Not numbered. */
export function draftOf(definition: Definition, matter: Matter, instrument: string, now: Instant): Issuance {
  const issues = (act: Act | undefined): boolean => act?.issues?.some((one) => one.instrument === instrument) ?? false;
  const pending = matter.pending && issues(definition.acts[matter.pending.act]) ? matter.pending : undefined;
  const act = pending ? definition.acts[pending.act] : Object.values(definition.acts).find(issues);
  const values = pending?.values ?? {};
  const seen = { ...matter, values: { ...matter.values, ...values } };
  const doer = pending?.by ?? (matter.handler === undefined ? undefined : { account: matter.handler });
  return {
    form: formOf(definition, instrument),
    definition,
    matter: seen,
    values,
    issued: null,
    at: now,
    signers: doer === undefined ? [] : signersOf(definition, act, seen, doer),
    ...(pending ? proxyOf(pending.by) : {}),
    steps: pending?.steps ?? (act?.approval ?? []).map(({ title }) => ({ title, opinions: [] })),
    corrections: [],
  };
}

const proxyOf = ({ account, for: delegator }: Actor): Pick<Issuance, "proxy"> =>
  delegator === undefined ? {} : { proxy: { account, for: delegator } };

/** The certificate of one service (送达回证). Before the service is registered, a form to take along. */
export function receiptOf(form: Form, definition: Definition, entries: readonly Entry[], id: string): Issuance {
  let matter: Matter | null = null;
  let served: { readonly matter: Matter; readonly entry: Entry } | undefined;
  for (const entry of entries) {
    matter = evolve(matter, entry);
    if (entry.changes.served?.id === id) served = { matter, entry };
  }
  const last = served?.matter ?? matter;
  const issued = last?.instruments.find((one) => one.id === id);
  if (!last || !issued) throw new Error(`no entry issued instrument ${id}`);
  const at = served?.entry.effectiveAt ?? last.lastAt;
  return {
    form,
    definition,
    matter: last,
    values: {},
    issued: { on: localDate(at) },
    at,
    signers: served ? [served.entry.actor.account] : [],
    ...(served ? proxyOf(served.entry.actor) : {}),
    steps: [],
    corrections: [],
    service: serviceOf(definition, last, issued),
  };
}

function serviceOf(definition: Definition, matter: Matter, issued: IssuedInstrument): Service {
  const addressee = definition.facets.party === undefined ? undefined : matter.values[definition.facets.party];
  const name = typeof addressee === "object" && addressee !== null && "name" in addressee ? addressee.name : undefined;
  const { served } = issued;
  return {
    title: definition.instruments[issued.instrument]?.title ?? issued.instrument,
    ...(issued.number === undefined ? {} : { number: issued.number }),
    ...(typeof name === "string" ? { addressee: name } : {}),
    ...(served ? { on: served.on, way: served.way } : {}),
    ...(served?.receiver === undefined ? {} : { receiver: served.receiver }),
  };
}

/** @throws Error when the procedure has no text for it */
function formOf(definition: Definition, instrument: string): Form {
  const use = definition.instruments[instrument];
  if (!use?.body) throw new Error(`${definition.id} ${definition.version} has no text of ${instrument}`);
  const { title, headline, layout = "instrument", issuer, body } = use;
  return {
    title,
    layout,
    body,
    ...(headline === undefined ? {} : { headline }),
    ...(issuer === undefined ? {} : { issuer }),
  };
}

/**
 * Those whom the issuing act names as taking part. An act that names nobody is signed by the group of officers whom its
 * doer, or the one in whose place he stands, belongs to, and by the doer alone when neither does (a reviewer, a clerk).
 */
function signersOf(
  definition: Definition,
  act: Act | undefined,
  matter: Matter,
  doer: Pick<Actor, "account" | "for">,
): readonly string[] {
  const named = (act?.members ?? []).flatMap((path) => accountsAt(matter, path));
  if (named.length > 0) return [...new Set(named)];
  const paths = new Set(Object.values(definition.acts).flatMap((other) => other.members ?? []));
  const groups = [...paths].map((path) => accountsAt(matter, path));
  const seats = bothOf(doer);
  return groups.find((group) => group.length > 1 && seats.some((one) => group.includes(one))) ?? [doer.account];
}

function accountsAt({ values }: Matter, path: string): readonly string[] {
  const value = values[path.split(".")[0] ?? ""];
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];
}

const correctionsIn = (entries: readonly Entry[]): Correction[] =>
  entries.flatMap(({ act, kind, effectiveOn, revision, changes }) =>
    kind === "act" && act === "correct" && changes.values
      ? [{ on: effectiveOn, revision, fields: Object.keys(changes.values) }]
      : [],
  );
