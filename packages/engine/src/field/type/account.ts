import { fail, schemaWith } from "../kind.ts";
import type { FieldKind } from "../kind.ts";
import { own } from "../../matter/scope.ts";
import { ID_PATTERN, isId } from "../strings.ts";

/** One account, by id. */
export const account: FieldKind = {
  check(field, value, path, { facts }) {
    if (!isId(value)) return fail(field, path, "须选取人员");
    return facts?.people && own(facts.people, value) === undefined ? fail(field, path, "所选人员不存在") : [];
  },
  schema: (field) => schemaWith(field, { type: "string", pattern: ID_PATTERN, "x-ref": "account" }),
  text: (_field, value, names) => (typeof value === "string" ? (own(names.accounts, value) ?? value) : ""),
};
