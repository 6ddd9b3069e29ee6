import type { FastifyReply, FastifyRequest } from "fastify";

import { Problem } from "./problem.ts";

/** What a page of ours must send with every writing request; other sites' forms and pages cannot. */
const WRITE_HEADER = "x-fadu";

const HEADERS: Readonly<Record<string, string>> = {
  // Styles are set in attributes and style elements by the component library; scripts never are.
  "content-security-policy":
    "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; " +
    "connect-src 'self'; frame-src 'self' blob:; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'",
  "x-content-type-options": "nosniff",
  "x-frame-options": "SAMEORIGIN",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(self), geolocation=(self), microphone=(self)",
};

/** Headers of every answer. @param secure whether clients come over https, so that they may be told to stay there */
export function securityHeaders(reply: FastifyReply, secure: boolean): void {
  reply.headers(HEADERS);
  if (secure) reply.header("strict-transport-security", "max-age=31536000");
}

const READING = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses a write that another site's page may have caused. The cookie is SameSite=Strict already; this holds where a
 * browser ignores that, and between hosts of one site.
 *
 * @throws Problem `origin.refused`
 */
export function checkOrigin(request: FastifyRequest): void {
  if (READING.has(request.method)) return;
  const { origin, "sec-fetch-site": site } = request.headers;
  if (request.headers[WRITE_HEADER] === undefined) {
    throw new Problem("origin.refused", { detail: `缺少请求头 ${WRITE_HEADER}` });
  }
  if (site !== undefined && site !== "same-origin") throw new Problem("origin.refused");
  if (origin !== undefined && hostOf(origin) !== request.host) throw new Problem("origin.refused");
}

function hostOf(origin: string): string | undefined {
  try {
    return new URL(origin).host;
  } catch {
    return undefined;
  }
}
