import type { Value } from "../../definition/field.ts";
import { fail, failPart, isRecord, schemaWith, strangeKey } from "../kind.ts";
import type { FieldKind } from "../kind.ts";
import { checkParts, ID_PATTERN, isId } from "../strings.ts";

/** A place in words, with its unit and coordinates when known (`Place`). */
export const place: FieldKind = {
  check(field, value, path, { facts }) {
    if (!isRecord(value)) return fail(field, path, "须填写地点");
    const strange = strangeKey(value, ["text", "unit", "lng", "lat"]);
    if (strange !== undefined) return failPart(field, path, strange, `“${strange}”`, "不是地点的内容");
    const failures = checkParts(field, value, path, { text: { title: "文字说明", most: 200, required: true } });
    const { unit, lng, lat } = value;
    if (unit !== undefined && !isId(unit))
      failures.push(...failPart(field, path, "unit", "所在社区", "须从机构中选取"));
    else if (typeof unit === "string" && facts?.units && !facts.units.includes(unit)) {
      failures.push(...failPart(field, path, "unit", "所在社区", "不存在"));
    }
    if ((lng === undefined) !== (lat === undefined))
      failures.push(...failPart(field, path, "lng", "坐标", "须经度、纬度齐全"));
    else if (lng !== undefined && !(within(lng, 180) && within(lat, 90))) {
      failures.push(...failPart(field, path, "lng", "坐标", "超出范围"));
    }
    return failures;
  },
  schema: (field) =>
    schemaWith(field, {
      type: "object",
      required: ["text"],
      additionalProperties: false,
      properties: {
        text: { type: "string", title: "文字说明", minLength: 1, maxLength: 200 },
        unit: { type: "string", title: "所在社区", pattern: ID_PATTERN },
        lng: { type: "number", minimum: -180, maximum: 180 },
        lat: { type: "number", minimum: -90, maximum: 90 },
      },
    }),
  text(_field, value) {
    const words = isRecord(value) ? value["text"] : undefined;
    return typeof words === "string" ? words : "";
  },
};

function within(value: Value | undefined, bound: number): boolean {
  return typeof value === "number" && Math.abs(value) <= bound;
}
