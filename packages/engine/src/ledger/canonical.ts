import canonicalize from "canonicalize";

/** Deeper nesting is no record of ours, and would exhaust the stack of whoever reads it. */
const MAX_DEPTH = 64;

/**
 * The one way to write a JSON value: keys sorted, no blanks, shortest numbers (RFC 8785). Equal values give equal text.
 *
 * @throws TypeError naming the place of anything that is not JSON: undefined, NaN, infinities, bigint, symbols, functions,
 *   objects with a class (Date, Map), holes in lists, lone surrogates, circles or nesting beyond 64 levels. JSON.stringify
 *   would drop or change these in silence, and the hash would vouch for something else than was meant.
 */
export function canonical(value: unknown): string {
  assertJson(value, "$", 0);
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("not JSON");
  return text;
}

function assertJson(value: unknown, path: string, depth: number): void {
  if (depth > MAX_DEPTH) throw new TypeError(`not JSON: nested beyond ${MAX_DEPTH} levels or in a circle`);
  if (value === null || typeof value === "boolean") return;
  if (typeof value === "string") {
    if (LONE_SURROGATE.test(value)) throw new TypeError(`not JSON: lone surrogate at ${path}`);
    return;
  }
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new TypeError(`not JSON: ${value} at ${path}`);
    return;
  }
  if (typeof value !== "object") throw new TypeError(`not JSON: ${typeof value} at ${path}`);
  if (Array.isArray(value)) {
    // By index, not by iteration helpers: a hole must be seen as undefined.
    for (let i = 0; i < value.length; i++) assertJson(value[i], `${path}[${i}]`, depth + 1);
    return;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null)
    throw new TypeError(`not JSON: an object with a class at ${path}`);
  for (const [key, item] of Object.entries(value)) {
    if (LONE_SURROGATE.test(key)) throw new TypeError(`not JSON: lone surrogate in a key at ${path}`);
    if (key === "toJSON" && typeof item === "function") throw new TypeError(`not JSON: function at ${path}.toJSON`);
    assertJson(item, `${path}.${key}`, depth + 1);
  }
}

// With the flag u a whole pair is one character, so that only halves remain in this class.
const LONE_SURROGATE = /\p{Cs}/u;
