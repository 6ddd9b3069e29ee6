import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";

import { DocumentError } from "@fadu/documents/parse.ts";
import { DayOutOfRange } from "@fadu/engine/time/dates.ts";

import { DepotError } from "../depot/depot.ts";
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

/** PostgreSQL is shutting down, starting, out of connections, broken, or not there. */
const UNAVAILABLE = new Set([
  "57P01",
  "57P02",
  "57P03",
  "53300",
  "08000",
  "08001",
  "08003",
  "08004",
  "08006",
  "58030",
  "25P03",
  "XX001",
  "ECONNREFUSED",
  "ECONNRESET",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EPIPE",
]);
/** The driver's own, which carry no code: the connection ended, or went silent. */
const CONNECTION = /^Connection terminated|^Client has encountered a connection error|^Query read timeout$/;
/** Deadlock, serialization failure, lock or statement timeout, out of memory: asking again is right. */
const BUSY = new Set(["40P01", "40001", "55P03", "57014", "53200"]);
/** No connection became free in time. */
const WAITED = /^timeout exceeded when trying to connect$/;
/** No room for the file, or for the database. */
const FULL = new Set(["53100", "ENOSPC", "EDQUOT", "EFBIG"]);
/** Seconds after which asking again makes sense. */
const RETRY: Readonly<Partial<Record<ProblemCode, number>>> = {
  busy: 2,
  "database.unavailable": 5,
  "storage.full": 60,
  "storage.unavailable": 30,
};

function unavailable(code: string | undefined, message: string): ProblemCode | undefined {
  if (code !== undefined) {
    if (UNAVAILABLE.has(code)) return "database.unavailable";
    if (FULL.has(code)) return "storage.full";
    if (BUSY.has(code)) return "busy";
  }
  if (CONNECTION.test(message)) return "database.unavailable";
  return WAITED.test(message) ? "busy" : undefined;
}

/** What was sent is more than a column holds: a number, a day, a text with what no text has. */
const UNSTORABLE = new Set(["22003", "22008", "22021", "22P05"]);

/** What an error thrown below a route means to the client. */
export function problemOf(error: unknown): { code: ProblemCode; parts: ProblemParts } {
  if (error instanceof Problem) return { code: error.code, parts: error.parts };
  // Its words name hosts and buckets: they are the operator's, in the log.
  if (error instanceof DepotError) return { code: "storage.unavailable", parts: {} };
  const { code, validation, statusCode, message } = error as Partial<FastifyError>;
  if (validation) return { code: "request.invalid", parts: { detail: message ?? "" } };
  const known = code === undefined ? undefined : FASTIFY[code];
  if (known) return { code: known, parts: {} };
  const gone = unavailable(code, message ?? "");
  if (gone) return { code: gone, parts: {} };
  if (code !== undefined && UNSTORABLE.has(code)) return { code: "request.invalid", parts: {} };
  if (error instanceof DayOutOfRange) {
    return { code: "request.invalid", parts: { detail: "日期早于或晚于可以计算的年份" } };
  }
  if (error instanceof DocumentError) return { code: "paper.unprintable", parts: { detail: error.reason } };
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) return { code: "request.invalid", parts: {} };
  return { code: "internal", parts: {} };
}

const LOGGED: ReadonlySet<ProblemCode> = new Set([
  "internal",
  "database.unavailable",
  "storage.full",
  "storage.unavailable",
]);

/** Sends the problem; only what nobody foresaw is logged, with its stack and without what was sent. */
export function sendError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { code, parts } = problemOf(error);
  if (LOGGED.has(code)) request.log.error({ err: error }, code);
  return sendProblem(request, reply, code, parts);
}

export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  code: ProblemCode,
  parts: ProblemParts = {},
): FastifyReply {
  const after = parts.retryAfter ?? RETRY[code];
  const problem = problemDetails(code, after === undefined ? parts : { ...parts, retryAfter: after }, request.id);
  if (problem.retryAfter !== undefined) reply.header("retry-after", problem.retryAfter);
  // Serialised here: the schemas of routes describe it, they need not shape it.
  return reply
    .code(problem.status)
    .type("application/problem+json; charset=utf-8")
    .serializer((payload: unknown) => JSON.stringify(payload))
    .send(problem);
}
