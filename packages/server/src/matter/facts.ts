import { localDate } from "@fadu/engine/time/dates.ts";
import type { Instant, LocalDate } from "@fadu/engine/time/dates.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Performer } from "@fadu/engine/definition/act.ts";
import type { Value } from "@fadu/engine/definition/field.ts";
import type { Command, Facts, Person } from "@fadu/engine/matter/command.ts";
import type { Link, Matter } from "@fadu/engine/matter/matter.ts";
import type { Needs } from "@fadu/engine/matter/needs.ts";

import { isAdministrator } from "../account/principal.ts";
import { newId, SYSTEM_ACCOUNT } from "../store/ids.ts";
import type { Found } from "./lookup.ts";
import { NoDelegation, UnknownActor } from "./request.ts";
import type { ActorRef } from "./request.ts";
import type { AccountFact, DelegationFact, GrantFact, KnownWorld, World } from "./world.ts";

/** A decision to be prepared. */
export interface Question {
  readonly world: World;
  readonly actor: ActorRef;
  readonly definition: Definition;
  readonly matter: Matter | null;
  readonly command: Command;
  readonly now: Instant;
  /** Id of the matter to be opened. */
  readonly id?: string;
  /** Unit in which a matter opened by another one is opened, unless its values say otherwise. */
  readonly unit?: string;
  /** Opened by the system in consequence of the actor's act. */
  readonly asSystem?: boolean;
  /** Link back to the matter that opens this one. */
  readonly origin?: Link;
}

/** A question that is to be answered by writing: with the matter as it is stored, its secret values sealed. */
export interface Posed extends Question {
  readonly stored: Matter | null;
}

/** All that the engine may look at, from what is cached and what was looked up for this command. */
export function factsFor(question: Question, needs: Needs, found: Found): Facts {
  const { world, definition, matter, command } = question;
  // Clocks of two servers differ; an act without a stated moment is never before the one it follows.
  const now =
    matter && command.effectiveAt === undefined && matter.lastAt > question.now ? matter.lastAt : question.now;
  const on = localDate(command.effectiveAt ?? now);
  const unit = unitOf(question);
  return {
    now,
    actor: actorFacts(question, unit, on),
    calendar: world.calendar,
    org: world.org,
    settings: settingsFor(world, definition),
    people: Object.fromEntries(needs.people.flatMap((id) => personOf(world, id, on))),
    holders: Object.fromEntries(needs.roles.map((role) => [role, holdersOf(world, role, unit, on)])),
    classes: Object.fromEntries(needs.classes.flatMap((key) => classOf(world, key, on))),
    exhibits: found.exhibits,
    rosters: found.rosters,
    relatives: found.relatives,
    sequences: found.sequences,
    ids: [...(question.id === undefined ? [] : [question.id]), ...Array.from({ length: needs.ids }, newId)],
    units: needs.units.filter((id) => world.units.has(id)),
    matters: found.matters,
  };
}

/** The unit over which roles count: the matter's, or for an opening act the one its values name, else the actor's own. */
function unitOf({ world, definition, matter, command, actor, unit }: Question): string {
  if (matter) return matter.unit;
  const path = definition.acts[command.act]?.assigns?.unit ?? definition.facets.unit;
  let value: Value | undefined = command.values;
  for (const part of path?.split(".") ?? ["?"]) {
    value =
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? (value as Record<string, Value>)[part]
        : undefined;
  }
  if (typeof value === "string" && world.units.has(value)) return value;
  return (
    unit ??
    ("system" in actor ? rootUnit(world) : (world.accounts.get(actor.for ?? actor.account)?.unit ?? rootUnit(world)))
  );
}

/** The tenant's own unit: the one with the shortest path. */
function rootUnit(world: World): string {
  let root: { id: string; path: string } | undefined;
  for (const unit of world.units.values()) if (!root || unit.path.length < root.path.length) root = unit;
  if (!root) throw new Error(`Tenant ${world.tenant} has no units.`);
  return root.id;
}

function actorFacts(question: Question, unit: string, on: LocalDate): Facts["actor"] {
  const { world, actor, matter } = question;
  const backdate = actor.mayBackdate ? { mayBackdate: true } : {};
  if ("system" in actor) {
    const own = question.unit ?? matter?.unit ?? rootUnit(world);
    return { account: SYSTEM_ACCOUNT, name: "系统", unit: own, roles: [], system: true, ...backdate };
  }
  const account = world.accounts.get(actor.account);
  if (!account || account.disabled) throw new UnknownActor(actor.account);
  if (question.asSystem) {
    const own = question.unit ?? account.unit;
    return { account: account.id, name: account.name, unit: own, roles: [], system: true, ...backdate };
  }
  const delegator = actor.for === undefined ? undefined : delegatorOf(question, account.id, actor.for, on);
  // Who opens a matter for another unit acts by the roles of where he sits as well as of where it goes.
  const seat = delegator ?? account;
  const units = matter ? [unit] : [unit, seat.unit];
  // In another's place his rights count and no others: a deputy can do no more than who delegated to him.
  const { grants } = seat;
  const roles = [...new Set(grants.filter((g) => units.some((u) => covers(world, g, u, on))).map((g) => g.role))];
  const role = roleOf(question, roles);
  return {
    account: account.id,
    name: account.name,
    unit: account.unit,
    roles,
    ...(role === undefined ? {} : { role }),
    ...(delegator ? { for: delegator.id, forUnit: delegator.unit } : {}),
    ...backdate,
  };
}

