import { HOSTILE_TEXTS, HOSTILE_VALUES } from "./hostile.ts";
import type { Named } from "./furnish.ts";
import type { Random } from "./random.ts";
import { isObject } from "./request.ts";
import type { Json, JsonObject } from "./request.ts";
import type { Whole } from "./whole.ts";

export type Wholes = ReadonlyMap<string, readonly Whole[]>;

/** What is known of the offices asked: ids of both, and words that mean something there. */
export interface Known {
  readonly own: readonly string[];
  readonly foreign: readonly string[];
  /** Ids of procedures, acts, fields, settings, classes, roles. */
  readonly words: readonly string[];
  /** What a field of this name mostly holds. */
  readonly named: Named;
  /** Whole requests by operation; those of the other office are known too, and must open nothing. */
  readonly wholes: Wholes;
}

const DEEPEST = 6;
const IS_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A value that fits a JSON schema, as far as it can be told from it; a pattern is met only by luck. */
export function valueOf(schema: JsonObject, random: Random, known: Known, depth = 0): Json {
  const choices = (schema["anyOf"] ?? schema["oneOf"]) as readonly JsonObject[] | undefined;
  if (choices) return valueOf(random.pick(choices), random, known, depth);
  if (schema["const"] !== undefined) return schema["const"];
  if (Array.isArray(schema["enum"])) return random.pick(schema["enum"] as readonly Json[]);
  const type = Array.isArray(schema["type"]) ? random.pick(schema["type"] as readonly string[]) : schema["type"];
  switch (type) {
    case "string":
      return textOf(schema, random, known);
    case "integer":
    case "number":
      return numberOf(schema, random);
    case "boolean":
      return random.chance(0.5);
    case "null":
      return null;
    case "array": {
      const least = Number(schema["minItems"] ?? 0);
      const length = depth > DEEPEST ? least : least + random.below(3);
      return Array.from({ length }, () => valueOf((schema["items"] ?? {}) as JsonObject, random, known, depth + 1));
    }
    case "object":
      return objectOf(schema, random, known, depth);
    default:
      return random.chance(0.5) ? random.pick(known.words) : random.pick(HOSTILE_VALUES);
  }
}

function objectOf(schema: JsonObject, random: Random, known: Known, depth: number): JsonObject {
  const properties = (schema["properties"] ?? {}) as Readonly<Record<string, JsonObject>>;
  const required = new Set((schema["required"] ?? []) as readonly string[]);
  const chosen = Object.entries(properties).filter(
    ([name]) => required.has(name) || (depth <= DEEPEST && random.chance(0.4)),
  );
  const object = chosen.map(
    ([name, part]) => [name, meant(name, random, known) ?? valueOf(part, random, known, depth + 1)] as const,
  );
  const open = schema["additionalProperties"];
  if (open !== true && !isObject(open)) return Object.fromEntries(object);
  const free = Array.from({ length: random.below(4) }, () => {
    const part = isObject(open) ? valueOf(open, random, known, depth + 1) : anyValue(random, known);
    return [random.pick(known.words), part] as const;
  });
  return Object.fromEntries([...object, ...free]);
}

/** Mostly, a value that a field or parameter of this name holds in earnest; undefined when none is known or it is left to luck. */
export function meant(name: string, random: Random, known: Known): Json | undefined {
  const values = known.named[name];
  return values && values.length > 0 && random.chance(0.75) ? random.pick(values) : undefined;
}

function anyValue(random: Random, known: Known): Json {
  const kind = random.below(5);
  if (kind === 0) return random.pick(HOSTILE_TEXTS);
  if (kind === 1) return random.pick(HOSTILE_VALUES);
  if (kind === 2) return idOf(random, known);
  return kind === 3 ? random.pick(known.words) : random.pick(["2024-09-02", "9999-12-31", "0001-01-01"]);
}

function idOf(random: Random, known: Known): string {
  const kind = random.below(10);
  if (kind < 7) return random.pick(known.own);
  return kind < 9 ? random.pick(known.foreign) : "0190f3b0-0000-7000-8000-000000000000";
}

function textOf(schema: JsonObject, random: Random, known: Known): string {
  switch (schema["format"]) {
    case "uuid":
      return idOf(random, known);
    case "date":
      return random.pick(["2024-09-02", "2024-01-01", "2026-11-22", "2000-02-29", "0001-01-01", "9999-12-31"]);
    case "date-time":
      return random.pick([
        "2024-09-02T01:00:00.000Z",
        "2026-11-22T00:00:00Z",
        "0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z",
      ]);
    default: {
      const least = Number(schema["minLength"] ?? 0);
      const most = Number(schema["maxLength"] ?? 300);
      const edge = random.below(6);
      const text = edge === 0 ? "中".repeat(most) : edge === 1 ? random.pick(HOSTILE_TEXTS) : random.pick(known.words);
      return [...text].slice(0, most).join("").padEnd(least, "文");
    }
  }
}

function numberOf(schema: JsonObject, random: Random): number {
  const least = Number(schema["minimum"] ?? -10);
  const most = Number(schema["maximum"] ?? 3_000_000_000);
  return random.pick([least, most, Math.min(most, least + 1), Math.min(most, Math.max(least, 2024))]);
}

/**
 * The value with one thing in it wrong: of another kind, hostile, missing, doubled, too many, or somebody else's.
 *
 * @param ids of what is not meant
 */
export function bent(value: Json, random: Random, ids: readonly string[] = []): Json {
  if (Array.isArray(value) && value.length > 0 && random.chance(0.7)) {
    const at = random.below(value.length);
    const parts = value as readonly Json[];
    if (random.chance(0.15)) return [...parts, parts[at] ?? null];
    return parts.map((own, i) => (i === at ? bent(own, random, ids) : own));
  }
  if (isObject(value) && Object.keys(value).length > 0 && random.chance(0.85)) {
    const at = random.pick(Object.keys(value));
    const way = random.below(8);
    if (way === 0) return Object.fromEntries(Object.entries(value).filter(([key]) => key !== at));
    if (way === 1) return { ...value, [random.pick(HOSTILE_TEXTS)]: random.pick(HOSTILE_VALUES) };
    return { ...value, [at]: bent(value[at] ?? null, random, ids) };
  }
  // Where an id stands only: one that was written into free words would come back from there, and be taken for a leak.
  if (ids.length > 0 && typeof value === "string" && IS_ID.test(value) && random.chance(0.6)) return random.pick(ids);
  return random.chance(0.5) ? random.pick(HOSTILE_TEXTS) : random.pick(HOSTILE_VALUES);
}
