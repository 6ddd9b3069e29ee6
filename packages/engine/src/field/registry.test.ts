import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Field, FieldType, Value } from "../definition/field.ts";
import { canonical } from "../ledger/canonical.ts";
import { chineseMoney, groupedNumber } from "./money.ts";
import { checkValue, FIELD_TYPES, schemaOf, textOf } from "./registry.ts";

const field = (type: FieldType, more: Partial<Field> = {}): Field => ({ type, title: "某项", ...more });
const LEVELS = { options: { low: "一般", high: "重大" } };
const TABLE: Partial<Field> = {
  columns: { name: { type: "text", title: "名称", required: true }, fine: { type: "money", title: "金额" } },
};
const PERSON = { kind: "citizen", name: "张三", idNumber: "11010519491231002X", phone: "13812345678" };
const FIRM = { kind: "organisation", name: "某公司", idNumber: "91350100M000100Y43" };
const FACTS = {
  now: "2024-09-25T01:02:03.000Z",
  settings: { most: 3 },
  people: { zhang: { account: "zhang", name: "张三", unit: "u1", roles: [], certificates: [] } },
  units: ["u1"],
  classes: { "cause/A1": { title: "乱倒垃圾", version: "1" } },
  exhibits: { p1: { kind: "photo", name: "现场.jpg" }, v1: { kind: "video", name: "现场.mp4" } },
  matters: { m1: { procedure: "officer", title: "张三的证件", closed: false } },
};

interface Row {
  readonly type: FieldType;
  readonly good: readonly Value[];
  readonly bad: readonly Value[];
  readonly more?: Partial<Field>;
}

const row = (type: FieldType, good: readonly Value[], bad: readonly Value[], more: Partial<Field> = {}): Row => ({
  type,
  good,
  bad,
  more,
});

