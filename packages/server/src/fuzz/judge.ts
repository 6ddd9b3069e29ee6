import Schema from "typebox/schema";

import type { Operation } from "./make.ts";
import { MARKS } from "./offices.ts";
import type { Side } from "./offices.ts";
import type { FuzzRequest } from "./request.ts";
import type { Answered } from "./send.ts";

export interface Fault {
  readonly kind: "status" | "schema" | "leak" | "slow" | "none";
  readonly says: string;
}

/** What is whose: ids that are told to one office alone, and the offices' own. */
export interface Whose {
  readonly secrets: Readonly<Record<Side, ReadonlySet<string>>>;
  readonly tenants: Readonly<Record<Side, string>>;
}

/** What of a value does not fit; undefined: all does. */
type Check = (value: unknown) => string | undefined;
const compiled = new WeakMap<object, Check>();

function checkOf(schema: object): Check {
  const known = compiled.get(schema);
  if (known) return known;
  const validator = Schema.Compile(schema as never);
  const check: Check = (value) => {
    if (validator.Check(value)) return undefined;
    const [, errors] = validator.Errors(value);
    return errors
      .map(({ instancePath, message }) => `${instancePath} ${message}`)
      .slice(0, 3)
      .join("; ");
  };
  compiled.set(schema, check);
  return check;
}

/**
 * What is wrong with an answer: a fault of the server (503 is none: it says to come again), an answer that is not what the
 * document says, words of another office, or too long a time.
 */
export function faultOf(
  operation: Operation,
  request: FuzzRequest,
  answer: Answered,
  { slowMs, ...whose }: Whose & { readonly slowMs: number },
): Fault | undefined {
  const { status, type, text, ms, fault } = answer;
  if (fault !== undefined) return { kind: "none", says: fault };
  if (status >= 500 && status !== 503) return { kind: "status", says: `${status} ${text.slice(0, 300)}` };
  if (ms > slowMs) return { kind: "slow", says: `${Math.round(ms)} ms` };
  const leak = leakOf(request, text, whose);
  if (leak !== undefined) return { kind: "leak", says: leak };
  return mismatch(operation, status, type, text);
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Routes that tell of the office they are asked about, whoever asks: its password or the step before is shown, or it says it to everybody. */
const NAMED = new Set(["signIn", "signInWithCode", "getPublicSeals"]);

/** The office that may be told of: the sender's own, or the one that is named. */
function ownOf({ operation, who, path, body, headers }: FuzzRequest, tenants: Readonly<Record<Side, string>>) {
  if (!NAMED.has(operation)) return who?.slice(0, 1);
  // A cookie holds the id without its strokes.
  const named = JSON.stringify([path, body ?? null, headers["cookie"] ?? null]).replaceAll("-", "");
  return (["a", "b"] as const).find((side) => named.includes(tenants[side].replaceAll("-", "")));
}

function leakOf(request: FuzzRequest, text: string, { secrets, tenants }: Whose): string | undefined {
  const { who, path, query, body, form } = request;
  const own = ownOf(request, tenants);
  const sent = JSON.stringify([path, query, body ?? null, form ?? null]);
  for (const side of ["a", "b"] as const) {
    if (side === own) continue;
    if (text.includes(MARKS[side])) return `“${MARKS[side]}” in the answer to ${who ?? "nobody"}`;
    const told = (text.match(UUID) ?? []).find((id) => secrets[side].has(id) && !sent.includes(id));
    if (told !== undefined) return `id ${told} of the other office`;
  }
  return undefined;
}

function mismatch(operation: Operation, status: number, type: string, text: string): Fault | undefined {
  const schema = operation.answers.get(String(status)) ?? operation.answers.get(`${String(status)[0] ?? ""}xx`);
  if (!schema || text === "") return undefined;
  if (!/[/+]json(?:;|$)/.test(type)) {
    // Progress line by line, where it was asked for.
    return type.startsWith("application/x-ndjson") ? undefined : { kind: "schema", says: `${status} as ${type}` };
  }
  const wrong = checkOf(schema)(JSON.parse(text));
  return wrong === undefined ? undefined : { kind: "schema", says: `${status} ${wrong}: ${text.slice(0, 400)}` };
}
