import { randomInt } from "node:crypto";

import { hash, verify } from "@node-rs/argon2";

/** OWASP's first recommendation for argon2id: 19 MiB, two passes, one lane; about 30 ms on the smallest supported machine. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** NIST SP 800-63B 5.1.1.2: length matters, composition rules do not; what everybody tries first is refused. */
const SHORTEST = 10;
const COMMON = ["1234567890", "0123456789", "qwertyuiop", "password123", "passw0rd123", "admin12345", "11111111111"];

/** Digest to store, salted, with its parameters in it. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFC"), COST);
}

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

/** Why a new password is not good enough, as a Chinese sentence; undefined when it is. */
export function weakness(password: string, login: string): string | undefined {
  const text = password.toLowerCase();
  if ([...password].length < SHORTEST) return `密码至少${SHORTEST}个字符`;
  if (new Set(text).size < 5) return "密码中不同的字符太少";
  if (text.includes(login.toLowerCase())) return "密码不能包含登录名";
  if (COMMON.some((common) => text.includes(common))) return "密码过于常见";
  return undefined;
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
    if (weakness(text, login) === undefined) return text;
  }
}