const CASES: readonly Row[] = [
  row("text", ["张三", "𠮷野", "a".repeat(200)], ["", "  ", 3, "甲\n乙", "a".repeat(201), "\u0000", "\ud800"]),
  row("text", ["ab", "abc"], ["a", "abcd"], { min: 2, max: { setting: "most" } }),
  row("longtext", ["第一段\n第二段", "字".repeat(5000)], ["字".repeat(5001), "\u0007", false]),
  row("longtext", ["字".repeat(8000)], ["字".repeat(8001)], { max: 8000 }),
  row("integer", [0, -3, 12], [1.5, "3", Number.NaN, 1e300]),
  row("integer", [1, 60], [0, 61], { min: 1, max: 60 }),
  row("number", [0.25, -3, 1e6], [Infinity, "1", 0.1234567]),
  row("money", [0, 200, 0.01, 1234.5, 999999999.99], [-1, 0.001, Infinity, "200", 1e13]),
  row("money", [-5], [-11], { min: -10 }),
  row("area", [0, 12.34], [-1, 1.005]),
  row("date", ["2024-09-25", "1949-10-01"], ["2024-02-30", "2024-9-25", "1812-01-01", 20240925]),
  row(
    "datetime",
    ["2024-09-25T01:02:03.000Z"],
    ["2024-09-25", "2024-09-25T01:02:03+08:00", "2324-09-25T01:02:03.000Z"],
  ),
  row("yesno", [true, false], ["yes", 1]),
  row("choice", ["low"], ["middle", "toString", "一般", 1], LEVELS),
  row("choices", [["low"], ["low", "high"]], ["low", ["low", "low"], ["other"], [1]], LEVELS),
  row("choices", [["low"]], [[]], { ...LEVELS, min: 1 }),
  row("taxonomy", ["A1", { code: "A1", title: "乱倒垃圾", version: "1" }], ["B2", { code: "A1" }, { title: "无" }, 5], {
    of: "cause",
  }),
  row(
    "party",
    [PERSON, FIRM, { kind: "business", name: "某面馆", address: "某路1号", representative: "李四" }],
    [
      "张三",
      { ...PERSON, name: "" },
      { name: "张三" },
      { ...PERSON, kind: "firm" },
      { ...PERSON, idNumber: FIRM.idNumber },
      { ...FIRM, idNumber: PERSON.idNumber },
      { ...PERSON, phone: "123456" },
      { ...PERSON, age: 3 },
      { ...PERSON, address: "长".repeat(201) },
    ],
  ),
  row("account", ["zhang"], ["li", "", 3, "a b", "toString"]),
  row("accounts", [["zhang"]], ["zhang", ["li"], ["zhang", "zhang"]]),
  row("accounts", [["zhang"]], [[]], { min: 1 }),
  row("unit", ["u1"], ["u2", null]),
  row("units", [["u1"], []], [["u2"], ["u1", "u1"], "u1"]),
  row(
    "place",
    [{ text: "某路口" }, { text: "某路口", unit: "u1", lng: 121.5, lat: 31.2 }],
    [
      "某路口",
      { text: "" },
      { text: "某路口", unit: "u2" },
      { text: "某路口", lng: 121.5 },
      { text: "某路口", lng: 200, lat: 31 },
      { text: "某路口", x: 1 },
    ],
  ),
  row("exhibits", [["p1"], ["p1", "v1"]], [["p2"], "p1", ["p1", "p1"], [1]]),
  row("exhibits", [["p1"]], [["v1"], []], { kinds: ["photo"], min: 1 }),
  row(
    "table",
    [[], [{ name: "甲", fine: 3 }], [{ name: "甲" }]],
    [[{ fine: 3 }], [{ name: "甲", other: 1 }], ["甲"], {}, [{ name: "甲", fine: -1 }]],
    TABLE,
  ),
  row("table", [[{ name: "甲" }]], [[]], { ...TABLE, min: 1 }),
  row(
    "signature",
    [
      { name: "张三", at: "2024-09-25T01:02:03.000Z" },
      { name: "张三", at: "2024-09-25T01:02:03.000Z", exhibit: "p1" },
    ],
    [
      "张三",
      { name: "张三" },
      { name: "", at: "2024-09-25T01:02:03.000Z" },
      { name: "张三", at: "2024-09-25T01:02:03.000Z", exhibit: "p9" },
    ],
  ),
  row("idcard", ["11010519491231002X"], ["110105194912310021", 110105194912310000]),
  row("uscc", ["91350100M000100Y43"], ["91350100M000100Y44", 91]),
  row("phone", ["13812345678", "12345"], ["1381234567", 12345]),
  row(
    "matter",
    [{ id: "m1", title: "张三的证件" }],
    ["m1", { id: "m2", title: "无" }, { id: "m1" }, { id: "m1", title: "张三", more: 1 }],
    { of: "officer" },
  ),
  row("matter", [], [{ id: "m1", title: "张三的证件" }], { of: "grid-event" }),
];

