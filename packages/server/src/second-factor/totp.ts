import { randomInt } from "node:crypto";

import { Secret, TOTP } from "otpauth";

/** As every authenticator takes it: HMAC-SHA-1, six digits, thirty seconds (RFC 6238). */
const SHAPE = { algorithm: "SHA1", digits: 6, period: 30 } as const;
/** A phone's clock may be one step before or behind. */
const WINDOW = 1;
const SECRET_BYTES = 20;

/** A new secret, in base32. */
export const newSecret = (): string => new Secret({ size: SECRET_BYTES }).base32;

/** What an authenticator reads from the picture. @param label the account; @param issuer the office */
export const addressOf = (secret: string, label: string, issuer: string): string =>
  new TOTP({ ...SHAPE, secret: Secret.fromBase32(secret), label, issuer }).toString();

/**
 * The time step whose code this is, now or one step to either side; undefined when it is none of them.
 *
 * @param at milliseconds since 1970
 */
export function stepOf(secret: string, code: string, at: number): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined;
  const delta = TOTP.validate({
    ...SHAPE,
    secret: Secret.fromBase32(secret),
    token: code,
    timestamp: at,
    window: WINDOW,
  });
  return delta === null ? undefined : Math.floor(at / (SHAPE.period * 1000)) + delta;
}

/** Letters and digits that nobody takes for one another. */
const CLEAR = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
const CODES = 10;
const CODE_LENGTH = 12;

/** Codes for the day the phone is lost: some sixty bits each, written `ABCD-EFGH-JKMN`. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: CODES }, () =>
    Array.from({ length: CODE_LENGTH }, () => CLEAR.charAt(randomInt(CLEAR.length)))
      .join("")
      .replaceAll(/(.{4})(?=.)/g, "$1-"),
  );
}

/** A recovery code as it is compared, however it was typed; undefined when it cannot be one. */
export function plainRecoveryCode(text: string): string | undefined {
  const plain = text.toUpperCase().replaceAll(/[^A-Z0-9]/g, "");
  return plain.length === CODE_LENGTH ? plain : undefined;
}
