import type { Performer } from "@fadu/engine/definition/act.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Field, Party } from "@fadu/engine/definition/field.ts";
import type { Matter } from "@fadu/engine/matter/matter.ts";

/**
 * Who may see and do what, written down a second time from the words of SPEC.md, ARCHITECTURE.md and the handbook, for the
 * comparison with the server. It calls nothing of the server and no rule of the engine.
 */

export interface Held {
  readonly role: string;
  /** Path of the unit over which it is held. */
  readonly path: string;
  readonly from: string;
  readonly to: string | null;
}

export interface Someone {
  readonly id: string;
  readonly disabled: boolean;
  readonly grants: readonly Held[];
}

export interface Standin {
  readonly from: string;
  readonly to: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly procedures: readonly string[];
  readonly revoked: boolean;
}

export interface Case {
  readonly matter: Matter;
  readonly definition: Definition;
  /** Path of its unit. */
  readonly path: string;
}

/** A party where it stands in a matter. */
interface StandingParty {
  readonly field: string;
  readonly position: number;
  readonly party: Party;
  readonly secret: boolean;
}

/** Every party of a matter, those in the rows of tables too. */
export function partiesIn({ definition, matter }: Case): StandingParty[] {
  const standing = (field: string, position: number, of: Field | undefined, value: unknown): StandingParty[] =>
    of?.type === "party" && typeof value === "object" && value !== null
      ? [{ field, position, party: value as Party, secret: of.sensitivity === "secret" }]
      : [];
  return Object.entries(matter.values).flatMap(([key, value]) => {
    const field = definition.fields[key];
    if (field?.type !== "table" || !Array.isArray(value)) return standing(key, 0, field, value);
    return (value as readonly Record<string, unknown>[]).flatMap((row, position) =>
      Object.entries(row).flatMap(([column, cell]) =>
        standing(`${key}.${column}`, position, field.columns?.[column], cell),
      ),
    );
  });
}

/** The same papers; or the same name and telephone and no other papers; an organisation also by its name. */
function isSame(a: Party, b: Party): boolean {
  const other = a.idNumber !== undefined && b.idNumber !== undefined && a.idNumber !== b.idNumber;
  if (a.idNumber !== undefined && a.idNumber === b.idNumber) return true;
  if (a.phone !== undefined && a.phone === b.phone && a.name === b.name && !other) return true;
  return a.kind !== "citizen" && b.kind !== "citizen" && a.name === b.name;
}

const OFFICES = ["sys-admin", "sec-admin", "audit-admin"];

export class Oracle {
  readonly #people: ReadonlyMap<string, Someone>;
  readonly #standins: readonly Standin[];
  readonly #today: string;

  constructor(people: readonly Someone[], standins: readonly Standin[], today: string) {
    this.#people = new Map(people.map((one) => [one.id, one]));
    this.#standins = standins;
    this.#today = today;
  }

  /** Roles held today over a unit, or over any when none is named. */
  #roles(someone: Someone, path?: string): Set<string> {
    const held = someone.grants.filter(
      (one) =>
        one.from <= this.#today &&
        (one.to === null || this.#today <= one.to) &&
        (path === undefined || path.startsWith(one.path)),
    );
    return new Set(held.map(({ role }) => role));
  }

  administers(someone: Someone): boolean {
    const roles = this.#roles(someone);
    return OFFICES.some((office) => roles.has(office));
  }

