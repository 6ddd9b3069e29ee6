import type { Field } from "../../definition/field.ts";
import { checkSize, fail, fixed, schemaWith } from "../kind.ts";
import type { FieldKind } from "../kind.ts";
import { groupedNumber } from "../money.ts";

/** A number that always has four digits names a year; it is no quantity, and its thousands are not grouped. */
const isYear = ({ min, max }: Field): boolean =>
  typeof min === "number" && typeof max === "number" && min >= 1000 && max <= 9999;

/** A whole number: persons, pieces; or a year, where its bounds allow nothing else. */
export const integer: FieldKind = {
  check(field, value, path, check) {
    if (typeof value !== "number" || !Number.isSafeInteger(value)) return fail(field, path, "须为整数");
    return checkSize(value, field, path, check, {
      least: -1e12,
      most: 1e12,
      less: (n) => `不能小于${n}`,
      more: (n) => `不能大于${n}`,
    });
  },
  schema: (field) =>
    schemaWith(field, { type: "integer", minimum: fixed(field.min) ?? -1e12, maximum: fixed(field.max) ?? 1e12 }),
  text: (field, value) =>
    typeof value === "number" ? `${isYear(field) ? value : groupedNumber(value, 0)}${field.unit ?? ""}` : "",
};
