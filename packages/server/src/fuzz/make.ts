import { HOSTILE_TEXTS } from "./hostile.ts";
import { Random } from "./random.ts";
import { isObject } from "./request.ts";
import type { FuzzRequest, Json, JsonObject } from "./request.ts";
import { bent, meant, valueOf } from "./values.ts";
import type { Known } from "./values.ts";
import { asItIs, spoilt } from "./whole.ts";
import type { Whole } from "./whole.ts";

/** A route as the served document tells it. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly required: boolean;
    readonly schema: JsonObject;
  }[];
  readonly body: JsonObject | undefined;
  readonly form: JsonObject | undefined;
  /** Schemas of answers in JSON, by status (`200`, `4xx`). */
  readonly answers: ReadonlyMap<string, JsonObject>;
}

/** Streams have tests of their own: they end only when they are ended. */
const LEFT_OUT = new Set(["listenToChanges"]);

/** All routes of a served OpenAPI document. */
export function operationsOf(document: JsonObject): Operation[] {
  const paths = document["paths"] as Readonly<Record<string, Readonly<Record<string, JsonObject>>>>;
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      .map(([method, operation]) => operationOf(method.toUpperCase(), path, operation))
      .filter(({ id }) => !LEFT_OUT.has(id)),
  );
}

const schemaIn = (holder: Json | undefined, type: string): JsonObject | undefined => {
  const content = isObject(holder) ? holder["content"] : undefined;
  const media = isObject(content) ? content[type] : undefined;
  const schema = isObject(media) ? media["schema"] : undefined;
  return isObject(schema) ? schema : undefined;
};

function textIn(holder: JsonObject, key: string): string {
  const text = holder[key];
  if (typeof text !== "string") throw new TypeError(`The document has no ${key} where there must be one.`);
  return text;
}

function operationOf(method: string, path: string, operation: JsonObject): Operation {
  const parameters = (operation["parameters"] ?? []) as readonly JsonObject[];
  const responses = (operation["responses"] ?? {}) as JsonObject;
  const answers = Object.entries(responses).flatMap(([status, response]) => {
    const schema = schemaIn(response, "application/json");
    return schema ? [[status.toLowerCase(), schema] as const] : [];
  });
  return {
    id: textIn(operation, "operationId"),
    method,
    path,
    parameters: parameters.map((one) => ({
      name: textIn(one, "name"),
      in: textIn(one, "in"),
      required: one["required"] === true,
      schema: (one["schema"] ?? {}) as JsonObject,
    })),
    body: schemaIn(operation["requestBody"], "application/json"),
    form: schemaIn(operation["requestBody"], "multipart/form-data"),
    answers: new Map(answers),
  };
}

const FILES: readonly (readonly [string, string])[] = [
  ["a.png", "\u0089PNG\r\n\u001a\n0000"],
  ["a.csv", '甲,乙\r\n=1+1,"\u0000"\r\n'],
  ["表.xlsx", "PK\u0003\u0004 broken"],
  ["../../a.pdf", "%PDF-1.7\n%%EOF"],
  ["a\r\nb.txt", "text"],
  ["", ""],
];

/** Who may be sent, and which of them a route is open to by role. */
export interface People {
  readonly all: readonly string[];
  /** Those who work on what the office holds. */
  readonly near: readonly string[];
  readonly allowed: (operation: Operation) => readonly string[];
}

/** Mostly somebody the route is open to: a door that is shut shows little of the room. */
function askerOf(operation: Operation, { all, near, allowed }: People, random: Random): string {
  const open = allowed(operation);
  const nearest = near.filter((who) => open.includes(who));
  if (nearest.length > 0 && random.chance(0.5)) return random.pick(nearest);
  return random.pick(open.length > 0 && random.chance(0.75) ? open : all);
}

/** A parameter under what comes before it in the address: `reports/id`. */
function placeOf({ path }: Operation, name: string): string {
  const parts = path.split("/");
  return `${parts[parts.findIndex((part) => part.includes(`{${name}}`)) - 1] ?? ""}/${name}`;
}

