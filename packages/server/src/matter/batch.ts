import { setImmediate } from "node:timers/promises";

import type { Matter } from "@fadu/engine/matter/matter.ts";
import { needs } from "@fadu/engine/matter/needs.ts";
import type { Refusal } from "@fadu/engine/matter/command.ts";

import { getDefinition, versionOf } from "../procedure/registry.ts";
import { derivedId } from "../store/ids.ts";
import { Session } from "../store/session.ts";
import { inserts } from "../store/statement.ts";
import type { Row } from "../store/statement.ts";
import { checked } from "../store/tx.ts";
import { BatchMemory } from "./batch-memory.ts";
import { openingsOf, refusedOpening } from "./children.ts";
import { factsFor } from "./facts.ts";
import type { Posed, Question } from "./facts.ts";
import { fingerprint, isSameRequest, repeatedOutcome } from "./idempotency.ts";
import { inOrder, Sequences } from "./numbers.ts";
import { ATTEMPTS, checkedIds, dayOf, isTransient, StaleWorld } from "./perform.ts";
import type { Door } from "./perform.ts";
import { changeOf, effectStatements, statementsFor } from "./persist.ts";
import { CommandReused, UnknownMatter, UnknownProcedure } from "./request.ts";
import type { ActorRef, Outcome, Request } from "./request.ts";
import { openMatter } from "./sealed.ts";
import { judge } from "./step.ts";
import type { Step } from "./step.ts";
import type { World } from "./world.ts";

/** Matters written at once. */
const SLICE = 200;
/** Items decided before others are let in: what the batch has read it asks no database for, so nothing else would stop it. */
const TURN = 50;

export interface BatchItem {
  readonly actor: ActorRef;
  readonly request: Request;
}

export interface BatchOptions {
  /** No notices are sent: for records of the past. Reports between matters are made all the same. */
  readonly quiet?: boolean;
  /**
   * `accepted` (default): what was not refused is kept. `all`: nothing is kept if anything was refused. `nothing`: a dry run,
   * which answers what would come of it.
   */
  readonly keep?: "accepted" | "all" | "nothing";
  /** Told after each item how many are decided. */
  readonly onDecided?: (count: number) => void;
}

/**
 * The write door for many commands at once (imports, the demo): one transaction, decided in order, each seeing what those
 * before it did, so that a whole life of a matter fits into one batch (give the opening request an `id`). A refused
 * command is left out and answered with its refusal; an error of the database undoes the whole batch. A report to another
 * matter is made at once instead of by a job.
 *
 * @returns one outcome for each item, in order
 * @throws like Door.perform; some thousand commands are a good size
 */
export async function performBatch(
  door: Door,
  tenant: string,
  items: readonly BatchItem[],
  options: BatchOptions = {},
): Promise<Outcome[]> {
  checked(tenant);
  for (const { actor, request } of items) {
    if (actor.tenant !== tenant) throw new TypeError("A batch is of one tenant.");
    checkedIds(request);
  }
  for (let attempt = 1; ; attempt++) {
    const world = await door.worlds.get(tenant);
    try {
      return await Session.with(door.pool, async (session) => {
        const memory = new BatchMemory(session, world);
        if (!(await memory.begin(items.map(({ request }) => request)))) throw new StaleWorld();
        const batch = new Batch(door, session, memory, options.quiet ?? false);
        for (const item of items) {
          await batch.add(item);
          options.onDecided?.(batch.outcomes.length);
          if (batch.outcomes.length % TURN === 0) await setImmediate();
        }
        if (isKept(options, batch.outcomes)) await batch.commit();
        else await session.rollback();
        return batch.outcomes;
      });
    } catch (error) {
      if (error instanceof StaleWorld) await door.worlds.refresh(tenant, world);
      else if (!isTransient(error) || attempt >= ATTEMPTS) throw error;
    }
  }
}

function isKept({ keep = "accepted" }: BatchOptions, outcomes: readonly Outcome[]): boolean {
  if (keep === "nothing") return false;
  return keep === "accepted" || outcomes.every(({ ok }) => ok);
}

class Batch {
  readonly outcomes: Outcome[] = [];
  readonly #door: Door;
  readonly #session: Session;
  readonly #memory: BatchMemory;
  readonly #quiet: boolean;
  readonly #steps: Step[] = [];
  readonly #keys: Row<"idempotency_key">[] = [];
  /** Commands of this batch: an id given twice is done once. */
  readonly #done = new Map<string, { readonly asked: string; readonly outcome: Outcome }>();

  constructor(door: Door, session: Session, memory: BatchMemory, quiet: boolean) {
    this.#door = door;
    this.#session = session;
    this.#memory = memory;
    this.#quiet = quiet;
  }

