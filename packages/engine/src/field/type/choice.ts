import { own } from "../../matter/scope.ts";
import { fail, schemaWith } from "../kind.ts";
import type { FieldKind } from "../kind.ts";

/** One of the field's options, by key. */
export const choice: FieldKind = {
  check(field, value, path) {
    if (typeof value === "string" && own(field.options, value) !== undefined) return [];
    return fail(field, path, `须为下列之一：${Object.values(field.options ?? {}).join("、")}`);
  },
  schema: (field) =>
    schemaWith(field, { oneOf: Object.entries(field.options ?? {}).map(([key, title]) => ({ const: key, title })) }),
  text: (field, value) => (typeof value === "string" ? (own(field.options, value) ?? value) : ""),
};
