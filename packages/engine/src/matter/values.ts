import type { Act, Collected } from "../definition/act.ts";
import type { Classified, Field, Value } from "../definition/field.ts";
import { fieldFor } from "../field/asked.ts";
import { checkValue } from "../field/registry.ts";
import type { Failure } from "./command.ts";
import { evaluate, lookup } from "./condition.ts";
import { Refused, scopeOf } from "./context.ts";
import type { Context } from "./context.ts";
import { isList } from "./lookup.ts";
import { isFilled, settingsOf } from "./scope.ts";

/**
 * The values an act collects: known fields only, required ones present, each checked by its type, classes completed with
 * their title and attributes as they stand today.
 *
 * @throws Refused `field.invalid` with one failure for each thing wrong.
 */
export function collect(context: Context, act: Act): Record<string, Value> {
  const given = context.command.values;
  const failures: Failure[] = [];
  const collected = new Map(act.collects.map((c) => [c.field, c]));
  for (const key of Object.keys(given)) {
    if (!collected.has(key))
      failures.push({ says: `“${act.title}”不填写“${titleOf(context, key)}”`, basis: [], path: key });
  }
  const values = completed(context, given);
  for (const item of act.collects) {
    const field = context.definition.fields[item.field];
    if (field) failures.push(...checkOne(context, item, field, values));
  }
  if (failures.length > 0) throw new Refused("field.invalid", failures[0]?.says ?? "填写有误", failures);
  return values;
}

/** The values given, with those the act works out itself. */
export function withSets(context: Context, act: Act, values: Readonly<Record<string, Value>>): Record<string, Value> {
  const sets = Object.entries(act.sets ?? {});
  const given = Object.fromEntries(Object.entries(values).filter(([key]) => !sets.some(([field]) => field === key)));
  const scope = scopeOf(context, given);
  const found = sets.map(([field, path]): [string, Value] => [field, lookup(path, scope) ?? null]);
  // A value that cannot be worked out this time leaves what stood there, unless nothing did.
  return {
    ...given,
    ...Object.fromEntries(
      found.filter(([field, value]) => value !== null || context.matter?.values[field] !== undefined),
    ),
  };
}

/** Checks values outside an act's form, as a correction gives them. */
export function checkValues(context: Context, given: Readonly<Record<string, Value>>): Record<string, Value> {
  const failures: Failure[] = [];
  const values = completed(context, given);
  for (const [key, value] of Object.entries(values)) {
    const field = context.definition.fields[key];
    if (!field) failures.push({ says: `没有“${key}”这一项`, basis: [], path: key });
    else if (!isEmpty(value)) {
      const asked = fieldFor(field, { ...context.matter?.values, ...values });
      failures.push(
        ...checkValue(asked, value, key, context.facts, settingsOf(context.definition, context.facts.settings)),
      );
    }
  }
  if (failures.length > 0) throw new Refused("field.invalid", failures[0]?.says ?? "填写有误", failures);
  return values;
}

function checkOne(context: Context, item: Collected, field: Field, values: Readonly<Record<string, Value>>): Failure[] {
  const scope = scopeOf(context, values);
  const value = values[item.field];
  const shown = [item.when, field.when].every((when) => when === undefined || evaluate(when, scope) === true);
  if (!shown) {
    if (isEmpty(value)) return [];
    return [{ says: `此时不填写“${field.title}”`, basis: [], path: item.field }];
  }
  if (!isFilled(value)) {
    const required = item.required ?? field.required ?? false;
    const needed = typeof required === "boolean" ? required : evaluate(required, scope) === true;
    if (!needed || !isEmpty(lookup(item.field, scope))) return [];
    return [{ says: `请填写“${field.title}”`, basis: [], path: item.field }];
  }
  const asked = fieldFor(field, { ...context.matter?.values, ...values });
  return checkValue(asked, value, item.field, context.facts, settingsOf(context.definition, context.facts.settings));
}

/** Classes are stored with the title and attributes they have on the day of the act. */
function completed(context: Context, given: Readonly<Record<string, Value>>): Record<string, Value> {
  const values: Record<string, Value> = {};
  for (const [key, value] of Object.entries(given)) {
    const field = context.definition.fields[key];
    values[key] = field?.type === "taxonomy" ? classified(context, field, value) : value;
  }
  return values;
}

function classified(context: Context, field: Field, value: Value): Value {
  const code =
    typeof value === "string"
      ? value
      : isObject(value) && typeof value["code"] === "string"
        ? value["code"]
        : undefined;
  const known = code === undefined ? undefined : context.facts.classes[`${field.of}/${code}`];
  if (code === undefined || !known) return value;
  const full: Classified = {
    code,
    title: known.title,
    version: known.version,
    ...(known.attributes ? { attributes: known.attributes } : {}),
  };
  return full as unknown as Value;
}

export const isObject = (value: Value | undefined): value is { readonly [key: string]: Value } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isEmpty = (value: Value | undefined): boolean => !isFilled(value);

function titleOf(context: Context, key: string): string {
  return context.definition.fields[key]?.title ?? key;
}

/** The text under a key; "" when there is none, or something else. */
export function textIn(values: Readonly<Record<string, Value>>, key: string): string {
  const value = values[key];
  return typeof value === "string" ? value : "";
}

/** A list as it is, a single value as a list of one, nothing as none. */
export function listOf(value: Value | undefined): readonly Value[] {
  if (isList(value)) return value;
  return isFilled(value) ? [value] : [];
}

/** The texts of a list: account ids, for instance. */
export const textsOf = (value: Value | undefined): string[] => listOf(value).filter((v) => typeof v === "string");