  async add({ actor, request }: BatchItem): Promise<void> {
    const asked = fingerprint(this.#memory.world.keys, actor, request);
    this.outcomes.push((await this.#earlier(asked, actor, request)) ?? (await this.#perform(actor, request, asked)));
  }

  async #earlier(asked: string, actor: ActorRef, request: Request): Promise<Outcome | undefined> {
    const { id } = request.command;
    const here = this.#done.get(id);
    const stored = this.#memory.keys.get(id);
    if (!here && !stored) return undefined;
    const same = here ? here.asked === asked : stored && isSameRequest(stored, asked, actor, request);
    if (!same) throw new CommandReused(id);
    if (stored) return repeatedOutcome(this.#session, this.#memory.world, stored);
    return here?.outcome.ok ? { ...here.outcome, repeated: true } : undefined;
  }

  async #perform(actor: ActorRef, request: Request, asked: string): Promise<Outcome> {
    const question = this.#question(actor, request);
    const steps: Step[] = [];
    const refusal = await this.#judge(question, steps);
    if (refusal) {
      this.#memory.forget(steps);
      return { ok: false, refusal };
    }
    const [first] = steps;
    if (!first) throw new Error("nothing was decided");
    this.#steps.push(...steps);
    this.#keys.push(keyRow(question, first, asked));
    const entries = first.chained.map(({ entry }) => entry);
    const outcome: Outcome = { ok: true, matter: first.shown, entries, repeated: false };
    this.#done.set(request.command.id, { asked, outcome });
    for (const step of steps) await this.#report(question, step);
    return outcome;
  }

  #question(actor: ActorRef, request: Request): Posed {
    const { world } = this.#memory;
    const base = { world, actor, command: request.command, now: this.#door.now() };
    if ("matter" in request) {
      const stored = this.#memory.matters.get(request.matter)?.after ?? missing(request.matter);
      return { ...base, ...opened(world, stored) };
    }
    const hash = world.active.get(request.procedure);
    if (hash === undefined) throw new UnknownProcedure(request.procedure);
    const id = request.id === undefined ? {} : { id: request.id };
    return { ...base, definition: getDefinition(hash), matter: null, stored: null, ...id };
  }

  async #judge(question: Posed, steps: Step[]): Promise<Refusal | undefined> {
    const { definition, matter, command } = question;
    const wanted = needs(definition, matter, command);
    const found = await this.#memory.find(wanted, matter);
    const taken = await this.#memory.nextNumbers(inOrder(wanted.series), dayOf(question));
    const sequences = new Sequences(wanted.series, taken);
    const facts = factsFor(question, wanted, { ...found, sequences: sequences.numbers });
    const hash = matter?.definition ?? versionOf(definition).hash;
    const judged = judge(question, hash, facts, this.#door.digest);
    if (!judged.ok) return judged.refusal;
    const used = wanted.series.filter(({ id }) => sequences.used.has(id));
    this.#memory.remember(judged.step, used, dayOf(question));
    steps.push(judged.step);
    for (const opening of openingsOf(question, judged.step)) {
      const refusal = await this.#judge({ ...opening, world: this.#memory.world }, steps);
      if (refusal) return refusedOpening(opening.definition, refusal);
    }
    return undefined;
  }

  /** Reports to other matters, made at once. One that is refused is left to the job, which will tell people. */
  async #report({ actor, command, now }: Question, step: Step): Promise<void> {
    for (const [i, effect] of step.effects.entries()) {
      if (effect.kind !== "report") continue;
      const stored = await this.#memory.load(effect.matter);
      if (!stored) continue;
      const moment = command.effectiveAt === undefined ? {} : { effectiveAt: command.effectiveAt };
      const told = {
        id: derivedId(command.id, "report", String(i)),
        act: effect.act,
        values: effect.values,
        ...moment,
      };
      const system: ActorRef = { tenant: actor.tenant, system: true, mayBackdate: true };
      const { world } = this.#memory;
      const steps: Step[] = [];
      const refusal = await this.#judge({ world, actor: system, command: told, now, ...opened(world, stored) }, steps);
      if (refusal) this.#memory.forget(steps);
      else this.#steps.push(...steps);
    }
  }

  /** Writes matter after matter, a few at a time: the database stores some while the rows of the next are made. */
  async commit(): Promise<void> {
    const { world, matters } = this.#memory;
    const now = this.#door.now();
    const changed = [...matters.values()].filter(({ chained }) => chained.length > 0);
    const sent: Promise<unknown>[] = [];
    for (let at = 0; at < changed.length; at += SLICE) {
      const changes = changed.slice(at, at + SLICE).map(({ before, after, chained }) => {
        const definition = getDefinition(after.definition);
        return changeOf(world, { definition, before, after, chained }, now);
      });
      const stored = this.#session.send(statementsFor(world, [], changes));
      // A failure is told below, when all have answered.
      stored.catch(() => undefined);
      sent.push(stored);
      // Lets the socket take it.
      await setImmediate();
    }
    const last = this.#session.commit([
      ...inserts("idempotency_key", this.#keys),
      ...(this.#quiet ? [] : effectStatements(world, this.#steps.map(withoutReports), now)),
      ...this.#memory.numberStatements(),
    ]);
    // The first failure is what went wrong; the others follow from it.
    for (const answer of await Promise.allSettled([...sent, last]))
      if (answer.status === "rejected") throw answer.reason;
  }
}

/** A matter of the memory as a question is put about it. */
function opened({ keys }: World, stored: Matter): Pick<Posed, "definition" | "matter" | "stored"> {
  const definition = getDefinition(stored.definition);
  return { definition, stored, matter: openMatter(keys, definition, stored) };
}

/** Reports were made already. */
function withoutReports(step: Step): Step {
  return { ...step, effects: step.effects.filter((effect) => effect.kind !== "report") };
}

function keyRow({ world, command, now }: Question, { after, chained }: Step, asked: string): Row<"idempotency_key"> {
  return {
    tenant_id: world.tenant,
    command_id: command.id,
    fingerprint: asked,
    matter_id: after.id,
    from_revision: chained[0]?.entry.revision ?? 0,
    to_revision: chained.at(-1)?.entry.revision ?? 0,
    created_at: now,
  };
}

function missing(id: string): Matter {
  throw new UnknownMatter(id);
}
