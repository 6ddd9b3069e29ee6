import { checkSize, fail, fixed, schemaWith } from "../kind.ts";
import type { FieldKind } from "../kind.ts";

/** An area in ㎡, to two decimals. */
export const area: FieldKind = {
  check(field, value, path, check) {
    if (typeof value !== "number" || !(Number.isFinite(value) && Number(value.toFixed(2)) === value))
      return fail(field, path, "须为面积（㎡），最多两位小数");
    return checkSize(value, field, path, check, {
      least: 0,
      most: 1e10,
      less: (n) => `不能小于${n}`,
      more: (n) => `不能大于${n}`,
    });
  },
  schema: (field) =>
    schemaWith(field, { type: "number", minimum: fixed(field.min) ?? 0, maximum: fixed(field.max) ?? 1e10 }),
  text: (field, value) => (typeof value === "number" ? `${value}${field.unit ?? "㎡"}` : ""),
};
