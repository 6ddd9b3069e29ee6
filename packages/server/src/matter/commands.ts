import type { Command, Facts } from "@fadu/engine/matter/command.ts";
import { decide } from "@fadu/engine/matter/decide.ts";
import type { Matter } from "@fadu/engine/matter/matter.ts";
import { needs } from "@fadu/engine/matter/needs.ts";
import { proposalsFor } from "@fadu/engine/matter/offered.ts";
import type { Value } from "@fadu/engine/definition/field.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import { sql } from "kysely";
import type { Static } from "typebox";

import type { Principal } from "../account/principal.ts";
import { administers } from "../account/principal.ts";
import { sightOf, visible } from "../account/visibility.ts";
import type { Sight } from "../account/visibility.ts";
import { exhibitLimits } from "../exhibit/limits.ts";
import { checkCountsInTx } from "../exhibit/uploads.ts";
import { checkHandedInInTx, idsIn } from "../exhibit/handed-in.ts";
import { Problem, refusalProblem } from "../http/problem.ts";
import { getDefinition } from "../procedure/registry.ts";
import { newId } from "../store/ids.ts";
import type { Tx } from "../store/tx.ts";
import { factsFor } from "./facts.ts";
import { lookupsFor } from "./lookup.ts";
import { checkedIds } from "./perform.ts";
import type { Door } from "./perform.ts";
import { readWithWorld } from "./read.ts";
import { CommandReused, NoDelegation, UnknownActor, UnknownMatter, UnknownProcedure } from "./request.ts";
import type { ActorRef, Request } from "./request.ts";
import type { CheckBody, CheckResult, Receipt } from "./schema.ts";
import { openMatter } from "./sealed.ts";
import { seenQuery } from "./seen.ts";
import type { World } from "./world.ts";

export type Values = Readonly<Record<string, Value>>;

/** A command as a client sends it. */
export interface Asked {
  readonly act: string;
  readonly values?: Values | undefined;
  readonly words?: string | undefined;
  readonly expectedRevision?: number | undefined;
  /** In whose place (代). */
  readonly for?: string | undefined;
}

/** @param key the client's idempotency key; without one the request is new each time it is sent */
export function commandOf(asked: Asked, key: string | undefined): Command {
  return {
    id: key ?? newId(),
    act: asked.act,
    values: asked.values ?? {},
    ...(asked.words === undefined ? {} : { words: asked.words }),
    ...(asked.expectedRevision === undefined ? {} : { expectedRevision: asked.expectedRevision }),
  };
}

/**
 * Sends a request through the write door as this account.
 *
 * @throws Problem for a refusal, or `notFound` for what does not exist or the account may not see
 */
export async function performAs(
  door: Door,
  principal: Principal,
  request: Request,
  delegator?: string,
): Promise<Static<typeof Receipt>> {
  // 三员 run the system and do not work in it, whatever else they were given.
  if (administers(principal)) throw new Problem("forbidden");
  try {
    return receiptOf(await performed(door, principal, request, delegator));
  } catch (error) {
    throw problemOfDoor(error);
  }
}

async function performed(door: Door, principal: Principal, request: Request, delegator?: string): Promise<Matter> {
  checkedIds(request);
  await checkBrought(door, principal, request, delegator);
  // What may not be seen cannot be acted on. A command sent again finds what it did: who has acted goes on seeing it.
  const outcome = await door.perform(actorOf(principal, delegator), request, (world) => sightOf(world, principal));
  if (!outcome.ok) throw refusalProblem(outcome.refusal);
  return outcome.matter;
}

/**
 * Files are looked at before the door is asked: how many, and whose. Nothing is said of them to who may not see the matter.
 *
 * @throws UnknownMatter; Problem `exhibit.tooMany`, `field.invalid`
 */
async function checkBrought(door: Door, principal: Principal, request: Request, delegator?: string): Promise<void> {
  const { values } = request.command;
  const ids = idsIn(values);
  if (ids.length === 0) return;
  const matter = "matter" in request ? request.matter : undefined;
  await readWithWorld(door, principal.tenant, async (tx, world) => {
    const hash =
      "matter" in request
        ? await seenDefinition(tx, sightOf(world, principal), request.matter)
        : world.active.get(request.procedure);
    const definition = hash === undefined ? undefined : world.definitions.get(hash);
    if (definition) await checkCountsInTx(tx, definition, values, exhibitLimits(world), matter);
    await checkHandedInInTx(tx, { world, principal }, ids, { matter, delegator });
  });
}

