import type { FastifyReply, FastifyRequest } from "fastify";

import { DEVICE_MS } from "../sign-in/devices.ts";
import { PENDING_MS } from "../sign-in/pending.ts";

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

/** A session's secret; the server alone knows when it ends. */
export function setSessionCookie(reply: FastifyReply, cookie: SessionCookie, token: string): void {
  set(reply, cookie, cookie.name, token, LONGEST_SESSION_MS);
}

/** No session lasts longer, whatever a street sets. */
const LONGEST_SESSION_MS = 24 * 3_600_000;

export function clearSessionCookie(reply: FastifyReply, cookie: SessionCookie): void {
  clear(reply, cookie, cookie.name);
}

/** What else a browser keeps for signing in: that it is known, and that a first step was right. */
export const deviceCookie = ({ name }: SessionCookie): string => `${name}-device`;
export const pendingCookie = ({ name }: SessionCookie): string => `${name}-step`;

export function setDeviceCookie(reply: FastifyReply, cookie: SessionCookie, token: string): void {
  set(reply, cookie, deviceCookie(cookie), token, DEVICE_MS);
}

export function setPendingCookie(reply: FastifyReply, cookie: SessionCookie, token: string): void {
  set(reply, cookie, pendingCookie(cookie), token, PENDING_MS);
}

export function clearPendingCookie(reply: FastifyReply, cookie: SessionCookie): void {
  clear(reply, cookie, pendingCookie(cookie));
}

function set(reply: FastifyReply, { secure }: SessionCookie, name: string, value: string, ms: number): void {
  reply.setCookie(name, value, {
    path: "/",
    httpOnly: true,
    sameSite: "strict",
    secure,
    maxAge: Math.floor(ms / 1000),
  });
}

function clear(reply: FastifyReply, { secure }: SessionCookie, name: string): void {
  reply.clearCookie(name, { path: "/", httpOnly: true, sameSite: "strict", secure });
}

export type Credentials = { readonly kind: "bearer" | "session"; readonly text: string } | { readonly kind: "none" };

/** What the request shows: a bearer token before a cookie, so that a machine's request is never taken for a browser's. */
export function readCredentials(request: FastifyRequest, cookieName: string): Credentials {
  const { authorization } = request.headers;
  if (authorization?.startsWith("Bearer ")) return { kind: "bearer", text: authorization.slice(7).trim() };
  const text = request.cookies[cookieName];
  return text === undefined || text === "" ? { kind: "none" } : { kind: "session", text };
}
