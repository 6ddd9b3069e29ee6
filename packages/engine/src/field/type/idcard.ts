import { localDate } from "../../time/dates.ts";
import { fail, schemaWith } from "../kind.ts";
import type { FieldKind } from "../kind.ts";
import { idCardFault } from "../identifiers.ts";

/** Identity number of a citizen (GB 11643). */
export const idcard: FieldKind = {
  check(field, value, path, { facts }) {
    if (typeof value !== "string") return fail(field, path, "须为文字");
    const fault = idCardFault(value, facts?.now === undefined ? undefined : localDate(facts.now));
    return fault === undefined ? [] : fail(field, path, fault);
  },
  schema: (field) => schemaWith(field, { type: "string", pattern: "^\\d{17}[\\dX]$" }),
  text: (_field, value) => (typeof value === "string" ? value : ""),
};
