import { prepareGround } from "../bench/ground.ts";
import type { Ground } from "../bench/ground.ts";
import { createTokenInTx } from "../account/tokens.ts";
import { foundOffice } from "../demo/found-office.ts";
import { DEMO_STREET } from "../demo/street-plan.ts";
import { newId } from "../store/ids.ts";
import { changeInTenant } from "../store/tx.ts";
import type { LoadedStreet } from "./mix.ts";

const LOGINS = ["hotline-clerk", "dispatcher", "org-head", "justice-office-head", "office-head"];

/** A database of its own with so many streets. */
export async function prepareStreets(count: number): Promise<{ ground: Ground; streets: LoadedStreet[] }> {
  const ground = await prepareGround();
  const streets: LoadedStreet[] = [];
  const { pool, door } = ground;
  for (let i = 0; i < count; i++) {
    const office = await foundOffice(pool, { ...DEMO_STREET, tenant: newId() }, { now: door.now() });
    const tokens: Record<string, string> = {};
    for (const login of LOGINS) {
      const account = office.accounts[login];
      if (account === undefined) continue;
      const made = await changeInTenant(pool, office.tenant, (tx) => createTokenInTx(tx, account, door.now(), null));
      tokens[login] = made.token;
    }
    streets.push({ tokens, waiting: [], seen: [] });
  }
  return { ground, streets };
}

/** Rows that were superseded and still take room, against those that count, of the fullest tables. */
export async function bloatOf({
  pool,
}: Ground): Promise<{ readonly table: string; readonly live: number; readonly dead: number }[]> {
  const { rows } = await pool.query<{ table: string; live: number; dead: number }>(
    `select relname as table, n_live_tup as live, n_dead_tup as dead from pg_stat_user_tables
      where n_live_tup + n_dead_tup > 1000 order by n_dead_tup desc limit 5`,
  );
  return rows;
}
