import type { Instant } from "@fadu/engine/time/dates.ts";

import type { Principal } from "../account/principal.ts";
import type { FileStore } from "../exhibit/file-store.ts";
import { Problem } from "../http/problem.ts";
import { enqueue } from "../job/enqueue.ts";
import type { Viewer } from "../matter/filter.ts";
import { countUpTo, questionOf } from "../matter/list.ts";
import { mayExport } from "../privacy/settings.ts";
import { newId } from "../store/ids.ts";
import { changeInTenant, inDirectory } from "../store/tx.ts";
import type { Tx } from "../store/tx.ts";
import type { Pool } from "pg";
import { limitsOf } from "./limits.ts";
import { columnsIn } from "./schema.ts";
import type { ExportQuery } from "./schema.ts";

interface Asked {
  readonly title: string;
  readonly query: ExportQuery;
  readonly columns: readonly string[];
}

/**
 * Writes down what is to be exported, with the job that does it.
 *
 * @returns its id
 * @throws Problem `export.tooMany` beyond the street's limit, `export.busy` while this account's others are under way
 */
export async function askExportInTx(tx: Tx, viewer: Viewer, asked: Asked): Promise<string> {
  const { world, principal, now } = viewer;
  // 三员 see no matter at all; an empty file would only look like an answer. The street says who else takes lists away.
  if (!mayExport(world, principal))
    throw new Problem("forbidden", { detail: "您的岗位不能导出列表；确需导出的，请由本机构有此权限的人员办理" });
  const columns = columnsIn(asked.columns);
  const limits = limitsOf(world);
  const { rows } = await tx.query<{ running: number }>(
    "select count(*) as running from list_export where tenant_id = $1 and account_id = $2 and state in ('waiting', 'running')",
    [tx.tenant, principal.account],
  );
  if ((rows[0]?.running ?? 0) >= limits.exportsAtOnce) {
    throw new Problem("export.busy", {
      detail: `您已有 ${limits.exportsAtOnce} 项导出正在进行，请等其中一项完成，或者在“我的导出”里取消`,
    });
  }
  const { condition } = await questionOf(tx, viewer, asked.query);
  const total = await countUpTo(tx, condition, limits.exportRows);
  if (total > limits.exportRows) {
    throw new Problem("export.tooMany", {
      detail: `符合条件的超过 ${limits.exportRows.toLocaleString("en-US")} 行，是一次可以导出的上限。请缩小时间或者其他条件，分几次导出`,
    });
  }
  const id = newId();
  await tx.query(
    `insert into list_export (tenant_id, id, account_id, title, query, columns, state, total, created_at)
     values ($1, $2, $3, $4, $5, $6, 'waiting', $7, $8)`,
    [tx.tenant, id, principal.account, asked.title, JSON.stringify(asked.query), columns, total, now],
  );
  await enqueue(tx, { kind: "export", payload: { tenant: tx.tenant, id } });
  return id;
}

/**
 * Cancels an export that is under way, or takes a finished one away with its file.
 *
 * @returns digest of the file to be removed once this is durable
 * @throws Problem `notFound`
 */
export async function removeExportInTx(tx: Tx, principal: Principal, id: string): Promise<string | null> {
  const own = [tx.tenant, id, principal.account];
  const mine = "tenant_id = $1 and id = $2 and account_id = $3";
  const cancelled = await tx.query(
    `update list_export set state = 'cancelled' where ${mine} and state in ('waiting', 'running')`,
    own,
  );
  if (cancelled.rowCount === 1) return null;
  const { rows } = await tx.query<{ digest: string | null }>(
    `delete from list_export where ${mine} returning digest`,
    own,
  );
  if (!rows[0]) throw new Problem("notFound");
  return rows[0].digest;
}

/** Takes away the files whose time is over, in every tenant. What was exported, by whom and when stays in the log. */
export async function expireExports(pool: Pool, files: FileStore, now: Instant): Promise<void> {
  const { rows: tenants } = await inDirectory(pool, (tx) => tx.query<{ id: string }>("select id from tenant"));
  for (const { id: tenant } of tenants) {
    const { rows } = await changeInTenant(pool, tenant, (tx) =>
      tx.query<{ digest: string }>(
        `update list_export e set state = 'expired', digest = null, size = null
           from (select id, digest from list_export where tenant_id = $1 and state = 'done' and expires_at < $2 limit 500) gone
          where e.tenant_id = $1 and e.id = gone.id returning gone.digest`,
        [tenant, now],
      ),
    );
    for (const { digest } of rows) await files.remove(digest);
  }
}
