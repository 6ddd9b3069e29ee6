import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";

import { Problem, problemDetails } from "./problem.ts";
import type { ProblemCode, ProblemParts } from "./problem.ts";

/** Errors of Fastify and its plugins that a client can cause. */
const FASTIFY: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: "request.tooLarge",
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "request.unsupported",
  FST_ERR_CTP_EMPTY_JSON_BODY: "request.invalid",
  FST_ERR_CTP_INVALID_JSON_BODY: "request.invalid",
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: "request.invalid",
  FST_REQ_FILE_TOO_LARGE: "exhibit.tooLarge",
  FST_FILES_LIMIT: "request.tooLarge",
  FST_PARTS_LIMIT: "request.tooLarge",
  FST_FIELDS_LIMIT: "request.tooLarge",
  FST_INVALID_MULTIPART_CONTENT_TYPE: "request.unsupported",
};

/** PostgreSQL: the server is shutting down, starting, out of connections, or not there. */
const UNAVAILABLE = new Set([
  "57P01",
  "57P02",
  "57P03",
  "53300",
  "08000",
  "08003",
  "08006",
  "ECONNREFUSED",
  "ECONNRESET",
]);
/** Deadlock, serialization failure, lock or statement timeout: asking again is right. */
const BUSY = new Set(["40P01", "40001", "55P03", "57014"]);

/** What an error thrown below a route means to the client. */
export function problemOf(error: unknown): { code: ProblemCode; parts: ProblemParts } {
  if (error instanceof Problem) return { code: error.code, parts: error.parts };
  const { code, validation, statusCode, message } = error as Partial<FastifyError>;
  if (validation) return { code: "request.invalid", parts: { detail: message ?? "" } };
  const known = code === undefined ? undefined : FASTIFY[code];
  if (known) return { code: known, parts: {} };
  if (code !== undefined && UNAVAILABLE.has(code)) return { code: "database.unavailable", parts: {} };
  if (code !== undefined && BUSY.has(code)) return { code: "busy", parts: {} };
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) return { code: "request.invalid", parts: {} };
  return { code: "internal", parts: {} };
}

/** Sends the problem; only what nobody foresaw is logged, with its stack and without what was sent. */
export function sendError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { code, parts } = problemOf(error);
  if (code === "internal" || code === "database.unavailable") request.log.error({ err: error }, code);
  return sendProblem(request, reply, code, parts);
}

export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  code: ProblemCode,
  parts: ProblemParts = {},
): FastifyReply {
  const problem = problemDetails(code, parts, request.id);
  if (problem.retryAfter !== undefined) reply.header("retry-after", problem.retryAfter);
  // Serialised here: the schemas of routes describe it, they need not shape it.
  return reply
    .code(problem.status)
    .type("application/problem+json; charset=utf-8")
    .serializer((payload: unknown) => JSON.stringify(payload))
    .send(problem);
}
