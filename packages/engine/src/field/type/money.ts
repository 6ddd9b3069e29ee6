import { checkSize, fail, fixed, schemaWith } from "../kind.ts";
import type { FieldKind } from "../kind.ts";
import { groupedNumber, isMoney, MOST_MONEY } from "../money.ts";

/** A sum in 元, to the 分; not negative unless the field says so. */
export const money: FieldKind = {
  check(field, value, path, check) {
    if (typeof value !== "number" || !isMoney(value)) return fail(field, path, "须为金额（元），最多两位小数");
    return checkSize(value, field, path, check, {
      least: 0,
      most: MOST_MONEY,
      less: (n) => `不能小于${n}`,
      more: (n) => `不能大于${n}`,
    });
  },
  schema: (field) =>
    schemaWith(field, { type: "number", minimum: fixed(field.min) ?? 0, maximum: fixed(field.max) ?? MOST_MONEY }),
  text: (field, value) => (typeof value === "number" ? `${groupedNumber(value, 2)}${field.unit ?? "元"}` : ""),
};
