import type { Pool } from "pg";

/** A job that failed as often as it may: somebody has to look at it. */
export interface PoisonedJob {
  readonly id: string;
  readonly kind: string;
  readonly attempts: number;
  readonly lastError: string;
  readonly createdAt: string;
}

export async function poisonedJobs(pool: Pool): Promise<PoisonedJob[]> {
  const { rows } = await pool.query<PoisonedJob>(
    `select id::text, task_identifier as kind, attempts, coalesce(last_error, '') as "lastError", created_at as "createdAt"
       from graphile_worker.jobs where attempts >= max_attempts order by id limit 1000`,
  );
  return rows;
}

/** Lets poisoned jobs run again, after what poisoned them was mended. @returns how many */
export async function retryJobs(pool: Pool, ids: readonly string[]): Promise<number> {
  const { rowCount } = await pool.query(
    "select graphile_worker.reschedule_jobs($1::bigint[], run_at := now(), attempts := 0)",
    [ids],
  );
  return rowCount ?? 0;
}
