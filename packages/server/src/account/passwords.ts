import { randomInt } from "node:crypto";

import { hash, verify } from "@node-rs/argon2";

import { weakness } from "./password-rules.ts";

/** OWASP's first recommendation for argon2id: 19 MiB, two passes, one lane; about 30 ms on the smallest supported machine. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** How a digest of today's cost begins (PHC string; version 19 is Argon2's 1.3). */
const TODAY = `$argon2id$v=19$m=${COST.memoryCost},t=${COST.timeCost},p=${COST.parallelism}$`;

/** Digest to store, salted, with its parameters in it. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFC"), COST);
}

/** Whether a digest was made at another cost than today's; it is made anew when its password is next seen. */
export const isOutdated = (digest: string): boolean => !digest.startsWith(TODAY);

let nobody: Promise<string> | undefined;

/**
 * Whether the password is right. For an account that does not exist (`digest` undefined) it works as long and answers no,
 * so that the time taken does not tell whether a login exists.
 */
export async function verifyPassword(digest: string | undefined, password: string): Promise<boolean> {
  nobody ??= hashPassword("nobody's password, to spend the same time");
  const right = await verify(digest ?? (await nobody), password.normalize("NFC"));
  return right && digest !== undefined;
}

/** Letters and digits that nobody takes for one another when they are read out or copied by hand. */
const CLEAR = "abcdefghjkmnpqrstuvwxyz23456789";
const GROUPS = [4, 4, 4];

/** A first password to be told once: some sixty bits, and good enough for this login. */
export function firstPassword(login: string): string {
  for (;;) {
    const text = GROUPS.map((n) =>
      Array.from({ length: n }, () => CLEAR.charAt(randomInt(CLEAR.length))).join(""),
    ).join("-");
    if (weakness(text, { login }) === undefined) return text;
  }
}
