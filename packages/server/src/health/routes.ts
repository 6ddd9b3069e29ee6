import Type from "typebox";

import { programVersion } from "../backup/backup.ts";
import type { Module } from "../http/modules.ts";
import { answers } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { inTenant } from "../store/tx.ts";
import type { Tx } from "../store/tx.ts";
import { lookAtHealth } from "./checks.ts";
import { discardJob, failedJobs, retryJob } from "./jobs.ts";
import { DiscardReason, FailedJobId, Operations } from "./schema.ts";

interface BackupRow {
  readonly set: string;
  readonly place: string;
  readonly snapshotAt: string;
  readonly finishedAt: string;
  readonly entries: number;
  readonly files: number;
  readonly failure: string | null;
}

async function lastBackups(tx: Tx): Promise<BackupRow[]> {
  const { rows } = await tx.query<BackupRow>(
    `select set_name as set, place, snapshot_at as "snapshotAt", finished_at as "finishedAt", entries, files, failure
       from backup_run where tenant_id = $1 order by finished_at desc limit 10`,
    [tx.tenant],
  );
  return rows;
}

/** 运行状况, for the system administrator: what `/readyz` tells, the backups, and the jobs that failed for good. */
export const operationRoutes: Module = (services) => async (app) => {
  const { pool, now } = services;

  app.get(
    "/api/operations",
    {
      schema: {
        operationId: "getOperations",
        summary: "运行状况：各部分情况、失败的任务、最近的备份（系统管理员）",
        tags: ["operations"],
        response: answers(200, Operations),
      },
    },
    async (request) => {
      const principal = signedIn(request);
      const { ready, at, parts } = await lookAtHealth(services);
      const [jobs, backups] = await Promise.all([
        failedJobs(pool, principal.tenant),
        inTenant(pool, principal.tenant, lastBackups),
      ]);
      return { version: programVersion(), ready, at, parts: [...parts], jobs, backups };
    },
  );

  app.post(
    "/api/operations/jobs/:id/retry",
    {
      schema: {
        operationId: "retryJob",
        summary: "失败的任务再试一次（系统管理员）",
        tags: ["operations"],
        params: FailedJobId,
        response: answers(204, Type.Null()),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      await retryJob(pool, principal, request.params.id, now());
      return reply.code(204).send(null);
    },
  );

  app.post(
    "/api/operations/jobs/:id/discard",
    {
      schema: {
        operationId: "discardJob",
        summary: "放弃失败的任务，写明理由（系统管理员）",
        tags: ["operations"],
        params: FailedJobId,
        body: DiscardReason,
        response: answers(204, Type.Null()),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      await discardJob(pool, principal, request.params.id, request.body.reason, now());
      return reply.code(204).send(null);
    },
  );
};
