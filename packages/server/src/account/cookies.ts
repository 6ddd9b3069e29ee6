import type { FastifyReply, FastifyRequest } from "fastify";

import { SESSION_MS } from "./authenticate.ts";

/** Name and attributes of the session's cookie. */
export interface SessionCookie {
  readonly name: string;
  readonly secure: boolean;
}

/**
 * Over https the name begins with `__Host-`: browsers then take it only from this host, for all of it, and securely.
 *
 * @param secure whether clients come over https
 */
export const sessionCookie = (secure: boolean): SessionCookie => ({ name: secure ? "__Host-fadu" : "fadu", secure });

export function setSessionCookie(reply: FastifyReply, cookie: SessionCookie, token: string): void {
  reply.setCookie(cookie.name, token, {
    path: "/",
    httpOnly: true,
    sameSite: "strict",
    secure: cookie.secure,
    maxAge: SESSION_MS / 1000,
  });
}

export function clearSessionCookie(reply: FastifyReply, cookie: SessionCookie): void {
  reply.clearCookie(cookie.name, { path: "/", httpOnly: true, sameSite: "strict", secure: cookie.secure });
}

export type Credentials = { readonly kind: "bearer" | "session"; readonly text: string } | { readonly kind: "none" };

/** What the request shows: a bearer token before a cookie, so that a machine's request is never taken for a browser's. */
export function readCredentials(request: FastifyRequest, cookieName: string): Credentials {
  const { authorization } = request.headers;
  if (authorization?.startsWith("Bearer ")) return { kind: "bearer", text: authorization.slice(7).trim() };
  const text = request.cookies[cookieName];
  return text === undefined || text === "" ? { kind: "none" } : { kind: "session", text };
}
