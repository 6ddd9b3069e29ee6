import type { Instant } from "@fadu/engine/time/dates.ts";

import { newId } from "../store/ids.ts";
import type { Tx } from "../store/tx.ts";

/** What is written down of a look at personal data: who, when, at what, why, from where (个人信息保护法第五十一条、第五十四条). */
export interface Look {
  readonly account: string;
  readonly at: Instant;
  /** `reveal`, `export.list`, `export.fetch`, `export.credit`, `search.number`. */
  readonly what: string;
  readonly matter?: string;
  /** Which value, in words. */
  readonly field?: string;
  readonly reason?: string;
  readonly address?: string;
  /** Rows an export or search gave. */
  readonly rows?: number;
  /** By what it was asked for; of a number its keyed digest, never the number. */
  readonly filter?: unknown;
}

export async function noteLookInTx(tx: Tx, look: Look): Promise<void> {
  const { account, at, what, matter, field, reason = "", address, rows, filter } = look;
  await tx.query(
    `insert into read_event (tenant_id, id, account_id, at, what, matter_id, field, reason, ip, row_count, filter)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      tx.tenant,
      newId(),
      account,
      at,
      what,
      matter ?? null,
      field ?? null,
      reason,
      address ?? null,
      rows ?? null,
      filter === undefined ? null : JSON.stringify(filter),
    ],
  );
}
