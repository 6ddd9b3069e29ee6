import { fail, schemaWith } from "../kind.ts";
import type { FieldKind } from "../kind.ts";
import { usccFault } from "../identifiers.ts";

/** Unified social credit code (GB 32100). */
export const uscc: FieldKind = {
  check(field, value, path) {
    const fault = typeof value === "string" ? usccFault(value) : "须为文字";
    return fault === undefined ? [] : fail(field, path, fault);
  },
  schema: (field) => schemaWith(field, { type: "string", pattern: "^[0-9A-HJ-NP-RTUW-Y]{18}$" }),
  text: (_field, value) => (typeof value === "string" ? value : ""),
};
