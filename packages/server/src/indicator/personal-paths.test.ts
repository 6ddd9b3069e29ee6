import { INDICATORS, PROCEDURES } from "@fadu/catalog/catalog.ts";
import type { Condition } from "@fadu/engine/definition/condition.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Indicator } from "@fadu/engine/definition/indicator.ts";
import { describe, expect, test } from "vitest";

import { REPORTING_PERMIT } from "../testing/street.ts";
import type { Known } from "./lint.ts";
import { personalFindings, refusePersonal, sealedFindings } from "./personal-paths.ts";

const PERMIT: Definition = {
  ...REPORTING_PERMIT,
  fields: {
    ...REPORTING_PERMIT.fields,
    debt: { type: "money", title: "欠款", sensitivity: "secret" },
    level: { type: "choice", title: "风险等级", options: { high: "高" }, sensitivity: "secret" },
    rent: { type: "money", title: "租金" },
    papers: { type: "text", title: "其他证件号码", sensitivity: "personal", sealed: true },
    visits: {
      type: "table",
      title: "走访",
      sensitivity: "secret",
      columns: { found: { type: "longtext", title: "情况" }, on: { type: "date", title: "日期" } },
    },
    people: {
      type: "table",
      title: "同住人",
      columns: { name: { type: "text", title: "称呼" }, who: { type: "party", title: "本人" } },
    },
    answers: { type: "table", title: "检查结果", asks: "items" },
  },
};
const known: Known = { procedures: new Map([["permit", PERMIT]]), indicators: new Map() };

const indicator = (change: object): Indicator => ({
  id: "自定义",
  title: "许可",
  group: "自定义",
  unit: "件",
  definition: "本街道口径",
  dimensions: [],
  kind: "base",
  procedures: ["permit"],
  measure: { kind: "count" },
  by: "openedOn",
  ...change,
});
const says = (change: object): string =>
  personalFindings(indicator(change), known)
    .map((finding) => finding.says)
    .join("；");
const is = (path: string): Condition => ({ path, is: "eq", value: "1" });

describe("a sealed or personal value", () => {
  test.each([
    "values.debt",
    "values.papers",
    "values.applicant.name",
    "values.applicant.idNumber",
    "values.visits.0.found",
    "values.people.0.who.idNumber",
    "values.answers.0.Q1",
    "$act.debt",
    "party",
  ])("is compared by no filter from outside, nor divided by: %s", (path) => {
    expect(() => refusePersonal(is(path), [PERMIT])).toThrow("是个人信息");
    expect(says({ filter: { all: [is("outcome"), is(path)] } })).toContain("是个人信息");
    expect(says({ dimensions: [path] })).toContain(`不能按“${path}”分组`);
  });

  test("is compared by no condition on an act that is counted", () => {
    expect(says({ measure: { kind: "acts", act: "apply", where: is("$act.papers") } })).toContain("是个人信息");
    expect(says({ measure: { kind: "acts", act: "apply", where: is("$act.applicant.name") } })).toContain("是个人信息");
  });

  test("that lies sealed is added up by no figure: there is nothing but a mark to add", () => {
    const sum = { kind: "sum", facet: "values.debt" };
    expect(says({ measure: sum })).toBe("“欠款”加密保存，统计不能使用“values.debt”");
    expect(says({ measure: { kind: "mean", facet: "values.debt" } })).toContain("加密保存");
    expect(says({ measure: { kind: "acts", act: "apply", sum: "debt" } })).toContain("加密保存");
    expect(says({ measure: { kind: "stock", sum: "values.debt" } })).toContain("加密保存");
    expect(says({ measure: { kind: "latest", acts: [{ act: "apply" }], sum: "debt" } })).toContain("加密保存");
  });

  test("may be counted when different, and what is no mark of anybody divided and added up", () => {
    expect(says({ measure: { kind: "distinct", facet: "values.applicant.idNumber" } })).toBe("");
    expect(says({ dimensions: ["values.level"], filter: is("values.level") })).toBe("");
    expect(says({ measure: { kind: "sum", facet: "values.rent" } })).toBe("");
  });
});

test("no indicator of the catalogue compares, divides by or adds up what lies sealed", () => {
  const catalogue: Known = {
    procedures: new Map(PROCEDURES.map((procedure) => [procedure.id, procedure])),
    indicators: new Map(INDICATORS.map((one) => [one.id, one])),
  };
  const found = INDICATORS.flatMap((one) =>
    sealedFindings(one, catalogue).map((finding) => ({ id: one.id, ...finding })),
  );
  expect(found).toEqual([]);
});
