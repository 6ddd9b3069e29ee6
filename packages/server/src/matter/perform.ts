import { setTimeout as sleep } from "node:timers/promises";

import type { Digest } from "@fadu/engine/ledger/digest.ts";
import type { Refusal } from "@fadu/engine/matter/command.ts";
import type { Matter } from "@fadu/engine/matter/matter.ts";
import { needs } from "@fadu/engine/matter/needs.ts";
import type { Needs } from "@fadu/engine/matter/needs.ts";
import { localDate } from "@fadu/engine/time/dates.ts";
import type { Instant, LocalDate } from "@fadu/engine/time/dates.ts";
import type { Pool, QueryResult, QueryResultRow } from "pg";

import type { Sight } from "../account/visibility.ts";
import type { Master } from "../keys/master.ts";
import { getDefinition, versionOf } from "../procedure/registry.ts";
import { Session } from "../store/session.ts";
import type { Row, Statement } from "../store/statement.ts";
import { statementLimit } from "../store/statement-limit.ts";
import { checked } from "../store/tx.ts";
import { openingsOf, refusedOpening } from "./children.ts";
import { fingerprint, isSameRequest, keyStatement, repeatedOutcome } from "./idempotency.ts";
import type { KeyRow } from "./idempotency.ts";
import { factsFor } from "./facts.ts";
import type { Posed, Question } from "./facts.ts";
import { lookupsFor, NOTHING_FOUND } from "./lookup.ts";
import type { Found, Lookups } from "./lookup.ts";
import { BlockUsedUp, giveBack, inOrder, NumberBlocks, Sequences, takeNumber } from "./numbers.ts";
import type { Series } from "./numbers.ts";
import { changeOf, effectStatements, statementsFor } from "./persist.ts";
import { CommandReused, UnknownMatter, UnknownProcedure } from "./request.ts";
import type { ActorRef, OpeningRequest, Outcome, Request } from "./request.ts";
import { openMatter } from "./sealed.ts";
import { seesLocked } from "./seen.ts";
import { judge } from "./step.ts";
import type { Step } from "./step.ts";
import { Worlds } from "./world.ts";
import type { World } from "./world.ts";

export interface DoorOptions {
  readonly pool: Pool;
  readonly digest: Digest;
  /** Master keys of the tenants' data keys. */
  readonly master: Master;
  /** Facts shared with the reading side; default own ones. */
  readonly worlds?: Worlds;
  /** The clock; default the machine's. */
  readonly now?: () => Instant;
  /** Told after each command how many round trips to the database it took. */
  readonly onTrips?: (trips: number) => void;
}

/** Conflicts between transactions that a fresh attempt settles: serialization, deadlock, a key taken meanwhile. */
const TRANSIENT = new Set(["40001", "40P01", "23505"]);
export const ATTEMPTS = 6;

/**
 * The write door: everything that changes a matter goes through `perform`. An answer is given only after the change is
 * durable; the same command id gives the same answer, however often and from wherever it is sent.
 */
export class Door {
  readonly pool: Pool;
  readonly digest: Digest;
  readonly master: Master;
  readonly worlds: Worlds;
  readonly now: () => Instant;
  readonly #numbers: NumberBlocks;
  readonly #onTrips: (trips: number) => void;

  constructor(options: DoorOptions) {
    const { pool, digest, master, worlds, now = () => new Date().toISOString(), onTrips = () => undefined } = options;
    this.pool = pool;
    this.digest = digest;
    this.master = master;
    this.now = now;
    this.worlds = worlds ?? new Worlds({ pool, master, now });
    this.#numbers = new NumberBlocks(pool);
    this.#onTrips = onTrips;
  }

  /**
   * Performs a command in two round trips; one more each for a lookup that no cache holds and for a number given to a matter
   * at hand.
   *
   * @param sightIn what whoever asks sees in a world: a matter he does not see is unknown to him. Without it, whoever calls
   *   has seen to that
   * @returns what the command did (now, or the first time it was sent), or the refusal, which leaves no trace
   * @throws UnknownMatter, UnknownProcedure, UnknownActor, UnknownTenant, CommandReused, or the database's error; after an
   *   error of the connection it is not known whether the command took effect: send it again under the same id
   */
  async perform(actor: ActorRef, request: Request, sightIn?: SightIn): Promise<Outcome> {
    checked(actor.tenant);
    checkedIds(request);
    let world = await this.worlds.get(actor.tenant);
    for (let attempt = 1; ; attempt++) {
      try {
        return await Session.with(this.pool, (session) => this.#attempt(session, world, { actor, request, sightIn }));
      } catch (error) {
        if (error instanceof StaleWorld) world = await this.worlds.refresh(actor.tenant, world);
        else if (error instanceof UnknownProcedure) world = await this.#newer(world, error);
        else if (error instanceof BlockUsedUp) await this.#numbers.reserve(actor.tenant, error);
        else if (!isTransient(error) || attempt >= ATTEMPTS) throw error;
        else await sleep(Math.random() * 10 * 2 ** attempt);
      }
    }
  }

  /** A procedure taken up since the world was read is not unknown: asks again, and only then believes it. */
  async #newer(world: World, error: UnknownProcedure): Promise<World> {
    const fresh = await this.worlds.refresh(world.tenant, world);
    if (fresh.version === world.version) throw error;
    return fresh;
  }

