import { randomUUID } from "node:crypto";
import type { Socket } from "node:net";

import cookie from "@fastify/cookie";
import multipart from "@fastify/multipart";
import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import Fastify, { LogController } from "fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest, FastifyServerOptions } from "fastify";

import { readCredentials, setSessionCookie } from "../account/cookies.ts";
import type { Principal } from "../account/principal.ts";
import { opens } from "../account/token-scopes.ts";
import { withStatementLimit } from "../store/statement-limit.ts";
import { accessOf, changes, guardRoutes, requireAccess } from "./access.ts";
import type { Access } from "./access.ts";
import { answerClientError } from "./client-error.ts";
import { sendError, sendProblem } from "./errors.ts";
import { createGuard } from "./guard.ts";
import { checkAddress, checkNumbers, readJson } from "./json-body.ts";
import { lazyCompilers } from "./lazy-compilers.ts";
import { BOUNDS } from "./limits.ts";
import { MODULES } from "./modules.ts";
import { registerOpenApi } from "./openapi.ts";
import { Problem } from "./problem.ts";
import { checkOrigin, securityHeaders } from "./security.ts";
import type { Services } from "./services.ts";
import { isPage, serveDesk } from "./static.ts";

export interface AppOptions {
  /** Believe X-Forwarded-*: only behind a proxy that sets them. */
  readonly trustProxy?: boolean;
  /** Folder of the built desk; without it only the API is served. */
  readonly webDir?: string;
  /** Logger of the process, or none. */
  readonly logger?: NonNullable<FastifyServerOptions["loggerInstance"]>;
}

export type App = FastifyInstance;

/**
 * The HTTP server with every module's routes, not yet listening.
 *
 * Each request is identified, authenticated, checked for its origin and for its role before its route is reached. Who may ask a
 * route is in `access-table.ts`, and nowhere is a route without its line there.
 */
export async function createApp(services: Services, options: AppOptions = {}): Promise<App> {
  const app = Fastify({
    ...(options.logger ? { loggerInstance: options.logger } : { logger: false }),
    // Its own lines print addresses with what is asked for; ours below do not.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: BOUNDS.bodyBytes,
    trustProxy: options.trustProxy ?? false,
    // A clean stop ends the requests under way, and does not wait for the browsers' idle connections.
    forceCloseConnections: "idle",
    // Longer than a proxy keeps its own, so that the proxy is the one to close.
    keepAliveTimeout: 72_000,
    // For all of a request, the largest upload over a slow line; what is slower within it is ended by its route's own bound.
    requestTimeout: services.limits.work.upload.answerMs,
    http: { headersTimeout: BOUNDS.headMs, connectionsCheckingInterval: 5_000, maxHeaderSize: BOUNDS.headBytes },
    clientErrorHandler: answerClientError,
    frameworkErrors: (error, request, reply) => void sendError(error, request as FastifyRequest, reply as FastifyReply),
    routerOptions: { maxParamLength: 200 },
    schemaController: { compilersFactory: lazyCompilers() },
    ajv: {
      customOptions: {
        removeAdditional: false,
        coerceTypes: true,
        allowUnionTypes: true,
        keywords: ["tsType", "x-import"],
      },
    },
  }).withTypeProvider<TypeBoxTypeProvider>();

  const { cookie: sessionCookie } = services;
  readJson(app);
  app.decorateRequest("principal", null);
  app.decorateRequest("leave", null);
  await app.register(cookie);
  await app.register(multipart, {
    limits: {
      fileSize: services.uploadLimit,
      files: BOUNDS.formFiles,
      fields: BOUNDS.formFields,
      fieldSize: BOUNDS.fieldBytes,
    },
  });

  const guard = await createGuard(app, services);
  app.addHook("onRequest", async (request, reply) => {
    reply.header("x-request-id", request.id);
    securityHeaders(reply, sessionCookie.secure);
    checkAddress(request);
    await guard.enter(request, reply);
    await withStatementLimit(services.limits.work.public.statementMs, () => admit(request, reply, services));
    await guard.count(request);
  });
  app.addHook("preHandler", async (request) => checkNumbers(request));
  app.addHook("onSend", async (request, reply) => {
    // Nothing of a matter may stay in a shared or disk cache; with an ETag it may be asked again cheaply.
    if (request.url.startsWith("/api/") && !reply.hasHeader("cache-control")) {
      reply.header("cache-control", reply.hasHeader("etag") ? "private, no-cache" : "no-store");
    }
  });
  app.addHook("onResponse", async (request, reply) => record(request, reply.statusCode, reply.elapsedTime, services));

  closeIdleOnStop(app);

  app.setErrorHandler((error, request, reply) => {
    const sent = sendError(error, request, reply);
    services.metrics.count("fadu_http_problems_total", "Problems answered, by code", { status: reply.statusCode });
    return sent;
  });
  app.setNotFoundHandler((request, reply) => {
    // Not handed back: each `await` of a reply listens to the answer once more, and a page comes through three of them.
    if (options.webDir !== undefined && isPage(request)) {
      void reply.header("cache-control", "no-cache").sendFile("index.html");
    } else sendProblem(request, reply, "notFound");
  });

  guardRoutes(app, { desk: options.webDir !== undefined });
  await registerOpenApi(app);
  for (const routes of MODULES) await app.register(routes(services));
  if (options.webDir !== undefined) await serveDesk(app, options.webDir);
  return app;
}

