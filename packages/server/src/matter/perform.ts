import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";

import { canonical } from "@fadu/engine/ledger/canonical.ts";
import type { Digest } from "@fadu/engine/ledger/digest.ts";
import type { Refusal } from "@fadu/engine/matter/command.ts";
import type { Entry } from "@fadu/engine/matter/entry.ts";
import { replay } from "@fadu/engine/matter/evolve.ts";
import type { Matter } from "@fadu/engine/matter/matter.ts";
import { needs } from "@fadu/engine/matter/needs.ts";
import type { Needs } from "@fadu/engine/matter/needs.ts";
import { localDate } from "@fadu/engine/time/dates.ts";
import type { Instant } from "@fadu/engine/time/dates.ts";
import type { Pool } from "pg";

import { getDefinition } from "../procedure/registry.ts";
import { Session } from "../store/session.ts";
import { inserts } from "../store/statement.ts";
import type { Row, Statement } from "../store/statement.ts";
import { checked } from "../store/tx.ts";
import { openingsOf, refusedOpening } from "./children.ts";

import { factsFor } from "./facts.ts";
import type { Question } from "./facts.ts";
import { lookupsFor } from "./lookup.ts";
import type { Found, Lookups } from "./lookup.ts";
import { gaplessOf, NumberBlocks, takeNumber } from "./numbers.ts";
import { changeOf, effectStatements, statementsFor } from "./persist.ts";
import { CommandReused, UnknownMatter, UnknownProcedure } from "./request.ts";
import type { ActorRef, OpeningRequest, Outcome, Request } from "./request.ts";
import { judge } from "./step.ts";
import type { Judged, Step } from "./step.ts";
import { Worlds } from "./world.ts";
import type { World } from "./world.ts";

export interface DoorOptions {
  readonly pool: Pool;
  readonly digest: Digest;
  /** The clock; default the machine's. */
  readonly now?: () => Instant;
  /** Told after each command how many round trips to the database it took. */
  readonly onTrips?: (trips: number) => void;
}

/** Conflicts between transactions that a fresh attempt settles: serialization, deadlock, a key taken meanwhile. */
const TRANSIENT = new Set(["40001", "40P01", "23505"]);
const ATTEMPTS = 6;

/**
 * The write door: everything that changes a matter goes through `perform`. An answer is given only after the change is
 * durable; the same command id gives the same answer, however often and from wherever it is sent.
 */
export class Door {
  readonly pool: Pool;
  readonly digest: Digest;
  readonly worlds: Worlds;
  readonly now: () => Instant;
  readonly #numbers: NumberBlocks;
  readonly #onTrips: (trips: number) => void;

  constructor({ pool, digest, now = () => new Date().toISOString(), onTrips = () => undefined }: DoorOptions) {
    this.pool = pool;
    this.digest = digest;
    this.now = now;
    this.worlds = new Worlds(pool);
    this.#numbers = new NumberBlocks(pool);
    this.#onTrips = onTrips;
  }

