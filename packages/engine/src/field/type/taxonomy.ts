import { own } from "../../matter/scope.ts";
import { fail, isRecord, schemaWith } from "../kind.ts";
import type { FieldKind } from "../kind.ts";

const CODE = /^[^\s/]{1,60}$/;

/** A class of the taxonomy `of`, as its code or with its title and attributes (`Classified`). */
export const taxonomy: FieldKind = {
  check(field, value, path, { facts }) {
    const code = isRecord(value) ? value["code"] : value;
    if (typeof code !== "string" || !CODE.test(code)) return fail(field, path, "须从分类中选取");
    if (isRecord(value) && typeof value["title"] !== "string") return fail(field, path, "缺少类别名称");
    if (facts?.classes && own(facts.classes, `${field.of ?? ""}/${code}`) === undefined) {
      return fail(field, path, `没有“${code}”这一类，或者已经停用`);
    }
    return [];
  },
  schema: (field) =>
    schemaWith(field, {
      anyOf: [
        { type: "string", maxLength: 60 },
        {
          type: "object",
          required: ["code"],
          properties: { code: { type: "string", maxLength: 60 }, title: { type: "string" } },
        },
      ],
      "x-taxonomy": field.of,
    }),
  text(_field, value) {
    if (typeof value === "string") return value;
    const title = isRecord(value) ? (value["title"] ?? value["code"]) : undefined;
    return typeof title === "string" ? title : "";
  },
};