/** How often a request begins with a whole one where there is such, and how often that is sent as it is. */
const WHOLE = 0.6;
const AS_IT_IS = 0.25;

/** A whole request of the other office is sent by who has the same work here: it must open nothing of theirs. */
function asSentBy(all: readonly string[], whole: Whole, random: Random): Whole {
  const { who } = whole;
  if (who === null || all.some((one) => one.startsWith(who.slice(0, 2)))) return whole;
  return { ...whole, who: all.find((one) => one.slice(2) === who.slice(2)) ?? random.pick(all) };
}

/** The n-th request of a run: the same for the same seed, whatever was answered before. */
export function requestOf(
  operations: readonly Operation[],
  people: People,
  known: Known,
  at: { readonly seed: number; readonly n: number },
): FuzzRequest {
  const random = new Random(Math.imul(at.seed, 0x9e3779b1) ^ Math.imul(at.n + 1, 0x85ebca6b));
  // Every route in turn, so that none is left to luck.
  const operation = operations[at.n % operations.length] as Operation;
  const wholes = known.wholes.get(operation.id);
  if (wholes && random.chance(WHOLE)) {
    const whole = asSentBy(people.all, random.pick(wholes), random);
    if (random.chance(AS_IT_IS)) return asItIs(operation, whole, at.n);
    return spoilt(operation, whole, random, { n: at.n, others: people.all, ids: [...known.foreign, ...known.own] });
  }
  const bend = random.chance(0.45);
  const words = (schema: JsonObject, ...names: readonly string[]): string => {
    const inEarnest = names.map((name) => meant(name, random, known)).find((one) => one !== undefined);
    const value = bend && random.chance(0.4) ? bent("", random) : (inEarnest ?? valueOf(schema, random, known));
    const text = typeof value === "string" ? value : JSON.stringify(value);
    return text.toWellFormed();
  };
  let path = operation.path;
  const query: [string, string][] = [];
  // All filters at once find nothing, or contradict each other.
  const optional = random.pick([0, 0.05, 0.4]);
  for (const { name, in: place, required, schema } of operation.parameters) {
    if (place === "path")
      path = path.replace(
        `{${name}}`,
        encodeURIComponent(words(schema, placeOf(operation, name), name).slice(0, 300).toWellFormed()),
      );
    else if (place === "query" && (required || random.chance(optional)))
      query.push([name, words(schema, name).slice(0, 1500).toWellFormed()]);
  }
  if (bend && random.chance(0.15))
    query.push(query[0] ?? ["a", random.pick(HOSTILE_TEXTS).toWellFormed().slice(0, 300)]);
  const headers: Record<string, string> = {};
  if (random.chance(0.3)) headers["idempotency-key"] = random.pick([random.pick(known.own), "x".repeat(300), "1"]);
  if (random.chance(0.2)) headers["if-match"] = random.pick(['"1"', "*", '"999999999999999999999"', "W/x"]);
  return {
    n: at.n,
    operation: operation.id,
    who: random.chance(0.06) ? null : askerOf(operation, people, random),
    method: operation.method,
    path,
    query,
    headers,
    ...contentOf(operation, random, known, bend),
  };
}

function contentOf(operation: Operation, random: Random, known: Known, bend: boolean): Partial<FuzzRequest> {
  if (operation.form) {
    const all = valueOf(operation.form, random, known) as JsonObject;
    const fields = Object.fromEntries(Object.entries(all).filter(([key]) => key !== "file"));
    const [name, bytes] = random.pick(FILES);
    return { form: { fields: bend ? ((bent(fields, random) ?? {}) as JsonObject) : fields, name, bytes } };
  }
  if (!operation.body) return {};
  const body = meant(`body/${operation.id}`, random, known) ?? valueOf(operation.body, random, known);
  return { body: bend ? bent(body, random) : body };
}
