import type { Value } from "../../definition/field.ts";
import { localDate } from "../../time/dates.ts";
import { fail, failPart, isRecord, schemaWith, strangeKey } from "../kind.ts";
import type { Check, FieldKind } from "../kind.ts";
import { idCardFault, PHONE_PATTERN, phoneFault, usccFault } from "../identifiers.ts";
import { checkParts } from "../strings.ts";

const KINDS = { citizen: "公民", organisation: "法人或者其他组织", business: "个体工商户" } as const;
const PARTS = {
  name: { title: "名称", most: 100, required: true },
  address: { title: "地址", most: 200 },
  representative: { title: "负责人", most: 50 },
} as const;

/** A person or organisation (`Party`). */
export const party: FieldKind = {
  check(field, value, path, check) {
    if (!isRecord(value)) return fail(field, path, "须填写当事人");
    const strange = strangeKey(value, ["kind", "idNumber", "phone", ...Object.keys(PARTS)]);
    if (strange !== undefined) return failPart(field, path, strange, `“${strange}”`, "不是当事人的内容");
    const { kind, idNumber, phone } = value;
    const failures = checkParts(field, value, path, PARTS);
    if (kind !== "citizen" && kind !== "organisation" && kind !== "business") {
      failures.push(...failPart(field, path, "kind", "类型", `须为下列之一：${Object.values(KINDS).join("、")}`));
    } else if (idNumber !== undefined) {
      const fault = numberFault(kind === "citizen", idNumber, check);
      const title = kind === "citizen" ? "公民身份号码" : "统一社会信用代码";
      if (fault !== undefined) failures.push(...failPart(field, path, "idNumber", title, fault));
    }
    const phoneWrong = phone === undefined ? undefined : typeof phone === "string" ? phoneFault(phone) : "须为文字";
    if (phoneWrong !== undefined) failures.push(...failPart(field, path, "phone", "联系电话", phoneWrong));
    return failures;
  },
  schema: (field) =>
    schemaWith(field, {
      type: "object",
      required: ["kind", "name"],
      additionalProperties: false,
      properties: {
        kind: { oneOf: Object.entries(KINDS).map(([key, title]) => ({ const: key, title })) },
        name: { type: "string", title: "名称", minLength: 1, maxLength: 100 },
        idNumber: { type: "string", title: "证件号码", minLength: 18, maxLength: 18 },
        phone: { type: "string", title: "联系电话", pattern: PHONE_PATTERN },
        address: { type: "string", title: "地址", maxLength: 200 },
        representative: { type: "string", title: "负责人", maxLength: 50 },
      },
    }),
  text(_field, value) {
    const name = isRecord(value) ? value["name"] : undefined;
    return typeof name === "string" ? name : "";
  },
};

function numberFault(citizen: boolean, idNumber: Value, { facts }: Check): string | undefined {
  if (typeof idNumber !== "string") return "须为文字";
  return citizen
    ? idCardFault(idNumber, facts?.now === undefined ? undefined : localDate(facts.now))
    : usccFault(idNumber);
}
