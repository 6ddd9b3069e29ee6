import { fail, schemaWith } from "../kind.ts";
import type { FieldKind } from "../kind.ts";
import { PHONE_PATTERN, phoneFault } from "../identifiers.ts";

/** A telephone number in China. */
export const phone: FieldKind = {
  check(field, value, path) {
    const fault = typeof value === "string" ? phoneFault(value) : "须为文字";
    return fault === undefined ? [] : fail(field, path, fault);
  },
  schema: (field) => schemaWith(field, { type: "string", pattern: PHONE_PATTERN }),
  text: (_field, value) => (typeof value === "string" ? value : ""),
};