/**
 * While the server stops, a connection is closed as soon as its last answer is out: it would wait for more otherwise. One on
 * which nothing was asked yet counts as busy with Node, and is closed here.
 */
function closeIdleOnStop(app: App): void {
  const connections = new Set<Socket>();
  app.server.on("connection", (socket) => {
    connections.add(socket);
    socket.once("close", () => connections.delete(socket));
  });
  let timer: NodeJS.Timeout | undefined;
  app.addHook("preClose", async () => {
    timer = setInterval(() => {
      app.server.closeIdleConnections();
      for (const socket of connections) if (socket.bytesRead === 0) socket.destroy();
    }, 50).unref();
  });
  app.addHook("onClose", async () => clearInterval(timer));
}

/** Finds who asks, and turns away whom the route is not open to. */
async function admit(request: FastifyRequest, reply: FastifyReply, services: Services): Promise<void> {
  const access = accessOf(request);
  // No route was reached: there is nothing to be let into.
  if (!access || !request.routeOptions.url?.startsWith("/api/")) return;
  const open = access.who === "public";
  const shown = readCredentials(request, services.cookie.name);
  // A machine's token is no cookie: no other site can send it along.
  if (shown.kind !== "bearer") checkOrigin(request);
  if (shown.kind === "none") {
    if (open) return;
    throw new Problem("session.missing");
  }
  const principal =
    shown.kind === "bearer"
      ? await services.auth.bearer(shown.text, request.ip)
      : await ofSession(shown.text, reply, services);
  if (!principal) {
    if (open) return;
    throw new Problem("session.expired");
  }
  if (!open) checkReady(request, access, principal);
  requireAccess(access, principal);
  request.principal = principal;
}

/** Who shows this session's secret; a new secret goes out with the answer when it is time for one. */
async function ofSession(text: string, reply: FastifyReply, services: Services): Promise<Principal | undefined> {
  const shown = await services.auth.session(text);
  if (shown?.renewed) setSessionCookie(reply, services.cookie, shown.renewed.text);
  return shown?.principal;
}

/** @throws Problem when the token does not name the route, or something of the account has to be put right first */
function checkReady({ routeOptions, method }: FastifyRequest, access: Access, principal: Principal): void {
  const { tags = [] } = routeOptions.schema ?? {};
  if (principal.token && !opens(principal.token.scopes, tags, changes(method, access)))
    throw new Problem("token.scope");
  if (principal.kind !== "person" || routeOptions.config.beforePasswordChange) return;
  if (principal.mustChangePassword) throw new Problem("password.mustChange");
  if (principal.mustEnrol) throw new Problem("secondFactor.required");
}

/** One log line and two measurements a request: the route's pattern, never the address, which may hold names. */
function record(request: FastifyRequest, status: number, ms: number, { metrics }: Services): void {
  const route = request.routeOptions.url ?? "none";
  const labels = { method: request.method, route, status };
  metrics.count("fadu_http_requests_total", "Requests answered", labels);
  metrics.observe("fadu_http_request_seconds", "Time to answer", { method: request.method, route }, ms / 1000);
  request.log.info(
    { method: request.method, route, status, ms: Math.round(ms * 10) / 10, account: request.principal?.account },
    "request",
  );
}
