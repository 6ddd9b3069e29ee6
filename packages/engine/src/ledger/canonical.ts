/** Deeper nesting is no record of ours, and would exhaust the stack of whoever reads it. */
const MAX_DEPTH = 64;

/** Keys and indexes from the whole to the part at hand. */
type Place = (string | number)[];

/**
 * The one way to write a JSON value: keys sorted, no blanks, shortest numbers (RFC 8785). Equal values give equal text.
 *
 * Written out here because every act is written twice, for its hash and for its fingerprint: one pass that checks and writes
 * takes a third of the time of checking first and handing over to `canonicalize`, which remains the measure in the tests.
 *
 * @throws TypeError naming the place of anything that is not JSON: undefined, NaN, infinities, bigint, symbols, functions,
 *   objects with a class (Date, Map), holes in lists, lone surrogates, circles or nesting beyond 64 levels. JSON.stringify
 *   would drop or change these in silence, and the hash would vouch for something else than was meant.
 */
export function canonical(value: unknown): string {
  return write(value, []);
}

function write(value: unknown, place: Place): string {
  if (place.length > MAX_DEPTH) throw new TypeError(`not JSON: nested beyond ${MAX_DEPTH} levels or in a circle`);
  switch (typeof value) {
    case "string":
      return writeText(value, place);
    case "boolean":
      return value ? "true" : "false";
    case "number":
      if (!Number.isFinite(value)) refuse(String(value), place);
      return JSON.stringify(value);
    case "object":
      if (value === null) return "null";
      return Array.isArray(value) ? writeList(value, place) : writeObject(value, place);
    default:
      return refuse(typeof value, place);
  }
}

function writeText(text: string, place: Place): string {
  if (PLAIN.test(text)) return `"${text}"`;
  if (LONE_SURROGATE.test(text)) refuse("lone surrogate", place);
  return JSON.stringify(text);
}

function writeList(list: readonly unknown[], place: Place): string {
  let text = "";
  // By index, not by iteration helpers: a hole must be seen as undefined.
  for (let i = 0; i < list.length; i++) {
    place.push(i);
    text += i === 0 ? write(list[i], place) : `,${write(list[i], place)}`;
    place.pop();
  }
  return `[${text}]`;
}

function writeObject(object: object, place: Place): string {
  const prototype: unknown = Object.getPrototypeOf(object);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) refuse("an object with a class", place);
  const values = object as Readonly<Record<string, unknown>>;
  let text = "";
  // Sorted by UTF-16 code units, as RFC 8785 wants.
  for (const key of Object.keys(object).sort()) {
    place.push(key);
    const pair = `${writeText(key, place)}:${write(values[key], place)}`;
    place.pop();
    text += text === "" ? pair : `,${pair}`;
  }
  return `{${text}}`;
}

function refuse(what: string, place: Place): never {
  const path = place.map((part) => (typeof part === "number" ? `[${part}]` : `.${part}`)).join("");
  throw new TypeError(`not JSON: ${what} at $${path}`);
}

/** Text that stands in JSON as it is: nothing to escape, and no surrogates, which might be lone ones. */
const PLAIN = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/;
// With the flag u a whole pair is one character, so that only halves remain in this class.
const LONE_SURROGATE = /\p{Cs}/u;
