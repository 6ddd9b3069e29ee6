import type { Pool } from "pg";

import { logAdminInTx } from "../account/admin-log.ts";
import type { Principal } from "../account/principal.ts";
import { Problem } from "../http/problem.ts";
import type { JobKind } from "../job/enqueue.ts";
import type { Tx } from "../store/tx.ts";
import { changeInTenant } from "../store/tx.ts";

/** What each kind of job is for, where the administrator reads it. */
const KINDS: Readonly<Record<JobKind, string>> = {
  effects: "办理之后的通知和关联登记",
  recompute: "日历变更后重算期限",
  fill: "补写检索内容",
  export: "导出清单",
  verify: "核验全过程记录",
  destroy: "销毁到期的档案",
};

export interface FailedJob {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly attempts: number;
  readonly lastError: string;
  readonly createdAt: string;
}

/** Of an error its first line, without what stands in quotes: that may be what somebody wrote. */
const plain = (error: string): string =>
  (error.split("\n")[0] ?? "").replaceAll(/"[^"]*"|“[^”]*”|'[^']*'/g, "…").slice(0, 200);

const COLUMNS = `j.id::text, t.identifier as kind, j.attempts, coalesce(j.last_error, '') as "lastError", j.created_at as "createdAt"`;
const FROM = `graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
  where j.payload ->> 'tenant' = $1 and j.attempts >= j.max_attempts and j.locked_at is null`;

type Row = Omit<FailedJob, "title">;
const isKind = (kind: string): kind is JobKind => Object.hasOwn(KINDS, kind);
const shown = (row: Row): FailedJob => ({
  ...row,
  title: isKind(row.kind) ? KINDS[row.kind] : row.kind,
  lastError: plain(row.lastError),
});

/** Jobs of a street that failed as often as they may; not one that is at its last attempt, which could not be given up. */
export async function failedJobs(pool: Pool, tenant: string): Promise<FailedJob[]> {
  const { rows } = await pool.query<Row>(`select ${COLUMNS} from ${FROM} order by j.id limit 200`, [tenant]);
  return rows.map(shown);
}

/** Lets a failed job run again, now. @throws Problem `notFound` */
export function retryJob(pool: Pool, principal: Principal, id: string, now: string): Promise<void> {
  return onJob(pool, principal, id, async (tx, job) => {
    await tx.query("select graphile_worker.reschedule_jobs($1::bigint[], run_at := $2, attempts := 0)", [[id], now]);
    await logAdminInTx(tx, principal, now, { action: "job.retry", subject: id, before: job });
  });
}

/** Gives a failed job up for good. @throws Problem `notFound` */
export function discardJob(pool: Pool, principal: Principal, id: string, reason: string, now: string): Promise<void> {
  return onJob(pool, principal, id, async (tx, job) => {
    await tx.query("select graphile_worker.complete_jobs($1::bigint[])", [[id]]);
    await logAdminInTx(tx, principal, now, { action: "job.discard", subject: id, before: job, reason });
  });
}

function onJob(pool: Pool, { tenant }: Principal, id: string, work: (tx: Tx, job: FailedJob) => Promise<void>) {
  return changeInTenant(pool, tenant, async (tx) => {
    const { rows } = await tx.query<Row>(`select ${COLUMNS} from ${FROM} and j.id = $2 for update of j`, [tenant, id]);
    if (!rows[0]) throw new Problem("notFound");
    await work(tx, shown(rows[0]));
  });
}
