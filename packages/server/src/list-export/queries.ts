import type { Principal } from "../account/principal.ts";
import { Problem } from "../http/problem.ts";
import { noteLookInTx } from "../privacy/read-log.ts";
import type { Tx } from "../store/tx.ts";
import type { ExportItem } from "./schema.ts";

const SHOWN = 50;
const COLUMNS = `id, title, state, written, total, problem, size, created_at as "createdAt",
  finished_at as "finishedAt", expires_at as "expiresAt"`;

/** An account's own exports, the latest first: nobody else's are anybody's business. */
export async function listExports(tx: Tx, { account }: Principal): Promise<ExportItem[]> {
  const { rows } = await tx.query<ExportItem>(
    `select ${COLUMNS} from list_export where tenant_id = $1 and account_id = $2
      order by created_at desc, id desc limit ${SHOWN}`,
    [tx.tenant, account],
  );
  return rows;
}

/** @throws Problem `notFound` */
export async function getExport(tx: Tx, { account }: Principal, id: string): Promise<ExportItem> {
  const { rows } = await tx.query<ExportItem>(
    `select ${COLUMNS} from list_export where tenant_id = $1 and id = $2 and account_id = $3`,
    [tx.tenant, id, account],
  );
  const row = rows[0];
  if (!row) throw new Problem("notFound");
  return row;
}

/**
 * The file of a finished export, and the record that it was fetched.
 *
 * @throws Problem `notFound`, `export.notReady`
 */
export async function openExportInTx(
  tx: Tx,
  principal: Principal,
  id: string,
  now: string,
  address: string,
): Promise<{ readonly digest: string; readonly title: string }> {
  const { rows } = await tx.query<{ digest: string | null; title: string; written: number; expires_at: string | null }>(
    "select digest, title, written, expires_at from list_export where tenant_id = $1 and id = $2 and account_id = $3",
    [tx.tenant, id, principal.account],
  );
  const row = rows[0];
  if (!row) throw new Problem("notFound");
  if (row.digest === null || row.expires_at === null || row.expires_at < now) throw new Problem("export.notReady");
  await noteLookInTx(tx, {
    account: principal.account,
    at: now,
    what: "export.fetch",
    reason: `下载“${row.title}”，${row.written} 行`,
    rows: row.written,
    address,
  });
  return { digest: row.digest, title: row.title };
}
