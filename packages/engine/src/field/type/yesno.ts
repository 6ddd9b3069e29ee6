import { fail, schemaWith } from "../kind.ts";
import type { FieldKind } from "../kind.ts";

/** Yes or no; unanswered is neither. */
export const yesno: FieldKind = {
  check: (field, value, path) => (typeof value === "boolean" ? [] : fail(field, path, "须选“是”或“否”")),
  schema: (field) => schemaWith(field, { type: "boolean" }),
  text: (_field, value) => (value === true ? "是" : value === false ? "否" : ""),
};
