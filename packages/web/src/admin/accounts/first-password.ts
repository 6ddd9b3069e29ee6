/** Letters and digits that nobody takes for one another when they are read out or copied by hand. */
const CLEAR = "abcdefghjkmnpqrstuvwxyz23456789";
const GROUPS = [4, 4, 4];

/** A first password, to be told once and changed at the first sign-in: some sixty bits. */
export function firstPassword(): string {
  return GROUPS.map((n) => Array.from({ length: n }, clear).join("")).join("-");
}

/** Bytes past the last whole round of the alphabet are drawn again, so that no letter comes more often. */
function clear(): string {
  const most = 256 - (256 % CLEAR.length);
  for (;;) {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < most) return CLEAR.charAt(byte % CLEAR.length);
  }
}
