import { createHash } from "node:crypto";

import { canonical } from "@fadu/engine/ledger/canonical.ts";
import type { Entry } from "@fadu/engine/matter/entry.ts";
import { replay } from "@fadu/engine/matter/evolve.ts";

import type { KeyRing } from "../keys/ring.ts";
import { getDefinition } from "../procedure/registry.ts";
import type { Session } from "../store/session.ts";
import type { Statement } from "../store/statement.ts";
import type { ActorRef, Outcome, Request } from "./request.ts";
import { openMatter } from "./sealed.ts";
import type { World } from "./world.ts";

/**
 * Digest of what was asked and by whom, without the moment. Keyed: of all that was asked only an identity number may be
 * unknown to whoever holds the database.
 */
export function fingerprint(keys: KeyRing, actor: ActorRef, request: Request): string {
  return `k:${keys.digest("command", asText(actor, request))}`;
}

/** Whether a command's id stands for this very request; digests of former versions were not keyed. */
export function isSameRequest(
  { fingerprint: stored }: Pick<KeyRow, "fingerprint">,
  asked: string,
  actor: ActorRef,
  request: Request,
): boolean {
  if (stored.startsWith("k:")) return stored === asked;
  return stored === createHash("sha256").update(asText(actor, request)).digest("hex");
}

function asText(actor: ActorRef, request: Request): string {
  const { id: _id, ...command } = request.command;
  const who = "system" in actor ? "system" : [actor.account, actor.for ?? null];
  const what = "matter" in request ? request.matter : { procedure: request.procedure };
  return canonical({ who, what, command });
}

/** What was done under a command's id. */
export interface KeyRow {
  readonly fingerprint: string;
  readonly matter_id: string;
  readonly from_revision: number;
  readonly to_revision: number;
}

export const keyStatement = (tenant: string, command: string): Statement => ({
  name: "find command",
  text: `select t.facts_version, k.fingerprint, k.matter_id, k.from_revision, k.to_revision
           from tenant t left join idempotency_key k on k.tenant_id = t.id and k.command_id = $2
          where t.id = $1`,
  values: [tenant, command],
});

/** What a command did when it was done: the matter as its entries up to then make it, in plain. */
export async function repeatedOutcome(session: Session, { tenant, keys }: World, key: KeyRow): Promise<Outcome> {
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
  const stored = replay(entries);
  return {
    ok: true,
    matter: openMatter(keys, getDefinition(stored.definition), stored),
    entries: own,
    repeated: true,
  };
}