  /** In whose place somebody may act today on matters of a procedure. */
  seats(someone: Someone, procedure: string): Someone[] {
    return this.#standins.flatMap((one) => {
      const giver = this.#people.get(one.from);
      const inForce =
        one.to === someone.id &&
        !one.revoked &&
        one.validFrom <= this.#today &&
        this.#today <= one.validTo &&
        (one.procedures.length === 0 || one.procedures.includes(procedure));
      return inForce && giver && !giver.disabled && !this.administers(giver) ? [giver] : [];
    });
  }

  /** A matter is seen by the roles its procedure opens it to, by who is on it, and by whom it waits for. */
  sees(someone: Someone, { matter, definition, path }: Case): boolean {
    if (someone.disabled || this.administers(someone)) return false;
    if (named(matter).has(someone.id)) return true;
    const own = this.#roles(someone, path);
    if (definition.visibility.roles.some((role) => own.has(role))) return true;
    const waiting = rolesAwaited(definition, matter);
    if (waiting.some((role) => own.has(role))) return true;
    return this.seats(someone, matter.procedure).some(
      (giver) => named(matter).has(giver.id) || waiting.some((role) => this.#roles(giver, path).has(role)),
    );
  }

  /** Personal material is for who is on the matter, and for roles that deal with such matters over its unit. */
  works(someone: Someone, one: Case): boolean {
    if (!this.sees(someone, one)) return false;
    const { matter, definition, path } = one;
    const dealing = rolesDealing(definition);
    const does = (who: Someone): boolean =>
      named(matter).has(who.id) || dealing.some((role) => this.#roles(who, path).has(role));
    return does(someone) || this.seats(someone, matter.procedure).some(does);
  }

  /** Whether one of these roles is held today, over whatever unit. */
  holds(someone: Someone, roles: readonly string[]): boolean {
    const held = this.#roles(someone);
    return roles.some((role) => held.has(role));
  }

  /**
   * Other matters of a party, as somebody who looks at one of them is told: those he sees, where he works on them or the party
   * is an organisation that stands there openly. A citizen's are for who works on the matter he looks at.
   *
   * @returns the status of the refusal, or the matters
   */
  dealings(
    someone: Someone,
    one: Case,
    { party, secret }: StandingParty,
    all: readonly Case[],
  ): 403 | 404 | readonly Case[] {
    const works = this.works(someone, one);
    if (!this.sees(someone, one) || (secret && !works)) return 404;
    if (party.kind === "citizen" && !works) return 403;
    return all.filter((other) => {
      const same = partiesIn(other).filter((stands) => isSame(party, stands.party));
      if (other === one || same.length === 0 || !this.sees(someone, other)) return false;
      return this.works(someone, other) || (party.kind !== "citizen" && same.some((stands) => !stands.secret));
    });
  }

  /** Whether an act of the procedure, or a universal one, is this person's to do in his own right. */
  may(someone: Someone, { matter, definition, path }: Case, by: readonly Performer[]): boolean {
    if (someone.disabled || this.administers(someone)) return false;
    const roles = this.#roles(someone, path);
    const leads = definition.leads.some((lead) => "role" in lead && roles.has(lead.role));
    return by.some((performer) => {
      if ("role" in performer) return roles.has(performer.role);
      if (!("relation" in performer)) return false;
      if (performer.relation === "superior") return leads;
      if (performer.relation === "opener") return (matter.opener.for ?? matter.opener.account) === someone.id;
      if (performer.relation === "handler") return matter.handler === someone.id;
      return (performer.relation === "coHandler" ? matter.coHandlers : matter.members).includes(someone.id);
    });
  }
}

/** Opener, handler, who handles along, who took part, who is asked to sign, who was given it to read. */
function named(matter: Matter): Set<string> {
  const signers = matter.pending?.steps.flatMap((step) => step.signers) ?? [];
  const readers = matter.rounds.flatMap((round) => round.readers.map(({ account }) => account));
  const opener = matter.opener.for ?? matter.opener.account;
  return new Set([
    opener,
    ...(matter.handler === undefined ? [] : [matter.handler]),
    ...matter.coHandlers,
    ...matter.members,
    ...signers,
    ...readers,
  ]);
}

const rolesIn = (by: readonly Performer[]): string[] => by.flatMap((one) => ("role" in one ? [one.role] : []));

/** Roles that act on an open matter, consent to something of it, or lead such matters. */
function rolesDealing(definition: Definition): string[] {
  const acts = Object.values(definition.acts);
  return [
    ...acts.filter(({ from }) => from !== "new").flatMap(({ by }) => rolesIn(by)),
    ...acts.flatMap(({ approval = [] }) => approval.flatMap(({ roles }) => roles)),
    ...rolesIn(definition.leads),
  ];
}

/** Roles whose holders are awaited: for a consent any of them gives, or for the acts that move the matter on. */
function rolesAwaited(definition: Definition, matter: Matter): string[] {
  if (matter.closedOn !== undefined) return [];
  const { pending } = matter;
  if (pending) {
    const step = pending.steps[pending.step];
    return step && step.signers.length === 0 ? [...step.roles] : [];
  }
  if (matter.suspended || definition.kind !== "case") return [];
  return Object.values(definition.acts).flatMap((act) => {
    const here = act.from === "open" || (act.from !== "new" && act.from.includes(matter.state));
    const moves = act.task === undefined ? act.to !== undefined : act.task === "awaited";
    if (!here || !moves) return [];
    const relations = act.by.flatMap((one) => ("relation" in one ? [one.relation] : []));
    if (relations.includes("handler") && matter.handler !== undefined) return [];
    const roles = rolesIn(act.by);
    if (roles.length > 0) return roles;
    const byRelation = relations.includes("opener") || relations.includes("coHandler");
    return !byRelation && relations.length > 0 ? rolesIn(definition.leads) : [];
  });
}
