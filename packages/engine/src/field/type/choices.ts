import { own } from "../../matter/scope.ts";
import { checkSize, fail, fixed, isList, schemaWith } from "../kind.ts";
import type { FieldKind } from "../kind.ts";

/** Some of the field's options, by key, none twice. */
export const choices: FieldKind = {
  check(field, value, path, check) {
    if (!isList(value)) return fail(field, path, "须为选项");
    if (value.some((key) => typeof key !== "string" || own(field.options, key) === undefined)) {
      return fail(field, path, `只能选：${Object.values(field.options ?? {}).join("、")}`);
    }
    if (new Set(value).size < value.length) return fail(field, path, "有重复的选项");
    return checkSize(value.length, field, path, check, {
      most: Object.keys(field.options ?? {}).length,
      less: (n) => `至少选${n}项`,
      more: (n) => `最多选${n}项`,
    });
  },
  schema: (field) =>
    schemaWith(field, {
      type: "array",
      uniqueItems: true,
      items: { oneOf: Object.entries(field.options ?? {}).map(([key, title]) => ({ const: key, title })) },
      minItems: fixed(field.min),
      maxItems: fixed(field.max),
    }),
  text: (field, value) =>
    isList(value)
      ? value.map((key) => (typeof key === "string" ? (own(field.options, key) ?? key) : "")).join("、")
      : "",
};
