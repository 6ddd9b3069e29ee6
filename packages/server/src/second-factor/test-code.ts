import { Secret, TOTP } from "otpauth";

/** The code an authenticator shows, for tests. @param at milliseconds since 1970 */
export const codeAt = (secret: string, at: number): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at });