describe("checking values", () => {
  it.each(CASES)(
    "$type takes what fits and refuses the rest in Chinese, with its place",
    ({ type, good, bad, more }) => {
      const declared = field(type, more);
      for (const value of good) expect(checkValue(declared, value, "f", FACTS)).toEqual([]);
      for (const value of bad) {
        const failures = checkValue(declared, value, "f", FACTS);
        expect(failures).not.toEqual([]);
        for (const { says, path } of failures) {
          expect(says).toMatch(/^“某项”.*[\u4e00-\u9fff]/);
          expect(path).toMatch(/^f(\.|$)/);
        }
      }
    },
  );

  it("has a case for every type", () => {
    expect([...new Set(CASES.map(({ type }) => type))].sort()).toEqual(Object.keys(FIELD_TYPES).sort());
  });

  it("names the part that is wrong", () => {
    expect(checkValue(field("party"), { ...PERSON, idNumber: "110105194912310021" }, "offender")).toEqual([
      { says: "“某项”的公民身份号码校验不通过，请核对是否抄错", basis: [], path: "offender.idNumber" },
    ]);
    expect(checkValue(field("table", TABLE), [{ name: "甲" }, { fine: 1 }], "rows")).toEqual([
      { says: "“某项”第2行缺少“名称”", basis: [], path: "rows.1.name" },
    ]);
    expect(checkValue(field("text", { max: 3 }), "四个字了", "t")[0]?.says).toBe("“某项”不能超过3个字");
  });

  it("checks in a browser what needs no facts, and lets the server check the rest", () => {
    expect(checkValue(field("account"), "li", "f")).toEqual([]);
    expect(checkValue(field("exhibits", { kinds: ["photo"] }), ["p9"], "f")).toEqual([]);
    expect(checkValue(field("text", { max: { setting: "most" } }), "四个字了", "f")).toEqual([]);
    expect(checkValue(field("account"), "a b", "f")).not.toEqual([]);
  });

  it("lets nothing through when a limit is not set", () => {
    expect(checkValue(field("text", { max: { setting: "other" } }), "字", "f", FACTS)[0]?.says).toContain("没有设置");
    expect(checkValue(field("text", { max: { setting: "other" } }), "字", "f", FACTS, { other: 5 })).toEqual([]);
  });

  it("never throws, and what it takes the ledger takes", () => {
    const types = fc.constantFrom(...(Object.keys(FIELD_TYPES) as FieldType[]));
    const wild = fc.oneof(fc.jsonValue(), fc.string({ unit: "binary" }), fc.double()) as fc.Arbitrary<Value>;
    fc.assert(
      fc.property(types, wild, (type, value) => {
        const declared = field(type, { ...LEVELS, ...TABLE, of: "cause" });
        const taken = checkValue(declared, value, "f").length === 0;
        expect(() => canonical(taken ? value : null)).not.toThrow();
        expect(typeof textOf(declared, value)).toBe("string");
      }),
      { numRuns: 2000 },
    );
  });
});

describe("texts", () => {
  const names = { accounts: { zhang: "张三" }, units: { u1: "城管中队" }, exhibits: { p1: "现场.jpg" } };
  const print = (type: FieldType, value: Value, text: string, more: Partial<Field> = {}) => ({
    type,
    value,
    text,
    more,
  });
  const texts = [
    print("money", 1234.5, "1,234.50元"),
    print("money", -1_234_567, "-1,234,567.00元"),
    print("area", 12.5, "12.5㎡"),
    print("integer", 12345, "12,345人", { unit: "人" }),
    print("integer", 2024, "2024", { min: 2000, max: 2100 }),
    print("integer", 2024, "2,024", { min: 1 }),
    print("number", 0.5, "0.5公里", { unit: "公里" }),
    print("date", "2024-09-05", "2024年9月5日"),
    print("datetime", "2024-09-25T01:02:03.000Z", "2024年9月25日9时2分"),
    print("yesno", false, "否"),
    print("choice", "high", "重大", LEVELS),
    print("choices", ["low", "high"], "一般、重大", LEVELS),
    print("taxonomy", { code: "A1", title: "乱倒垃圾" }, "乱倒垃圾"),
    print("party", PERSON, "张三"),
    print("account", "zhang", "张三"),
    print("accounts", ["zhang", "li"], "张三、li"),
    print("units", ["u1"], "城管中队"),
    print("place", { text: "某路口" }, "某路口"),
    print("exhibits", ["p1"], "现场.jpg"),
    print("table", [{ name: "甲", fine: 3 }, { name: "乙" }], "甲，3.00元；乙", TABLE),
    print("signature", { name: "张三", at: "2024-09-25T16:02:03.000Z" }, "张三（2024年9月26日）"),
    print("matter", { id: "m1", title: "某案" }, "某案"),
  ];

  it.each(texts)("$type prints as $text", ({ type, value, text, more }) => {
    expect(textOf(field(type, more), value, names)).toBe(text);
  });

  it("prints nothing for nothing", () => {
    for (const type of Object.keys(FIELD_TYPES) as FieldType[]) expect(textOf(field(type), undefined)).toBe("");
  });
});