  /**
   * Performs a command: three round trips, two when nothing outside the caches has to be looked up for a matter at hand.
   *
   * @returns what the command did (now, or the first time it was sent), or the refusal, which leaves no trace
   * @throws UnknownMatter, UnknownProcedure, UnknownActor, UnknownTenant, CommandReused, or the database's error; after an
   *   error of the connection it is not known whether the command took effect: send it again under the same id
   */
  async perform(actor: ActorRef, request: Request): Promise<Outcome> {
    checked(actor.tenant);
    checkedIds(request);
    let world = await this.worlds.get(actor.tenant);
    for (let attempt = 1; ; attempt++) {
      try {
        return await Session.with(this.pool, (session) => this.#attempt(session, world, actor, request));
      } catch (error) {
        if (error instanceof StaleWorld) world = await this.worlds.refresh(actor.tenant, world);
        else if (!isTransient(error) || attempt >= ATTEMPTS) throw error;
        else await sleep(Math.random() * 10 * 2 ** attempt);
      }
    }
  }

  async #attempt(session: Session, world: World, actor: ActorRef, request: Request): Promise<Outcome> {
    const asked = fingerprint(actor, request);
    const begun = await this.#begin(session, world, actor, request);
    if (begun.done) {
      if (begun.done.fingerprint !== asked) throw new CommandReused(request.command.id);
      const outcome = await repeatedOutcome(session, world.tenant, begun.done);
      await session.rollback();
      return outcome;
    }
    const { question, judged } = await this.#judge(session, begun.question, begun.found);
    if (!judged.ok) {
      await session.rollback();
      return { ok: false, refusal: judged.refusal };
    }
    const steps = [judged.step];
    const refusal = await this.#openChildren(session, question, judged.step, steps);
    if (refusal) {
      await session.rollback();
      return { ok: false, refusal };
    }
    await session.commit(this.#writes(world, question, request, asked, steps));
    this.#onTrips(session.trips);
    const { after, chained } = judged.step;
    return { ok: true, matter: after, entries: chained.map(({ entry }) => entry), repeated: false };
  }

  /** First round trip: begin, the tenant, the lock, what was done under this command before, and what is needed already. */
  async #begin(session: Session, world: World, actor: ActorRef, request: Request): Promise<Begun> {
    const now = this.now();
    const opening = "procedure" in request ? this.#openingQuestion(world, actor, request, now) : undefined;
    const wanted = opening ? needs(opening.definition, null, opening.command) : undefined;
    const lookups = wanted && opening ? this.#lookups(opening, wanted) : NO_LOOKUPS;
    const lock = "matter" in request ? [lockStatement(world.tenant, request.matter)] : [];
    const answers = await session.send([
      { text: `begin; set local app.tenant = '${world.tenant}'` },
      ...lock,
      ...lookups.statements,
      // Behind the locks: who waited for one sees what the one before did.
      keyStatement(world.tenant, request.command.id),
    ]);
    const key = answers.at(-1)?.rows[0] as (KeyRow & { facts_version: number }) | undefined;
    if (key?.facts_version !== world.version) throw new StaleWorld();
    if (key.matter_id !== null) return { done: key };
    if (opening && wanted) return { question: opening, found: lookups.read(answers.slice(1)) };
    const row = answers[1]?.rows[0] as { snapshot: Matter } | undefined;
    if (!row || !("matter" in request)) throw new UnknownMatter("matter" in request ? request.matter : "");
    const matter = row.snapshot;
    return {
      question: { world, actor, definition: getDefinition(matter.definition), matter, command: request.command, now },
    };
  }

  #openingQuestion(world: World, actor: ActorRef, request: OpeningRequest, now: Instant): Question {
    const hash = world.active.get(request.procedure);
    if (hash === undefined) throw new UnknownProcedure(request.procedure);
    const id = request.id === undefined ? {} : { id: request.id };
    return { world, actor, definition: getDefinition(hash), matter: null, command: request.command, now, ...id };
  }

  /** Decides; looks up first, in a round trip of its own, what was not fetched and cannot be cached. */
  async #judge(session: Session, question: Question, found?: Found): Promise<{ question: Question; judged: Judged }> {
    const { world, definition, matter, command } = question;
    const wanted = needs(definition, matter, command);
    let known = found;
    if (!known) {
      const lookups = this.#lookups(question, wanted);
      known = lookups.read(lookups.statements.length > 0 ? await session.send(lookups.statements) : []);
    }
    const sequences = { ...known.sequences };
    for (const { id, numbering } of wanted.series) {
      if (!numbering.gapless) sequences[id] = await this.#numbers.next(world.tenant, numbering, dayOf(question));
    }
    const facts = factsFor(question, wanted, { ...known, sequences });
    const hash = matter?.definition ?? world.active.get(definition.id) ?? "";
    return { question, judged: judge(definition, hash, matter, command, facts, this.digest, question.origin) };
  }

  /** Lookups of a command, and its gapless numbers. */
  #lookups(question: Question, wanted: Needs): Lookups {
    const { world, matter } = question;
    const gapless = gaplessOf(wanted);
    const plain = lookupsFor(world.tenant, wanted, matter);
    return {
      statements: [...plain.statements, ...gapless.map((s) => takeNumber(world.tenant, s.numbering, dayOf(question)))],
      read: (answers) => {
        const last = answers.slice(plain.statements.length);
        const taken = gapless.map(({ id }, i) => [id, (last[i]?.rows[0] as { last: number } | undefined)?.last ?? 0]);
        return { ...plain.read(answers), sequences: Object.fromEntries(taken) as Record<string, number> };
      },
    };
  }

  /** Matters that the act opens, and those that these open, in the same transaction. */
  async #openChildren(session: Session, question: Question, step: Step, steps: Step[]): Promise<Refusal | undefined> {
    for (const opening of openingsOf(question, step)) {
      const { question: asked, judged } = await this.#judge(session, opening.question);
      if (!judged.ok) return refusedOpening(opening, judged.refusal);
      steps.push(judged.step);
      const refusal = await this.#openChildren(session, asked, judged.step, steps);
      if (refusal) return refusal;
    }
    return undefined;
  }

  #writes(world: World, question: Question, request: Request, asked: string, steps: readonly Step[]): Statement[] {
    const now = question.now;
    const [first] = steps;
    const chained = first?.chained ?? [];
    const key: Row<"idempotency_key"> = {
      tenant_id: world.tenant,
      command_id: request.command.id,
      fingerprint: asked,
      matter_id: first?.after.id ?? "",
      from_revision: chained[0]?.entry.revision ?? 0,
      to_revision: chained.at(-1)?.entry.revision ?? 0,
      created_at: now,
    };
    return [
      ...inserts("idempotency_key", [key]),
      ...statementsFor(
        world,
        steps.map((step) => changeOf(world, step, now)),
      ),
      ...effectStatements(world, steps, now),
    ];
  }
}