/** @throws UnknownMatter when there is none, or it may not be seen */
async function seenDefinition(tx: Tx, sight: Sight, matter: string): Promise<string> {
  const { rows } = await seenQuery(tx.tenant, matter, sight).execute(tx.db);
  if (!rows[0]) throw new UnknownMatter(matter);
  return rows[0].definition;
}

const actorOf = ({ tenant, account }: Principal, delegator: string | undefined) => ({
  tenant,
  account,
  ...(delegator === undefined ? {} : { for: delegator }),
});

/** Errors of the write door as problems; others are passed on. */
function problemOfDoor(error: unknown): unknown {
  if (error instanceof UnknownMatter) return new Problem("notFound");
  if (error instanceof UnknownProcedure) return new Problem("notFound", { detail: error.message });
  if (error instanceof UnknownActor) return new Problem("session.expired");
  if (error instanceof NoDelegation) return new Problem("delegation.none", { detail: error.message });
  if (error instanceof CommandReused) return new Problem("idempotency.reused");
  return error;
}

/** Whether the account may see a matter at all. */
export function isVisible(door: Door, principal: Principal, matter: string): Promise<boolean> {
  return readWithWorld(door, principal.tenant, async (tx, world) => {
    const { rows } = await seenQuery(tx.tenant, matter, sightOf(world, principal)).execute(tx.db);
    return rows.length > 0;
  });
}

function receiptOf(matter: Matter): Static<typeof Receipt> {
  const number = matter.numbers["matter"] ?? Object.values(matter.numbers)[0];
  return {
    id: matter.id,
    revision: matter.revision,
    ...(number === undefined ? {} : { number }),
    title: matter.title,
    state: matter.state,
    ...(matter.outcome === undefined ? {} : { outcome: matter.outcome }),
    pending: matter.pending !== undefined,
  };
}

/** The first act by which a matter of this procedure is opened. */
export function openingAct(definition: Definition): string | undefined {
  return Object.entries(definition.acts).find(([, act]) => act.from === "new")?.[0];
}

/**
 * Judges a command without doing it: for forms, which show what is wrong in place. Numbers that the act would take are not
 * taken.
 *
 * @throws Problem `notFound`, `delegation.none`
 */
export async function checkAct(
  tx: Tx,
  world: World,
  principal: Principal,
  asked: Static<typeof CheckBody>,
  now: string,
): Promise<Static<typeof CheckResult>> {
  const matter = asked.matter === undefined ? null : await getVisible(tx, world, principal, asked.matter);
  const hash = matter ? matter.definition : world.active.get(asked.procedure ?? "");
  const definition = hash === undefined ? undefined : world.definitions.get(hash);
  if (hash === undefined || !definition) throw new Problem("notFound");
  const act = asked.act ?? (matter ? undefined : openingAct(definition));
  if (act === undefined) throw new Problem("request.notAcceptable", { detail: "请指明办理动作" });
  const command = commandOf({ ...asked, act }, undefined);
  const facts = await factsOf(tx, world, actorOf(principal, asked.for), { definition, matter, command }, now);
  const proposals = { ...proposalsFor(definition, matter, command, facts) };
  const decision = decide(definition, hash, matter, command, facts);
  if (decision.ok) return { ok: true, failures: [], openNow: [], proposals };
  const { code, message, failures, openNow } = decision.refusal;
  return { ok: false, code, message, failures: [...failures], openNow: [...openNow], proposals };
}

/** What a command is judged by, with numbers that are not taken. */
async function factsOf(
  tx: Tx,
  world: World,
  actor: ActorRef,
  about: { definition: Definition; matter: Matter | null; command: Command },
  now: string,
): Promise<Facts> {
  const { definition, matter, command } = about;
  const wanted = needs(definition, matter, command);
  const lookups = lookupsFor(tx.tenant, wanted, matter);
  const answers = await Promise.all(lookups.statements.map(({ text, values }) => tx.query(text, values)));
  const found = { ...lookups.read(answers), sequences: Object.fromEntries(wanted.series.map(({ id }) => [id, 1])) };
  try {
    return factsFor({ world, actor, definition, matter, command, now }, wanted, found);
  } catch (error) {
    throw problemOfDoor(error);
  }
}

/** @throws Problem `notFound` when there is none, or the account may not see it */
async function getVisible(tx: Tx, world: World, principal: Principal, id: string): Promise<Matter> {
  const { rows } = await sql<{ snapshot: Matter }>`select m.snapshot from matter m
    where m.tenant_id = ${tx.tenant} and m.id = ${id} and ${visible(sightOf(world, principal))}`.execute(tx.db);
  const row = rows[0];
  if (!row) throw new Problem("notFound");
  return openMatter(world.keys, getDefinition(row.snapshot.definition), row.snapshot);
}
