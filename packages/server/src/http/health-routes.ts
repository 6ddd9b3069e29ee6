import Type from "typebox";

import { lookAtHealth } from "../health/checks.ts";
import { Readiness } from "../health/schema.ts";
import type { Module } from "./modules.ts";
import { networkOf, isWithin } from "./address.ts";
import { Problem } from "./problem.ts";
import { answers, exact } from "./schema.ts";

/** When a load balancer may ask again. */
const RETRY_SECONDS = 5;

/**
 * For load balancers and monitoring. How much of what was done is told to the programs that watch alone: those of this machine,
 * or of the networks in FADU_METRICS_FROM.
 */
export const healthRoutes: Module = (services) => async (app) => {
  const { metrics, now, gate, lateness } = services;
  const watchers = networksFrom(process.env["FADU_METRICS_FROM"] ?? "127.0.0.0/8 ::1");

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
        summary: "能否服务（不能为 503）；以及每个部分的情况",
        tags: ["system"],
        security: [],
        response: { ...answers(200, Readiness), 503: Readiness },
      },
    },
    async (_request, reply) => {
      const { ready, at, parts, freshness } = await lookAtHealth(services);
      const { oldestUnsweptClock, oldestUnsentJob, oldestUnsealedEntry, lastSeal } = freshness ?? {};
      if (!ready) reply.header("retry-after", RETRY_SECONDS);
      return reply.code(ready ? 200 : 503).send({
        ready,
        at,
        parts: [...parts],
        oldestUnsweptClock: oldestUnsweptClock ?? null,
        oldestUnsentJob: oldestUnsentJob ?? null,
        oldestUnsealedEntry: oldestUnsealedEntry ?? null,
        lastSeal: lastSeal ?? null,
      });
    },
  );

  app.get(
    "/metrics",
    {
      schema: {
        operationId: "getMetrics",
        summary: "Prometheus 指标；只答本机，或 FADU_METRICS_FROM 列明的网段",
        tags: ["system"],
        security: [],
        produces: ["text/plain"],
        response: { 200: Type.String() },
      },
    },
    async (request, reply) => {
      if (!isWithin(watchers, request.ip)) throw new Problem("notFound");
      const { freshness: fresh, parts } = await lookAtHealth(services);
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
        fadu_parts_in_need: {
          help: "Parts of the system that somebody should look at",
          value: parts.filter(({ state }) => state !== "ok").length,
        },
        fadu_resident_bytes: { help: "Resident memory of the process", value: process.memoryUsage.rss() },
      };
      return reply.type("text/plain; version=0.0.4; charset=utf-8").send(metrics.print(gauges));
    },
  );
};

/** @throws RangeError for what is no address and no network */
function networksFrom(text: string): readonly string[] {
  const words = text.split(/[\s,]+/).filter((one) => one !== "");
  const bad = words.find((one) => networkOf(one) === undefined);
  if (bad !== undefined) throw new RangeError(`FADU_METRICS_FROM 不是地址或网段：${bad}`);
  return words;
}