  async #attempt(session: Session, world: World, { actor, request, sightIn }: Sent): Promise<Outcome> {
    const asked = fingerprint(world.keys, actor, request);
    const begun = await this.#begin(session, world, { actor, request, sightIn });
    if (begun.done) {
      if (!isSameRequest(begun.done, asked, actor, request)) throw new CommandReused(request.command.id);
      const outcome = await repeatedOutcome(session, world, begun.done);
      await session.rollback();
      return outcome;
    }
    const steps: Decided[] = [];
    const refusal = await this.#judge(session, begun, steps);
    if (refusal) {
      await session.rollback();
      return { ok: false, refusal };
    }
    await session.commit(writes(world, begun.question.now, request, asked, steps));
    this.#onTrips(session.trips);
    const { shown, chained } = firstOf(steps).step;
    return { ok: true, matter: shown, entries: chained.map(({ entry }) => entry), repeated: false };
  }

  /** First round trip: begin, the tenant, the lock, what was done under this command before, and what is needed already. */
  async #begin(session: Session, world: World, { actor, request, sightIn }: Sent): Promise<Begun> {
    const now = this.now();
    const opening = "procedure" in request ? openingQuestion(world, actor, request, now) : undefined;
    const wanted = opening ? needs(opening.definition, null, opening.command) : undefined;
    const lookups = wanted ? lookupsFor(world.tenant, wanted, null) : NO_LOOKUPS;
    // Opening acts are numbered as a rule: their numbers are taken beforehand, to be given back if unused.
    const series = inOrder(wanted?.series ?? []).filter(({ numbering }) => numbering.gapless);
    const lock = "matter" in request ? [lockStatement(world.tenant, request.matter)] : [];
    const answers = await session.send([
      { text: `begin; set local app.tenant = '${world.tenant}'${statementLimit()}` },
      ...lock,
      ...lookups.statements,
      ...(opening ? series.map(({ numbering }) => takeNumber(world.tenant, numbering, dayOf(opening))) : []),
      // Behind the locks: who waited for one sees what the one before did.
      keyStatement(world.tenant, request.command.id),
    ]);
    const key = answers.at(-1)?.rows[0] as (KeyRow & { facts_version: number }) | undefined;
    if (key?.facts_version !== world.version) throw new StaleWorld();
    if (key.matter_id !== null) return { done: key };
    if (opening && wanted) {
      const taken = numbersIn(series, answers.slice(1 + lookups.statements.length));
      return { question: opening, found: lookups.read(answers.slice(1)), taken };
    }
    const row = answers[1]?.rows[0] as { snapshot: Matter; procedure: string; unit_path: string } | undefined;
    if (!row || !("matter" in request)) throw new UnknownMatter("matter" in request ? request.matter : "");
    const { snapshot: stored, procedure, unit_path: unitPath } = row;
    const place = { id: request.matter, procedure, unitPath };
    if (sightIn && !(await seesLocked(session, world.tenant, sightIn(world), place))) {
      throw new UnknownMatter(request.matter);
    }
    const definition = getDefinition(stored.definition);
    const matter = openMatter(world.keys, definition, stored);
    // A clock that was set back, or another server's that runs ahead, must not put an entry before the one it follows.
    const behind = now < matter.lastAt ? matter.lastAt : now;
    return { question: { world, actor, definition, matter, stored, command: request.command, now: behind } };
  }

  /**
   * Decides, and then the openings that follow. Looks up first, in a round trip of its own, what was not fetched and
   * cannot be cached; takes the numbers the decision turns out to need, and decides again with them.
   */
  async #judge(
    session: Session,
    { question, found, taken = {} }: Asked,
    steps: Decided[],
  ): Promise<Refusal | undefined> {
    const { world, definition, matter, command } = question;
    const wanted = needs(definition, matter, command);
    const known = found ?? (await this.#lookUp(session, question, wanted));
    const hash = matter?.definition ?? versionOf(definition).hash;
    let numbers = taken;
    for (;;) {
      const sequences = new Sequences(wanted.series, numbers);
      const facts = factsFor(question, wanted, { ...known, sequences: sequences.numbers });
      const judged = judge(question, hash, facts, this.digest);
      if (!judged.ok) return judged.refusal;
      const missing = wanted.series.filter(({ id }) => sequences.used.has(id) && !(id in numbers));
      if (missing.length === 0) {
        const unused = wanted.series.filter(({ id }) => id in taken && !sequences.used.has(id));
        steps.push({ step: judged.step, unused, on: dayOf(question) });
        return this.#openChildren(session, question, judged.step, steps);
      }
      numbers = { ...numbers, ...(await this.#takeNumbers(session, world, missing, dayOf(question))) };
    }
  }

  async #lookUp(session: Session, { world, matter }: Question, wanted: Needs): Promise<Found> {
    const lookups = lookupsFor(world.tenant, wanted, matter);
    return lookups.read(lookups.statements.length > 0 ? await session.send(lookups.statements) : []);
  }

  async #takeNumbers(
    session: Session,
    world: World,
    series: readonly Series[],
    on: LocalDate,
  ): Promise<Record<string, number>> {
    const taken: Record<string, number> = {};
    for (const { id, numbering } of series) {
      if (!numbering.gapless) taken[id] = this.#numbers.next(world.tenant, numbering, on);
    }
    const gapless = inOrder(series).filter(({ numbering }) => numbering.gapless);
    if (gapless.length === 0) return taken;
    const answers = await session.send(gapless.map(({ numbering }) => takeNumber(world.tenant, numbering, on)));
    return { ...taken, ...numbersIn(gapless, answers) };
  }

  /** Matters that the act opens, and those that these open, in the same transaction. */
  async #openChildren(session: Session, question: Posed, step: Step, steps: Decided[]): Promise<Refusal | undefined> {
    for (const opening of openingsOf(question, step)) {
      const refusal = await this.#judge(session, { question: opening }, steps);
      if (refusal) return refusedOpening(opening.definition, refusal);
    }
    return undefined;
  }
}

