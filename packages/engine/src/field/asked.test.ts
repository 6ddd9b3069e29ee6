import { describe, expect, it } from "vitest";
import type { Field, Value } from "../definition/field.ts";
import { fieldFor } from "./asked.ts";
import { checkValue, textOf } from "./registry.ts";

const ANSWERS: Field = { type: "table", title: "表单内容", asks: "form" };
const FORM: Value = [
  { item: "车辆数", kind: "integer", required: true },
  { item: "证照", kind: "choice", options: "齐全、 缺营业执照" },
  { item: "3.1款", kind: "date", help: "看公示牌" },
  { item: "现场电话", kind: "phone" },
  { item: "旧问题", kind: "no such kind" },
];
const asked = fieldFor(ANSWERS, { form: FORM });
const faults = (row: Value): (string | undefined)[] => checkValue(asked, [row], "answers").map(({ path }) => path);

describe("questions of a matter's own", () => {
  it("are answered each by its type, and all that must be", () => {
    expect(faults({ 车辆数: 2, 证照: "齐全", "3·1款": "2024-09-04", 现场电话: "13800000000", 旧问题: "无" })).toEqual(
      [],
    );
    expect(faults({ 证照: "有", "3·1款": "九月" })).toEqual(["answers.0.车辆数", "answers.0.证照", "answers.0.3·1款"]);
    expect(checkValue(asked, [], "answers")).toHaveLength(1);
    expect(checkValue(asked, [{ 车辆数: 1 }, { 车辆数: 2 }], "answers")).toHaveLength(1);
  });

  it("are read with their questions", () => {
    expect(textOf(asked, [{ 车辆数: 2, "3·1款": "2024-09-04" }])).toBe("车辆数：2，3.1款：2024年9月4日");
  });

  it("keep from strangers what is personal by its type", () => {
    expect(asked.columns?.["现场电话"]?.sensitivity).toBe("personal");
  });

  it("that give nothing to choose from are answered in words", () => {
    const none = fieldFor(ANSWERS, { form: [{ item: "证照", kind: "choice", options: "、" }] });
    expect(none.columns?.["证照"]?.type).toBe("text");
  });

  it("leave other fields alone, and answer nothing where nothing is asked", () => {
    const plain: Field = { type: "text", title: "甲" };
    expect(fieldFor(plain, { form: FORM })).toBe(plain);
    expect(checkValue(fieldFor(ANSWERS, {}), [{ 车辆数: 2 }], "answers")).toHaveLength(1);
  });
});
