import { createHash } from "node:crypto";

import type { FastifyReply } from "fastify";

/** Answers 304: the client has it already. Typed as never, for a route's schema knows only its own answer. */
export function notModified(reply: FastifyReply): never {
  return reply.code(304).send() as never;
}

/** The revision an If-Match header asks for; undefined when there is none or it matches anything. */
export function expectedRevision(ifMatch: string | undefined): number | undefined {
  const found = /^(?:W\/)?"(\d+)/.exec(ifMatch ?? "")?.[1];
  return found === undefined ? undefined : Number(found);
}

/** A short digest of what is sent, for the part of an ETag that the revision does not tell. */
export function etagOf(body: unknown): string {
  return createHash("sha256").update(JSON.stringify(body)).digest("base64url").slice(0, 16);
}