describe("schemas", () => {
  it("describe every type as plain data with its title and help", () => {
    for (const type of Object.keys(FIELD_TYPES) as FieldType[]) {
      const schema = schemaOf(field(type, { ...LEVELS, ...TABLE, help: "如实填写" }));
      expect(schema).toMatchObject({ title: "某项", description: "如实填写" });
      expect(() => canonical(schema)).not.toThrow();
    }
  });

  it("say bounds, options, columns and what is required", () => {
    expect(schemaOf(field("integer", { min: 1, max: 60 }))).toEqual({
      title: "某项",
      type: "integer",
      minimum: 1,
      maximum: 60,
    });
    expect(schemaOf(field("choice", LEVELS))["oneOf"]).toEqual([
      { const: "low", title: "一般" },
      { const: "high", title: "重大" },
    ]);
    expect(schemaOf(field("table", TABLE))).toMatchObject({
      type: "array",
      items: { required: ["name"], additionalProperties: false, properties: { fine: { type: "number", minimum: 0 } } },
    });
    expect(schemaOf(field("text", { max: { setting: "most" } }))["maxLength"]).toBe(2000);
  });

  it("have patterns that the checks agree with", () => {
    const patterned = CASES.filter(({ type }) =>
      ["idcard", "uscc", "phone", "account", "unit", "datetime"].includes(type),
    );
    for (const { type, good } of patterned) {
      const { pattern } = schemaOf(field(type)) as { pattern: string };
      for (const value of good) expect(value as string).toMatch(new RegExp(pattern));
    }
    expect(patterned.length).toBeGreaterThan(5);
  });
});

describe("sums in capitals", () => {
  it("writes them as the payment rules ask", () => {
    const sums: Record<string, string> = {
      0: "零元整",
      "0.05": "伍分",
      "0.5": "伍角整",
      200: "贰佰元整",
      10: "壹拾元整",
      "1234.5": "壹仟贰佰叁拾肆元伍角整",
      "1409.5": "壹仟肆佰零玖元伍角整",
      "6007.14": "陆仟零柒元壹角肆分",
      "325.04": "叁佰贰拾伍元零肆分",
      "16409.02": "壹万陆仟肆佰零玖元零贰分",
      100000: "壹拾万元整",
      10000001: "壹仟万零壹元整",
      100000001: "壹亿零壹元整",
      1000000000000: "壹万亿元整",
      "-30": "负叁拾元整",
    };
    for (const [sum, words] of Object.entries(sums)) expect(chineseMoney(Number(sum))).toBe(words);
    expect(() => chineseMoney(0.001)).toThrow(RangeError);
    expect(() => chineseMoney(Number.NaN)).toThrow(RangeError);
  });

  it("can be read back to the same sum", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999_99 }), (cents) => {
        expect(readCapitals(chineseMoney(cents / 100))).toBe(cents);
      }),
      { numRuns: 2000 },
    );
  });

  it("groups thousands", () => {
    expect([groupedNumber(0, 2), groupedNumber(999, 0), groupedNumber(1000, 0), groupedNumber(1234567.891, 2)]).toEqual(
      ["0.00", "999", "1,000", "1,234,567.89"],
    );
  });
});

/** Reads capital numerals independently of how they are written: digit by unit. */
function readCapitals(words: string): number {
  const units: Record<string, number> = { 拾: 10, 佰: 100, 仟: 1000 };
  const [yuan = "", rest = ""] = words.includes("元") ? words.split("元") : ["", words];
  let total = 0;
  let group = 0;
  let digit = 0;
  for (const char of yuan) {
    const value = "零壹贰叁肆伍陆柒捌玖".indexOf(char);
    if (value >= 0) {
      digit = value;
      continue;
    }
    if (char in units) group += digit * (units[char] ?? 0);
    else {
      total += (group + digit) * (char === "亿" ? 1e8 : 1e4);
      group = 0;
    }
    digit = 0;
  }
  const part = (mark: string): number => "零壹贰叁肆伍陆柒捌玖".indexOf(rest[rest.indexOf(mark) - 1] ?? "零");
  const cents = (rest.includes("角") ? part("角") * 10 : 0) + (rest.includes("分") ? part("分") : 0);
  return Math.round((total + group + digit) * 100 + cents);
}