function openingQuestion(
  world: World,
  actor: ActorRef,
  { procedure, id, command }: OpeningRequest,
  now: Instant,
): Posed {
  const hash = world.active.get(procedure);
  if (hash === undefined) throw new UnknownProcedure(procedure);
  const definition = getDefinition(hash);
  const named = id === undefined ? {} : { id };
  return { world, actor, definition, matter: null, stored: null, command, now, ...named };
}

/** All statements of a command, the matter's own first. */
function writes(world: World, now: Instant, request: Request, asked: string, decided: readonly Decided[]): Statement[] {
  const steps = decided.map(({ step }) => step);
  const { after, chained } = firstOf(decided).step;
  const key: Row<"idempotency_key"> = {
    tenant_id: world.tenant,
    command_id: request.command.id,
    fingerprint: asked,
    matter_id: after.id,
    from_revision: chained[0]?.entry.revision ?? 0,
    to_revision: chained.at(-1)?.entry.revision ?? 0,
    created_at: now,
  };
  return [
    ...statementsFor(
      world,
      [key],
      steps.map((step) => changeOf(world, step, now)),
    ),
    ...effectStatements(world, steps, now),
    ...decided.flatMap(({ unused, on }) => unused.map(({ numbering }) => giveBack(world.tenant, numbering, on))),
  ];
}

/** A step, and the numbers that were taken for it in vain. */
interface Decided {
  readonly step: Step;
  readonly unused: readonly Series[];
  readonly on: LocalDate;
}

function firstOf(decided: readonly Decided[]): Decided {
  const [first] = decided;
  if (!first) throw new Error("nothing was decided");
  return first;
}

function numbersIn(series: readonly Series[], answers: readonly QueryResult<QueryResultRow>[]): Record<string, number> {
  return Object.fromEntries(
    series.map(({ id }, i) => [id, (answers[i]?.rows[0] as { last: number } | undefined)?.last ?? 0]),
  );
}

/** Facts changed since this process read them. */
export class StaleWorld extends Error {}

/** A decision to be made, with what was already looked up and numbered. */
interface Asked {
  readonly question: Posed;
  readonly found?: Found;
  readonly taken?: Readonly<Record<string, number>>;
}

/** What whoever asks sees, by the facts of a world. */
type SightIn = (world: World) => Sight;

interface Sent {
  readonly actor: ActorRef;
  readonly request: Request;
  readonly sightIn: SightIn | undefined;
}

type Begun = { readonly done: KeyRow } | (Asked & { readonly done?: never });

const NO_LOOKUPS: Lookups = { statements: [], read: () => NOTHING_FOUND };

export const dayOf = ({ command, now }: Question): string => localDate(command.effectiveAt ?? now);

export function isTransient(error: unknown): boolean {
  return error instanceof Error && "code" in error && TRANSIENT.has(String(error.code));
}

export function checkedIds(request: Request): void {
  checked(request.command.id);
  if ("matter" in request) checked(request.matter);
  else if (request.id !== undefined) checked(request.id);
}

const lockStatement = (tenant: string, matter: string): Statement => ({
  name: "lock matter",
  text: "select snapshot, procedure, unit_path from matter where tenant_id = $1 and id = $2 for no key update",
  values: [tenant, matter],
});
