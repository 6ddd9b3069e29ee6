import type { Amount } from "../definition/condition.ts";
import type { Field, Value } from "../definition/field.ts";
import type { Facts, Failure } from "../matter/command.ts";
import { amountOf } from "../time/due.ts";
import type { Settings } from "../time/due.ts";

/** A JSON Schema (2020-12) as plain data. */
export type JsonSchema = { readonly [key: string]: Value };

/** Ids to names, for texts: whoever prints knows which it needs. An id without a name prints as it is. */
export interface Names {
  readonly accounts?: Readonly<Record<string, string>>;
  readonly units?: Readonly<Record<string, string>>;
  readonly exhibits?: Readonly<Record<string, string>>;
}

export interface Check {
  /** Absent in a browser: then what only the server knows is not checked. */
  readonly facts?: Partial<Facts>;
  readonly settings?: Settings;
  /** For the cells of a table. */
  readonly value: (field: Field, value: Value, path: string, check: Check) => Failure[];
}

/** All the engine knows of a field type. */
export interface FieldKind {
  /** What is wrong with a value that is there; whether it must be there is the act's affair. */
  readonly check: (field: Field, value: Value, path: string, check: Check) => Failure[];
  readonly schema: (field: Field, schemaOf: (field: Field) => JsonSchema) => JsonSchema;
  /** For documents, titles and lists; an unfit value prints as nothing. */
  readonly text: (
    field: Field,
    value: Value,
    names: Names,
    textOf: (field: Field, value: Value, names: Names) => string,
  ) => string;
}

export function fail(field: Field, path: string, says: string): Failure[] {
  return [{ says: `“${field.title}”${says}`, basis: [], path }];
}

/** Failure of a part of a value: `offender.idNumber`. */
export function failPart(field: Field, path: string, key: string, part: string, says: string): Failure[] {
  return [{ says: `“${field.title}”的${part}${says}`, basis: [], path: `${path}.${key}` }];
}

type Limit =
  { readonly ok: true; readonly value: number | undefined } | { readonly ok: false; readonly failures: Failure[] };

/** A bound of the field written out. Where the settings are known, one that is not set is a failure: nothing may slip through. */
function limitOf(amount: Amount | undefined, field: Field, path: string, check: Check): Limit {
  if (amount === undefined) return { ok: true, value: undefined };
  const value = amountOf(amount, check.settings ?? {});
  if (value !== undefined || check.settings === undefined) return { ok: true, value };
  return {
    ok: false,
    failures: fail(
      field,
      path,
      `的限值“${typeof amount === "number" ? amount : amount.setting}”没有设置，请联系管理员`,
    ),
  };
}

/** Checks a size (a number, a length, a count) against the field's bounds or these defaults. */
export function checkSize(
  size: number,
  field: Field,
  path: string,
  check: Check,
  {
    least,
    most,
    less,
    more,
  }: { least?: number; most: number; less: (n: number) => string; more: (n: number) => string },
): Failure[] {
  const [min, max] = [limitOf(field.min, field, path, check), limitOf(field.max, field, path, check)];
  if (!min.ok) return min.failures;
  if (!max.ok) return max.failures;
  const [from, to] = [min.value ?? least, max.value ?? most];
  if (from !== undefined && size < from) return fail(field, path, less(from));
  return size > to ? fail(field, path, more(to)) : [];
}

/** A bound that is a plain number, for a schema; a setting is the tenant's and stays out of it. */
export function fixed(amount: Amount | undefined): number | undefined {
  return typeof amount === "number" ? amount : undefined;
}

/** `{ title, description }` and the rest without what is undefined. */
export function schemaWith(field: Field, parts: Readonly<Record<string, Value | undefined>>): JsonSchema {
  const schema: Record<string, Value> = { title: field.title };
  if (field.help !== undefined) schema["description"] = field.help;
  for (const [key, value] of Object.entries(parts)) if (value !== undefined) schema[key] = value;
  return schema;
}

export function isRecord(value: Value | undefined): value is { readonly [key: string]: Value } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

/** The first key of a value that its type does not know. */
export function strangeKey(value: { readonly [key: string]: Value }, known: readonly string[]): string | undefined {
  return Object.keys(value).find((key) => !known.includes(key));
}
