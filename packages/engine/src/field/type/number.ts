import { checkSize, fail, fixed, schemaWith } from "../kind.ts";
import type { FieldKind } from "../kind.ts";

/** A number with up to six decimals. */
export const number: FieldKind = {
  check(field, value, path, check) {
    if (
      typeof value !== "number" ||
      !(Number.isFinite(value) && Math.abs(value) <= 1e12 && Number(value.toFixed(6)) === value)
    )
      return fail(field, path, "须为数字，小数不超过六位");
    return checkSize(value, field, path, check, {
      least: -1e12,
      most: 1e12,
      less: (n) => `不能小于${n}`,
      more: (n) => `不能大于${n}`,
    });
  },
  schema: (field) =>
    schemaWith(field, { type: "number", minimum: fixed(field.min) ?? -1e12, maximum: fixed(field.max) ?? 1e12 }),
  text: (field, value) => (typeof value === "number" ? `${value}${field.unit ?? ""}` : ""),
};