/**
 * The account in whose place a deputy acts that day. 三员 cannot be stood in for: what they hold is never passed on.
 *
 * @throws NoDelegation
 */
function delegatorOf({ world, definition }: Question, deputy: string, delegator: string, on: LocalDate): AccountFact {
  const account = world.accounts.get(delegator);
  if (!account || !standsInFor(world, deputy, delegator, definition.id, on))
    throw new NoDelegation(account?.name ?? delegator);
  return account;
}

/** Whether somebody may act in another's place on matters of a procedure that day. */
export function standsInFor(
  world: World,
  deputy: string,
  delegator: string,
  procedure: string,
  on: LocalDate,
): boolean {
  const account = world.accounts.get(delegator);
  if (!account || account.disabled) return false;
  if (account.grants.some((grant) => isAdministrator(grant.role) && isHeld(grant, on))) return false;
  return world.delegations.some((one) => one.from === delegator && one.to === deputy && isInForce(one, procedure, on));
}

/** Whether a delegation counts for a procedure on a day, both ends included. */
function isInForce(
  delegation: Pick<DelegationFact, "validFrom" | "validTo" | "procedures">,
  procedure: string,
  on: LocalDate,
): boolean {
  const { validFrom, validTo, procedures } = delegation;
  return validFrom <= on && on <= validTo && (procedures.length === 0 || procedures.includes(procedure));
}

/** The role under which the actor does this act: the first of those it is open to that he holds. */
function roleOf({ definition, matter, command }: Question, roles: readonly string[]): string | undefined {
  const asked = matter?.pending?.steps[matter.pending.step]?.roles ?? [];
  const by: readonly Performer[] = definition.acts[command.act]?.by ?? definition.leads;
  const open = definition.acts[command.act] ? rolesIn(by) : [...asked, ...rolesIn(by)];
  return open.find((role) => roles.includes(role));
}

const rolesIn = (by: readonly Performer[]): string[] => by.flatMap((p) => ("role" in p ? [p.role] : []));

function covers(world: World, grant: GrantFact, unit: string, on: LocalDate): boolean {
  const path = world.units.get(unit)?.path;
  return path !== undefined && path.startsWith(grant.path) && isHeld(grant, on);
}

const isHeld = ({ from, to }: GrantFact, on: LocalDate): boolean => from <= on && (to === null || on <= to);

/** Accounts that hold a role over a unit that day. */
export function holdersOf(world: World, role: string, unit: string, on: LocalDate): string[] {
  const grants = (world.grantsByRole.get(role) ?? []).filter((grant) => covers(world, grant, unit, on));
  return [...new Set(grants.map((grant) => grant.account))].filter((id) => world.accounts.get(id)?.disabled === false);
}

function personOf(world: World, id: string, on: LocalDate): [string, Person][] {
  const account = world.accounts.get(id);
  if (!account || account.disabled) return [];
  const roles = account.grants.filter((g) => isHeld(g, on)).map((g) => g.role);
  const certificates = world.certificates.get(id) ?? [];
  return [[id, { account: id, name: account.name, unit: account.unit, roles: [...new Set(roles)], certificates }]];
}

const settingsOfWorld = new WeakMap<KnownWorld, WeakMap<Definition, Facts["settings"]>>();

/** Settings of one procedure: the tenant keeps them under `procedure.key`, or under the bare key for all procedures. */
export function settingsFor(world: KnownWorld, definition: Definition): Facts["settings"] {
  let known = settingsOfWorld.get(world);
  if (!known) settingsOfWorld.set(world, (known = new WeakMap()));
  let settings = known.get(definition);
  if (!settings) known.set(definition, (settings = readSettings(world, definition)));
  return settings;
}

function readSettings(world: KnownWorld, definition: Definition): Facts["settings"] {
  const settings: Record<string, string | number | boolean> = {};
  for (const [key, { default: fallback }] of Object.entries(definition.settings)) {
    const set = world.settings[`${definition.id}.${key}`] ?? world.settings[key];
    settings[key] = typeof set === typeof fallback ? (set as typeof fallback) : fallback;
  }
  return settings;
}

/** The version of a class in force that day; the last one added wins. */
function classOf(world: World, key: string, on: LocalDate): [string, Facts["classes"][string]][] {
  const item = world.classes.get(key)?.findLast((c) => c.from <= on && (c.to === null || on <= c.to));
  if (!item) return [];
  const { title, version, attributes } = item;
  return [[key, { title, version, ...(attributes ? { attributes } : {}) }]];
}
