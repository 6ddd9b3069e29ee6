import { isInstant, localDate } from "../../time/dates.ts";
import { fail, failPart, isRecord, schemaWith, strangeKey } from "../kind.ts";
import type { FieldKind } from "../kind.ts";
import { checkParts, ID_PATTERN, isId } from "../strings.ts";
import { own } from "../../matter/scope.ts";
import { plainDate } from "./date.ts";

/** A name signed at a moment, with its image when taken on a device (`Signature`). */
export const signature: FieldKind = {
  check(field, value, path, { facts }) {
    if (!isRecord(value)) return fail(field, path, "须签名");
    const strange = strangeKey(value, ["name", "at", "exhibit"]);
    if (strange !== undefined) return failPart(field, path, strange, `“${strange}”`, "不是签名的内容");
    const failures = checkParts(field, value, path, { name: { title: "签名", most: 50, required: true } });
    if (!isInstant(value["at"])) failures.push(...failPart(field, path, "at", "时间", "须为真实的日期和时间"));
    const { exhibit } = value;
    const stored = isId(exhibit) && (!facts?.exhibits || own(facts.exhibits, exhibit) !== undefined);
    if (exhibit !== undefined && !stored)
      failures.push(...failPart(field, path, "exhibit", "图样", "不存在，请重新签名"));
    return failures;
  },
  schema: (field) =>
    schemaWith(field, {
      type: "object",
      required: ["name", "at"],
      additionalProperties: false,
      properties: {
        name: { type: "string", minLength: 1, maxLength: 50 },
        at: { type: "string", format: "date-time" },
        exhibit: { type: "string", pattern: ID_PATTERN },
      },
    }),
  text(_field, value) {
    if (!isRecord(value) || typeof value["name"] !== "string") return "";
    return isInstant(value["at"]) ? `${value["name"]}（${plainDate(localDate(value["at"]))}）` : value["name"];
  },
};
