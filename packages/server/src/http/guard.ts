import type { FastifyReply, FastifyRequest } from "fastify";
import limiter from "@fastify/rate-limit";

import { withStatementLimit } from "../store/statement-limit.ts";
import { accessOf } from "./access.ts";
import type { App } from "./app.ts";
import { sendProblem } from "./errors.ts";
import type { Work } from "./limits.ts";
import { Problem } from "./problem.ts";
import type { Services } from "./services.ts";

/** Addresses and accounts whose requests are counted at once; beyond, the longest silent is forgotten. */
const COUNTED = 50_000;

/** What turns away too many requests: of one address, of one account, of all. */
export interface Guard {
  /** Before anything is asked of the database: counts the address, and waits for a place. @throws Problem */
  enter(request: FastifyRequest, reply: FastifyReply): Promise<void>;
  /** Once it is known who asks. @throws Problem `rate.exceeded` */
  count(request: FastifyRequest): Promise<void>;
}

/** What kind of work a route is; undefined: files of the desk, which cost next to nothing, and what no route is. */
function workOf(request: FastifyRequest): Work | undefined {
  const rate = accessOf(request)?.rate;
  return rate === "files" ? undefined : rate;
}

/** Puts the bounds of `services.limits` before all routes registered after it. */
export async function createGuard(app: App, { limits, gate, lateness, metrics }: Services): Promise<Guard> {
  app.addHook("onClose", async () => lateness.close());
  app.server.maxConnections = limits.connections;
  await app.register(limiter, { global: false, cache: COUNTED });
  const byAddress = app.createRateLimit({ max: limits.addressPerMinute, timeWindow: 60_000 });
  const ofWork = Object.entries(limits.work).map(([work, { perMinute }]) => [
    work,
    // Who has not signed in is known by address alone.
    app.createRateLimit({
      max: perMinute,
      timeWindow: 60_000,
      keyGenerator: (request) => request.principal?.account ?? request.ip,
    }),
  ]);
  const byWork = Object.fromEntries(ofWork) as Record<Work, ReturnType<App["createRateLimit"]>>;

  const check = async (limit: typeof byAddress, request: FastifyRequest): Promise<void> => {
    const found = await limit(request);
    if (found.isAllowed || !found.isExceeded) return;
    metrics.count("fadu_http_rate_limited_total", "Requests turned away for coming too fast");
    throw new Problem("rate.exceeded", { retryAfter: Math.max(1, found.ttlInSeconds) });
  };

  // Behind the reading of the body, whose events belong to the connection and know nothing of the request.
  app.addHook("preValidation", (request, _reply, done) => {
    const work = workOf(request);
    if (work === undefined) done();
    else withStatementLimit(limits.work[work].statementMs, done);
  });
  // What is sent piece by piece over a slow line no longer works on anything; only a case file is still being made.
  app.addHook("onSend", async (request) => {
    if (workOf(request) !== "heavy") request.leave?.();
  });

  return {
    enter: async (request, reply) => {
      const work = workOf(request);
      if (work === undefined) return;
      const { answerMs } = limits.work[work];
      const bound = answerMs > 0 ? answerBy(request, reply, answerMs) : undefined;
      // Also when the client went away: then nothing is ever sent.
      reply.raw.once("close", () => {
        clearTimeout(bound);
        request.leave?.();
      });
      if (work === "probe") return;
      if (limits.addressPerMinute > 0) await check(byAddress, request);
      const place = gate.enter(work);
      request.leave = place.leave;
      if (!(await place.admitted)) throw new Problem("busy");
    },
    count: async (request) => {
      const work = workOf(request);
      if (work !== undefined && limits.work[work].perMinute > 0) await check(byWork[work], request);
    },
  };
}

/** Answers for the route when it does not: a request never hangs, whatever it waits for. */
function answerBy(request: FastifyRequest, reply: FastifyReply, ms: number): NodeJS.Timeout {
  return setTimeout(() => {
    if (reply.sent) return;
    request.log.warn({ route: request.routeOptions.url, ms }, "not answered in time");
    // What is still to come of the request is not waited for.
    reply.header("connection", "close");
    sendProblem(request, reply, "busy", { detail: "处理时间过长。是否已经办理，请刷新后查看" });
  }, ms).unref();
}
