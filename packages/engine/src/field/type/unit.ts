import { fail, schemaWith } from "../kind.ts";
import type { FieldKind } from "../kind.ts";
import { own } from "../../matter/scope.ts";
import { ID_PATTERN, isId } from "../strings.ts";

/** One unit, by id. */
export const unit: FieldKind = {
  check(field, value, path, { facts }) {
    if (!isId(value)) return fail(field, path, "须选取机构");
    return facts?.units && !facts.units.includes(value) ? fail(field, path, "所选机构不存在") : [];
  },
  schema: (field) => schemaWith(field, { type: "string", pattern: ID_PATTERN, "x-ref": "unit" }),
  text: (_field, value, names) => (typeof value === "string" ? (own(names.units, value) ?? value) : ""),
};
