/** An exact rational number: figures are rounded once, when printed, and never from a binary fraction. */
export interface Exact {
  readonly n: bigint;
  /** Positive. */
  readonly d: bigint;
}

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i;

/** The number as it is written in decimal: 0.1 is one tenth. @throws RangeError when it is not finite */
export function exact(value: number): Exact {
  const match = DECIMAL.exec(String(value));
  if (!match) throw new RangeError(`not a finite number: ${value}`);
  const [, sign = "", whole = "0", part = "", power = "0"] = match;
  const n = BigInt(`${sign}${whole}${part}`);
  const exponent = Number(power) - part.length;
  return exponent >= 0 ? { n: n * 10n ** BigInt(exponent), d: 1n } : { n, d: 10n ** BigInt(-exponent) };
}

export const minus = (a: Exact, b: Exact): Exact => ({ n: a.n * b.d - b.n * a.d, d: a.d * b.d });
export const plus = (a: Exact, b: Exact): Exact => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
export const times = (a: Exact, factor: bigint): Exact => ({ n: a.n * factor, d: a.d });

/** @throws RangeError on division by zero */
export function over(a: Exact, b: Exact): Exact {
  if (b.n === 0n) throw new RangeError("division by zero");
  const [n, d] = [a.n * b.d, a.d * b.n];
  return d < 0n ? { n: -n, d: -d } : { n, d };
}

export const absolute = (a: Exact): Exact => (a.n < 0n ? { n: -a.n, d: a.d } : a);
export const signOf = (a: Exact): -1 | 0 | 1 => (a.n < 0n ? -1 : a.n > 0n ? 1 : 0);
export const compare = (a: Exact, b: Exact): -1 | 0 | 1 => signOf(minus(a, b));
export const isWhole = (a: Exact): boolean => a.n % a.d === 0n;

/** Nearest double, for storage and charts; printing works on the exact value. */
export function toNumber(a: Exact): number {
  return Number(toFixed(a, 12));
}

/** Rounded half away from zero (四舍五入) to so many decimals; the sign of a value that rounds to zero is dropped. */
export function toFixed(a: Exact, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const size = a.n < 0n ? -a.n : a.n;
  const rounded = (size * scale * 2n + a.d) / (a.d * 2n);
  const digits = rounded.toString().padStart(decimals + 1, "0");
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return a.n < 0n && rounded !== 0n ? `-${text}` : text;
}

/** The shortest decimal that is this number, or undefined when it takes more than `most` decimals. */
export function toShortest(a: Exact, most: number): string | undefined {
  for (let decimals = 0; decimals <= most; decimals++) {
    if ((a.n * 10n ** BigInt(decimals)) % a.d === 0n) return toFixed(a, decimals);
  }
  return undefined;
}
