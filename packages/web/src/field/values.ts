import type { Value } from "@fadu/engine/definition/field.ts";

export type Values = Readonly<Record<string, Value>>;

export const isObject = (value: Value | undefined): value is Values =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The texts of a list. */
export const textsIn = (value: Value | undefined): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];

/** The text under a key of an object. */
export const textAt = (value: Value | undefined, key: string): string => {
  const part = isObject(value) ? value[key] : undefined;
  return typeof part === "string" ? part : "";
};
