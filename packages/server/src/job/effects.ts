import type { Performer } from "@fadu/engine/definition/act.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Effect, NoticeKind } from "@fadu/engine/matter/command.ts";
import { seatOf } from "@fadu/engine/matter/matter.ts";
import type { Matter } from "@fadu/engine/matter/matter.ts";
import { localDate } from "@fadu/engine/time/dates.ts";

import { holdersOf, standsInFor } from "../matter/facts.ts";
import type { Door } from "../matter/perform.ts";
import { outboxPlace } from "../matter/persist.ts";
import { readWithWorld } from "../matter/read.ts";
import type { World } from "../matter/world.ts";
import { writeNoticesInTx } from "../notice/write.ts";
import { getDefinition } from "../procedure/registry.ts";
import { derivedId } from "../store/ids.ts";
import { changeInTenant } from "../store/tx.ts";
import type { JobPayloads } from "./enqueue.ts";

type Notify = Extract<Effect, { kind: "notify" }>;

/** What an act set off, as it lies in the outbox. */
interface Waiting {
  readonly matter: string;
  readonly effects: readonly Effect[];
}

/**
 * Sees to what an act set off. Run again after a failure it does nothing twice: commands and notices have ids that derive
 * from the job's.
 */
export async function runEffects(door: Door, { tenant, id }: JobPayloads["effects"]): Promise<void> {
  const waiting = await readOutbox(door, tenant, id);
  if (!waiting) return;
  for (const [i, effect] of waiting.effects.entries()) {
    await runOne(door, tenant, waiting.matter, derivedId(id, String(i)), effect);
  }
  await changeInTenant(door.pool, tenant, async (tx) => {
    await tx.query("delete from outbox where tenant_id = $1 and id = $2", [tenant, id]);
  });
}

async function readOutbox(door: Door, tenant: string, id: string): Promise<Waiting | undefined> {
  return readWithWorld(door, tenant, async (tx, { keys }) => {
    const { rows } = await tx.query<{ matter: string; effects: Effect[] | string }>(
      "select matter_id as matter, effects from outbox where tenant_id = $1 and id = $2",
      [tenant, id],
    );
    const row = rows[0];
    if (!row) return undefined;
    const { matter, effects } = row;
    const open =
      typeof effects === "string" ? (JSON.parse(keys.open(outboxPlace(id), effects)) as readonly Effect[]) : effects;
    return { matter, effects: open };
  });
}

async function runOne(door: Door, tenant: string, matter: string, id: string, effect: Effect): Promise<void> {
  switch (effect.kind) {
    case "open":
      return;
    case "notify":
      return notify(door, tenant, matter, id, effect);
    case "link": {
      const text = effect.as === "duplicate" ? "有重复事项并入" : "有事项与之关联";
      return notify(door, tenant, effect.matter, id, {
        kind: "notify",
        to: [{ relation: "handler" }],
        text,
        about: "told",
      });
    }
    case "report": {
      const command = { id, act: effect.act, values: effect.values };
      const outcome = await door.perform({ tenant, system: true }, { matter: effect.matter, command });
      // Refused for good, since the same would be refused again: people have to see to it.
      if (!outcome.ok) {
        const text = `关联事项的结果未能自动登记：${outcome.refusal.message}`;
        const to: Notify["to"] = [{ relation: "handler" }, { relation: "superior" }];
        await notify(door, tenant, effect.matter, derivedId(id, "refused"), {
          kind: "notify",
          to,
          text,
          about: "told",
        });
      }
    }
  }
}

/** Writes one notice for each person concerned; the same notice is not written twice. */
async function notify(door: Door, tenant: string, matterId: string, id: string, effect: Notify): Promise<void> {
  const world = await door.worlds.get(tenant);
  await changeInTenant(door.pool, tenant, async (tx) => {
    const { rows } = await tx.query<{ snapshot: Matter }>(
      "select snapshot from matter where tenant_id = $1 and id = $2",
      [tenant, matterId],
    );
    const matter = rows[0]?.snapshot;
    if (!matter) return;
    const at = door.now();
    const on = localDate(at);
    const accounts = accountsOf(world, getDefinition(matter.definition), matter, effect.to, on);
    const kind = effect.about ?? "told";
    const news = accounts.map((account) => ({ account, text: effect.text }));
    const deputies = TO_BE_DONE.has(kind) ? deputiesOf(world, matter.procedure, accounts, on) : [];
    await writeNoticesInTx(
      tx,
      [...news, ...deputies.map(({ account, name }) => ({ account, text: `代${name}：${effect.text}` }))].map(
        (one) => ({
          ...one,
          id: derivedId(id, one.account),
          kind,
          matter: matterId,
          at,
        }),
      ),
    );
  });
}

/** News that asks for something to be done: who stands in for somebody hears it too. */
const TO_BE_DONE: ReadonlySet<NoticeKind> = new Set([
  "approval",
  "task",
  "sentBack",
  "urged",
  "supervised",
  "dueSoon",
  "overdue",
]);

/** Those who act in the place of one of these accounts that day, and are not told anyway. */
function deputiesOf(world: World, procedure: string, accounts: readonly string[], on: string) {
  return world.delegations
    .filter(({ from, to }) => accounts.includes(from) && !accounts.includes(to))
    .filter(({ from, to }) => standsInFor(world, to, from, procedure, on))
    .map(({ from, to }) => ({ account: to, name: world.accounts.get(from)?.name ?? "" }));
}

function accountsOf(world: World, definition: Definition, matter: Matter, to: Notify["to"], on: string): string[] {
  const holders = (by: readonly Performer[]): string[] =>
    by.flatMap((p) => ("role" in p ? holdersOf(world, p.role, matter.unit, on) : []));
  const related = (relation: string): readonly (string | undefined)[] => {
    switch (relation) {
      case "opener":
        return [seatOf(matter.opener)];
      // Nobody works on it yet: those who give it to somebody.
      case "handler":
        return matter.handler === undefined ? holders(definition.leads) : [matter.handler];
      case "coHandler":
        return matter.coHandlers;
      case "member":
        return matter.members;
      default:
        return holders(definition.leads);
    }
  };
  const accounts = to.flatMap((who) => {
    if ("account" in who) return [who.account];
    if ("role" in who) return holders([who]);
    return "relation" in who ? related(who.relation) : [];
  });
  return [...new Set(accounts)].filter((id): id is string => id !== undefined && world.accounts.has(id));
}
