import { checkSize, fail, fixed, schemaWith } from "../kind.ts";
import type { FieldKind } from "../kind.ts";
import { lengthOfText, textFault } from "../strings.ts";

const MOST = 200;
/** No definition can ask for more on one line. */
const CEILING = 2000;

/** One line of words. */
export const text: FieldKind = {
  check(field, value, path, check) {
    const fault = textFault(value, CEILING);
    if (fault !== undefined || typeof value !== "string") return fail(field, path, fault ?? "须为文字");
    return checkSize(lengthOfText(value), field, path, check, {
      most: MOST,
      less: (n) => `不能少于${n}个字`,
      more: (n) => `不能超过${n}个字`,
    });
  },
  schema: (field) =>
    schemaWith(field, {
      type: "string",
      minLength: fixed(field.min) ?? 1,
      maxLength: fixed(field.max) ?? (field.max === undefined ? MOST : CEILING),
    }),
  text: (_field, value) => (typeof value === "string" ? value : ""),
};