/** Facts changed since this process read them. */
class StaleWorld extends Error {}

type Begun =
  | { readonly done: KeyRow; readonly question?: never }
  | { readonly question: Question; readonly found?: Found; readonly done?: never };

const NO_LOOKUPS: Lookups = {
  statements: [],
  read: () => ({ exhibits: {}, matters: {}, relatives: [], rosters: {}, sequences: {} }),
};

const dayOf = ({ command, now }: Question): string => localDate(command.effectiveAt ?? now);

function isTransient(error: unknown): boolean {
  return error instanceof Error && "code" in error && TRANSIENT.has(String(error.code));
}

function checkedIds(request: Request): void {
  checked(request.command.id);
  if ("matter" in request) checked(request.matter);
  else if (request.id !== undefined) checked(request.id);
}

/** What was asked and by whom, without the moment. */
export function fingerprint(actor: ActorRef, request: Request): string {
  const { id: _id, ...command } = request.command;
  const who = "system" in actor ? "system" : [actor.account, actor.for ?? null];
  const what = "matter" in request ? request.matter : { procedure: request.procedure };
  return createHash("sha256").update(canonical({ who, what, command })).digest("hex");
}

export interface KeyRow {
  readonly fingerprint: string;
  readonly matter_id: string;
  readonly from_revision: number;
  readonly to_revision: number;
}

const lockStatement = (tenant: string, matter: string): Statement => ({
  name: "lock matter",
  text: "select snapshot from matter where tenant_id = $1 and id = $2 for no key update",
  values: [tenant, matter],
});

const keyStatement = (tenant: string, command: string): Statement => ({
  name: "find command",
  text: `select t.facts_version, k.fingerprint, k.matter_id, k.from_revision, k.to_revision
           from tenant t left join idempotency_key k on k.tenant_id = t.id and k.command_id = $2
          where t.id = $1`,
  values: [tenant, command],
});

/** What a command did when it was done: the matter as its entries up to then make it. */
async function repeatedOutcome(session: Session, tenant: string, key: KeyRow): Promise<Outcome> {
  const [answer] = await session.send([
    {
      name: "entries up to",
      text: `select body, prev_hash, hash from entry
              where tenant_id = $1 and matter_id = $2 and revision <= $3 order by revision`,
      values: [tenant, key.matter_id, key.to_revision],
    },
  ]);
  const rows = (answer?.rows ?? []) as { body: string; prev_hash: string; hash: string }[];
  const entries = rows.map(({ body, prev_hash, hash }): Entry => ({
    ...(JSON.parse(body) as Entry),
    prevHash: prev_hash,
    hash,
  }));
  const own = entries.filter((entry) => entry.revision >= key.from_revision);
  return { ok: true, matter: replay(entries), entries: own, repeated: true };
}
