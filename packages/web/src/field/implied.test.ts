import type { Field } from "@fadu/engine/definition/field.ts";
import { describe, expect, it } from "vitest";

import { impliedBy } from "./implied.ts";

const FIELDS: (readonly [string, Field])[] = [
  ["idNumber", { type: "idcard", title: "公民身份号码" }],
  ["sex", { type: "choice", title: "性别", options: { m: "男", f: "女" } }],
  ["born", { type: "date", title: "出生日期" }],
  ["on", { type: "date", title: "登记日期" }],
];
const NUMBER = "11010519491231002X";

describe("a citizen's number", () => {
  it("fills in sex and birth beside it, where nothing stands", () => {
    expect(impliedBy(FIELDS, ["idNumber", NUMBER], {})).toEqual({ sex: "f", born: "1949-12-31" });
    expect(impliedBy(FIELDS, ["idNumber", NUMBER], { sex: "m" })).toEqual({ born: "1949-12-31" });
    expect(impliedBy(FIELDS, ["idNumber", "110105194912310021"], {})).toEqual({});
    expect(impliedBy(FIELDS, ["on", NUMBER], {})).toEqual({});
  });

  it("also as part of a party, but not of a firm, and not when it may be somebody else's", () => {
    const party = ["who", { type: "party", title: "当事人" }] as const;
    const fields = [party, ...FIELDS.slice(1)];
    const citizen = { kind: "citizen", name: "张三", idNumber: NUMBER };
    expect(impliedBy(fields, ["who", citizen], {})).toEqual({ sex: "f", born: "1949-12-31" });
    expect(impliedBy(fields, ["who", { ...citizen, kind: "organisation" }], {})).toEqual({});
    expect(impliedBy([...FIELDS, party], ["who", citizen], {})).toEqual({});
  });
});
