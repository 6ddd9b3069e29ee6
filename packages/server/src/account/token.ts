import { createHash, randomBytes } from "node:crypto";

/**
 * What a browser or a machine shows: the tenant (to know whose rows to look in) and 256 random bits. Only the digest of the
 * whole is stored, so a copy of the database signs nobody in.
 */
export interface Token {
  readonly tenant: string;
  readonly text: string;
  readonly hash: string;
}

const SHAPE = /^([0-9a-f]{32})\.([A-Za-z0-9_-]{43})$/;

export function newToken(tenant: string): Token {
  const text = `${tenant.replaceAll("-", "")}.${randomBytes(32).toString("base64url")}`;
  return { tenant, text, hash: hashOf(text) };
}

/** A token as shown, taken apart; undefined when it is not of our making. */
export function parseToken(text: string): Token | undefined {
  const hex = SHAPE.exec(text)?.[1];
  if (hex === undefined) return undefined;
  const tenant = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
  return { tenant, text, hash: hashOf(text) };
}

/** The token has 256 bits of its own, so one fast pass is enough; nothing can be guessed from the digest. */
const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");
