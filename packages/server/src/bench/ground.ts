import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import type { Pool } from "pg";

import { startEmbedded } from "../embedded/start-embedded.ts";
import { createTokenInTx } from "../account/tokens.ts";
import { foundOffice } from "../demo/found-office.ts";
import type { Office } from "../demo/found-office.ts";
import { DEMO_STREET } from "../demo/street-plan.ts";
import { masterKeyFile, openMaster } from "../keys/master.ts";
import { DIGESTS } from "../ledger/digests.ts";
import { Door } from "../matter/perform.ts";
import { migrate } from "../store/migrate.ts";
import { createPool } from "../store/pool.ts";
import { changeInTenant } from "../store/tx.ts";

/** Where measurements are made: a database of their own, as durable as the product's, with the demo street's office in it. */
export interface Ground {
  readonly url: string;
  readonly folder: string;
  readonly pool: Pool;
  readonly door: Door;
  readonly office: Office;
  /** Bearer token of an account of the plan. */
  token(login: string): Promise<string>;
  /** Ends the database and removes it. */
  close(): Promise<void>;
}

export async function prepareGround(): Promise<Ground> {
  const folder = mkdtempSync(path.join(tmpdir(), "fadu-bench-"));
  // PostgreSQL may run under another account than this process.
  chmodSync(folder, 0o755);
  const database = await startEmbedded({ cloneDir: folder, dataDir: path.join(folder, "data"), schemaVersion: 0 });
  const url = database.adminUrl;
  await migrate(url);
  const pool = createPool(url);
  const door = new Door({ pool, digest: DIGESTS.SM3, master: openMaster(masterKeyFile(folder)) });
  const office = await foundOffice(pool, DEMO_STREET, { now: door.now() });
  return {
    url,
    folder,
    pool,
    door,
    office,
    token: async (login) => {
      const account = office.accounts[login] ?? "";
      const { token } = await changeInTenant(pool, office.tenant, (tx) =>
        createTokenInTx(tx, account, door.now(), null),
      );
      return token;
    },
    close: async () => {
      await pool.end();
      await database.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
