import type { Static } from "typebox";

import { decodeCursor, encodeCursor } from "../http/cursor.ts";
import { settingsIn } from "../security-policy/policy.ts";
import type { Tx } from "../store/tx.ts";
import type { LedgerState, SealPage, SealQuery } from "./schema.ts";
import { publishesSeals } from "./seal-file.ts";

type State = Static<typeof LedgerState>;
type Seal = Static<typeof SealPage>["items"][number];

const SEAL = `number, sealed_at as "sealedAt", leaves, total, digest, root, hash, signer, key`;

/** How far the record is sealed, by which keys, and what the last verifications found. */
export async function ledgerState(tx: Tx): Promise<State> {
  const { rows: last } = await tx.query<Seal>(
    `select ${SEAL} from seal where tenant_id = $1 order by number desc limit 1`,
    [tx.tenant],
  );
  const { rows: open } = await tx.query<{ n: number }>("select count(*) as n from unsealed where tenant_id = $1", [
    tx.tenant,
  ]);
  const { rows: keys } = await tx.query<State["keys"][number]>(
    `select key, signer, min(sealed_at) as "from", max(sealed_at) as "to", count(*) as seals
       from seal where tenant_id = $1 group by key, signer order by min(number)`,
    [tx.tenant],
  );
  return {
    seals: last[0]?.number ?? 0,
    sealed: last[0]?.total ?? 0,
    unsealed: open[0]?.n ?? 0,
    last: last[0] ?? null,
    published: publishesSeals({ settings: await settingsIn(tx) }),
    keys,
    verifications: await listVerifications(tx),
  };
}

const SHOWN = 10;

async function listVerifications(tx: Tx): Promise<State["verifications"]> {
  const { rows } = await tx.query<State["verifications"][number]>(
    `select v.id, jsonb_build_object('id', a.id, 'name', a.name) as "askedBy", v.asked_at as "askedAt",
            v.started_at as "startedAt", v.finished_at as "finishedAt", v.entries, v.matters, v.seals, v.unsealed,
            case when v.divergence is null then null
                 else jsonb_build_object('kind', v.divergence ->> 'kind', 'says', v.divergence ->> 'says') end as divergence
       from verification v join account a on a.tenant_id = v.tenant_id and a.id = v.asked_by
      where v.tenant_id = $1 order by v.asked_at desc, v.id desc limit ${SHOWN}`,
    [tx.tenant],
  );
  return rows;
}

/** Seals, newest first. */
export async function listSeals(tx: Tx, query: Static<typeof SealQuery>): Promise<Static<typeof SealPage>> {
  const limit = query.limit ?? 50;
  const [before] = query.after === undefined ? [null] : decodeCursor("seal", query.after, 1);
  const { rows } = await tx.query<Seal>(
    `select ${SEAL} from seal where tenant_id = $1 and ($2::bigint is null or number < $2) order by number desc limit $3`,
    [tx.tenant, before, limit + 1],
  );
  const { rows: counted } = await tx.query<{ n: number }>("select count(*) as n from seal where tenant_id = $1", [
    tx.tenant,
  ]);
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return {
    items,
    next: rows.length > limit && last ? encodeCursor("seal", [last.number]) : null,
    total: counted[0]?.n ?? 0,
    totalIsMore: false,
  };
}
