import { own } from "../../matter/scope.ts";
import { fail, isRecord, schemaWith, strangeKey } from "../kind.ts";
import type { FieldKind } from "../kind.ts";
import { ID_PATTERN, isId, textFault } from "../strings.ts";

/** A reference to a matter or roster entry (`MatterRef`); `of` names its procedure. */
export const matter: FieldKind = {
  check(field, value, path, { facts }) {
    if (!isRecord(value) || !isId(value["id"]) || textFault(value["title"], 300) !== undefined) {
      return fail(field, path, "须选取一件已有的事项");
    }
    if (strangeKey(value, ["id", "title"]) !== undefined) return fail(field, path, "含有多余的内容");
    if (!facts?.matters) return [];
    const known = own(facts.matters, value["id"]);
    if (!known) return fail(field, path, "所选事项不存在");
    return field.of !== undefined && known.procedure !== field.of
      ? fail(field, path, "所选事项不是这里要求的种类")
      : [];
  },
  schema: (field) =>
    schemaWith(field, {
      type: "object",
      required: ["id", "title"],
      additionalProperties: false,
      properties: {
        id: { type: "string", pattern: ID_PATTERN },
        title: { type: "string", minLength: 1, maxLength: 300 },
      },
      "x-procedure": field.of,
    }),
  text(_field, value) {
    const title = isRecord(value) ? value["title"] : undefined;
    return typeof title === "string" ? title : "";
  },
};
