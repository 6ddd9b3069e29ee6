import Type from "typebox";

import { inDirectory, inTenant } from "../store/tx.ts";
import { Problem } from "./problem.ts";
import type { Module } from "./modules.ts";
import { answers, exact, InstantText, Nullable } from "./schema.ts";
import type { Services } from "./services.ts";

const Freshness = exact(
  {
    database: Type.Boolean(),
    oldestUnsweptClock: Nullable(InstantText),
    oldestUnsentJob: Nullable(InstantText),
    oldestUnsealedEntry: Nullable(InstantText),
    lastSeal: Nullable(InstantText),
  },
  { title: "Freshness", description: "业务新鲜度：最早未处理的期限、最早未执行的任务、最近一次封存" },
);

interface FreshnessRow {
  clock: string | null;
  entry: string | null;
  seal: string | null;
}

/**
 * How far behind the work in the background is, over all tenants. A clock or a job is waited for only once its time has come.
 *
 * @throws the database's error when it does not answer
 */
export async function freshness(services: Pick<Services, "pool" | "now">) {
  const { pool, now } = services;
  const at = now();
  const tenants = await inDirectory(pool, (tx) => tx.query<{ id: string }>("select id from tenant"));
  const rows = await Promise.all(
    tenants.rows.map(({ id }) =>
      inTenant(pool, id, async (tx) => {
        const answer = await tx.query<FreshnessRow>(
          `select (select min(next_at) from clock where tenant_id = $1 and next_at <= $2) as clock,
                  (select min(e.recorded_at) from unsealed u join entry e
                     on e.tenant_id = u.tenant_id and e.matter_id = u.matter_id and e.revision = u.revision
                    where u.tenant_id = $1) as entry,
                  (select sealed_at from seal where tenant_id = $1 order by number desc limit 1) as seal`,
          [id, at],
        );
        return answer.rows[0];
      }),
    ),
  );
  const job = await pool.query<{ oldest: string | null }>(
    "select min(run_at) as oldest from graphile_worker.jobs where run_at <= $1 and attempts < max_attempts",
    [at],
  );
  const sorted = (values: readonly (string | null | undefined)[]): string[] =>
    values.filter((value) => typeof value === "string").sort();
  const least = (values: readonly (string | null | undefined)[]): string | null => sorted(values)[0] ?? null;
  return {
    database: true,
    oldestUnsweptClock: least(rows.map((row) => row?.clock)),
    oldestUnsentJob: job.rows[0]?.oldest ?? null,
    oldestUnsealedEntry: least(rows.map((row) => row?.entry)),
    lastSeal: sorted(rows.map((row) => row?.seal)).at(-1) ?? null,
  };
}

/** For load balancers and monitoring. Nothing here tells what the office does. */
export const healthRoutes: Module = (services) => async (app) => {
  const { metrics, now, gate, lateness } = services;

  app.get(
    "/healthz",
    {
      schema: {
        operationId: "getHealth",
        summary: "进程存活",
        tags: ["system"],
        security: [],
        response: answers(200, exact({ ok: Type.Literal(true) })),
      },
    },
    () => ({ ok: true as const }),
  );

  app.get(
    "/readyz",
    {
      schema: {
        operationId: "getReadiness",
        summary: "可以服务；以及后台工作的新鲜度",
        tags: ["system"],
        security: [],
        response: answers(200, Freshness),
      },
    },
    async (request) => {
      try {
        return await freshness(services);
      } catch (error) {
        request.log.error({ err: error }, "not ready");
        throw new Problem("database.unavailable");
      }
    },
  );

  app.get(
    "/metrics",
    {
      schema: {
        operationId: "getMetrics",
        summary: "Prometheus 指标",
        tags: ["system"],
        security: [],
        produces: ["text/plain"],
        response: { 200: Type.String() },
      },
    },
    async (_request, reply) => {
      const fresh = await freshness(services).catch(() => null);
      const age = (since: string | null | undefined): number | null =>
        since === null || since === undefined ? null : Math.max(0, (Date.parse(now()) - Date.parse(since)) / 1000);
      const gauges = {
        fadu_database_up: { help: "Whether the database answers", value: fresh ? 1 : 0 },
        fadu_unswept_clock_seconds: { help: "Age of the oldest unswept clock", value: age(fresh?.oldestUnsweptClock) },
        fadu_unsent_job_seconds: { help: "Age of the oldest unsent job", value: age(fresh?.oldestUnsentJob) },
        fadu_unsealed_entry_seconds: {
          help: "Age of the oldest unsealed entry",
          value: age(fresh?.oldestUnsealedEntry),
        },
        fadu_last_seal_seconds: { help: "Age of the last seal", value: age(fresh?.lastSeal) },
        fadu_http_running: { help: "Requests being worked on", value: gate.running },
        fadu_http_waiting: { help: "Requests waiting for a place", value: gate.waiting },
        fadu_http_turned_away: { help: "Requests turned away so far, for want of a place", value: gate.refused },
        fadu_event_loop_late_seconds: { help: "How late the event loop is", value: lateness.ms / 1000 },
        fadu_resident_bytes: { help: "Resident memory of the process", value: process.memoryUsage.rss() },
      };
      return reply.type("text/plain; version=0.0.4; charset=utf-8").send(metrics.print(gauges));
    },
  );
};
