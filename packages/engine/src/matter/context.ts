import type { Act, Performer } from "../definition/act.ts";
import type { Basis } from "../definition/basis.ts";
import type { Definition } from "../definition/definition.ts";
import type { Value } from "../definition/field.ts";
import { localDate } from "../time/dates.ts";
import type { Instant, LocalDate } from "../time/dates.ts";
import type { Command, Decision, Facts, Failure, RefusalCode } from "./command.ts";
import type { Scope } from "./condition.ts";
import type { Changes, Draft, Entry } from "./entry.ts";
import { seatOf } from "./matter.ts";
import type { Actor, Matter } from "./matter.ts";

/** What every part of a decision has at hand. */
export interface Context {
  readonly definition: Definition;
  /** Content hash of the definition. */
  readonly hash: string;
  readonly matter: Matter | null;
  readonly command: Command;
  readonly facts: Facts;
  /** The facts with `now` set to when the act takes effect: what conditions look at. */
  readonly seen: Facts;
  /** When the act takes legal effect, and its day in Asia/Shanghai. */
  readonly at: Instant;
  readonly on: LocalDate;
  /** Fresh ids, handed out in order. */
  readonly mint: () => string;
}

export function contextOf(
  definition: Definition,
  hash: string,
  matter: Matter | null,
  command: Command,
  facts: Facts,
): Context {
  const at = command.effectiveAt ?? facts.now;
  let used = 0;
  const mint = (): string => {
    const id = facts.ids[used++];
    if (id === undefined) throw new Error("the caller gave too few fresh ids");
    return id;
  };
  const seen = { ...facts, now: at, actor: seated(facts.actor) };
  return { definition, hash, matter, command, facts, seen, at, on: localDate(at), mint };
}

/** As conditions see the actor: who acts for another stands where that one would, and is judged as he would be. */
export const seated = (actor: Facts["actor"]): Facts["actor"] =>
  actor.for === undefined ? actor : { ...actor, account: actor.for, unit: actor.forUnit ?? actor.unit };

/** A refusal without the acts open now: `decide` adds those. */
export class Refused extends Error {
  readonly code: RefusalCode;
  readonly failures: readonly Failure[];
  constructor(code: RefusalCode, message: string, failures: readonly Failure[] = []) {
    super(message);
    this.code = code;
    this.failures = failures;
  }
}

export function refuse(code: RefusalCode, message: string, basis: readonly Basis[] = []): never {
  throw new Refused(code, message, [{ says: message, basis }]);
}

/** The person, without the rights that only the decision looks at. */
export function actorOf(facts: Facts): Actor {
  const { account, name, unit, role } = facts.actor;
  return { account, name, unit, ...(role ? { role } : {}), ...(facts.actor.for ? { for: facts.actor.for } : {}) };
}

export function scopeOf(context: Context, values: Readonly<Record<string, Value>>): Scope {
  return { definition: context.definition, matter: context.matter, values, facts: context.seen };
}

export interface DraftParts {
  readonly kind: Entry["kind"];
  readonly act: string;
  readonly changes: Changes;
  readonly actor?: Actor;
  readonly words?: string | undefined;
  /** Entries already drafted by the same decision. */
  readonly after?: number;
}

export function draftOf(context: Context, id: string, parts: DraftParts): Draft {
  const words = parts.words ?? context.command.words;
  return {
    matter: id,
    revision: (context.matter?.revision ?? 0) + 1 + (parts.after ?? 0),
    kind: parts.kind,
    act: parts.act,
    actor: parts.actor ?? actorOf(context.facts),
    recordedAt: context.facts.now,
    effectiveAt: context.at,
    effectiveOn: context.on,
    command: context.command.id,
    ...(words ? { words } : {}),
    changes: parts.changes,
  };
}

export const ok = (drafts: readonly Draft[], effects: Extract<Decision, { ok: true }>["effects"] = []): Decision => ({
  ok: true,
  drafts,
  effects,
});

/**
 * The scopes in which a requirement must hold: as the one whose place the actor takes, and, where they differ, as himself.
 * So nobody gets round a rule of separation (审、查、决分离) by delegating, and what must be done in person is not delegated.
 */
export function scopesOf(context: Context, values: Readonly<Record<string, Value>>): readonly Scope[] {
  const scope = scopeOf(context, values);
  const { actor } = context.facts;
  return actor.for === undefined ? [scope] : [scope, { ...scope, facts: { ...context.seen, actor } }];
}

/** Whether the actor is one of these performers on this matter. The system may do what is open to the system only. */
export function isPerformer(
  by: readonly Performer[],
  definition: Definition,
  matter: Matter | null,
  facts: Facts,
): boolean {
  if (facts.actor.system) return by.some((p) => "system" in p) || matter === null;
  return by.some((p) => {
    if ("system" in p) return false;
    if ("role" in p) return facts.actor.roles.includes(p.role);
    return isRelated(p.relation, definition, matter, facts);
  });
}

function isRelated(relation: string, definition: Definition, matter: Matter | null, facts: Facts): boolean {
  const account = seatOf(facts.actor);
  switch (relation) {
    case "opener":
      return matter !== null && seatOf(matter.opener) === account;
    case "handler":
      return matter?.handler === account;
    case "coHandler":
      return matter?.coHandlers.includes(account) ?? false;
    case "member":
      return matter?.members.includes(account) ?? false;
    default:
      return isLead(definition, facts);
  }
}

export const isLead = (definition: Definition, facts: Facts): boolean =>
  definition.leads.some((p) => "role" in p && facts.actor.roles.includes(p.role));

/**
 * Acts of the definition that can be done in the matter's state (or open one), whoever does them. After the end, those that
 * name the end state; a voided or merged matter stands in no end state and has none.
 */
export function actsHere(definition: Definition, matter: Matter | null): [string, Act][] {
  return Object.entries(definition.acts).filter(([, act]) => isHere(definition, matter, act));
}

/** Whether an act can be done in the matter's state (or opens one), whoever does it. */
export function isHere(definition: Definition, matter: Matter | null, act: Act): boolean {
  if (matter === null || act.from === "new") return matter === null && act.from === "new";
  const ended = matter.closedOn !== undefined;
  if (ended && !definition.states[matter.state]?.end) return false;
  return act.from === "open" ? !ended : act.from.includes(matter.state);
}

/** The last of a list (`Array.prototype.at` is younger than the oldest browser this runs in). */
export const last = <T>(list: readonly T[]): T | undefined => list[list.length - 1];
