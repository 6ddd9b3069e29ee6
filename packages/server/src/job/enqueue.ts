import type { Statement } from "../store/statement.ts";
import type { Tx } from "../store/tx.ts";

/** What each kind of job carries: ids only, since jobs lie outside the tenants' tables (store/job-schema.ts). */
export interface JobPayloads {
  /** See to what an act set off: reports to other matters, notices. The effects lie in the outbox. */
  readonly effects: { readonly tenant: string; readonly id: string };
  /** Compute dates anew after the calendar changed; runs in slices, this one from behind the matter `after`. */
  readonly recompute: { readonly tenant: string; readonly years: readonly number[]; readonly after?: string };
  /** Recompute everything the record stands on, as the auditor asked (ledger/verification.ts). */
  readonly verify: { readonly tenant: string; readonly id: string };
  /** Write what matters are found by, where a program before this one left it out. */
  readonly fill: { readonly tenant: string };
  /** Destroy what an approved order lists (archive/destroy.ts). */
  readonly destroy: { readonly tenant: string; readonly order: string };
  /** Write a list into a file (table `list_export`). */
  readonly export: { readonly tenant: string; readonly id: string };
}

export type JobKind = keyof JobPayloads;
export type Job = { readonly [K in JobKind]: { readonly kind: K; readonly payload: JobPayloads[K] } }[JobKind];

/** Tries of a job before it counts as poisoned: over some four hours, as graphile-worker spaces them. */
const TRIES = 12;

/** The statement that writes a job; it takes effect with the transaction it is sent in. */
export function jobStatement(job: Job): Statement {
  return {
    name: "add job",
    text: "select graphile_worker.add_job($1, $2::json, max_attempts := $3)",
    values: [job.kind, JSON.stringify(job.payload), TRIES],
  };
}

/** Writes a job in the transaction: it runs once the transaction is durable, and never if it is rolled back. */
export async function enqueue(tx: Tx, job: Job): Promise<void> {
  const { text, values } = jobStatement(job);
  await tx.query(text, values);
}
