import type { Value } from "@fadu/engine/definition/field.ts";

import { isObject, textAt, textsIn } from "../field/values.ts";
import type { Values } from "../field/values.ts";

/** A row of one of the theme's tables, as far as it is filled in. */
export type Row = Values;

export const rowsOf = (value: Value | undefined): readonly Row[] =>
  Array.isArray(value) ? (value as readonly Value[]).filter((row): row is Row => isObject(row)) : [];

/** What is read of a theme while it is composed; everything may still be missing. */
export interface Theme {
  readonly name: string;
  readonly target: string;
  readonly leadUnit: string;
  readonly participants: readonly string[];
  readonly powers: readonly Row[];
  readonly checklist: readonly Row[];
  readonly form: readonly Row[];
  readonly steps: readonly Row[];
}

export const themeOf = (values: Values): Theme => ({
  name: textAt(values, "name"),
  target: textAt(values, "target"),
  leadUnit: textAt(values, "leadUnit"),
  participants: textsIn(values["participants"]),
  powers: rowsOf(values["powers"]),
  checklist: rowsOf(values["checklist"]),
  form: rowsOf(values["form"]),
  steps: rowsOf(values["steps"]),
});
