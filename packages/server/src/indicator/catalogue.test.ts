import { describe, expect, test } from "vitest";

import { INDICATORS, OUTLINES, PROCEDURES } from "@fadu/catalog/catalog.ts";
import { parseDocument } from "@fadu/documents/parse.ts";
import { getRule } from "@fadu/catalog/rules/rules.ts";
import { ROLES } from "@fadu/catalog/roles/roles.ts";
import type { CrossCheck, OutlineSection, OutlineSentence } from "@fadu/engine/definition/indicator.ts";

import { tableBlock } from "../report/table.ts";
import { parseText } from "../report/text.ts";
import { slotFault } from "../report/figures.ts";
import { lintIndicator } from "./lint.ts";
import type { Known } from "./lint.ts";

const known: Known = {
  procedures: new Map(PROCEDURES.map((procedure) => [procedure.id, procedure])),
  indicators: new Map(INDICATORS.map((indicator) => [indicator.id, indicator])),
};

describe("the catalogue's indicators", () => {
  test.each(INDICATORS.map((indicator) => [indicator.id, indicator] as const))("%s computes", (_, indicator) => {
    expect(lintIndicator(indicator, known)).toEqual([]);
  });

  test("have ids of their own", () => {
    expect(new Set(INDICATORS.map(({ id }) => id)).size).toBe(INDICATORS.length);
  });
});

describe("the linter says what is wrong", () => {
  const good = known.indicators.get("TJ-03");
  if (good?.kind !== "base") throw new Error("TJ-03 is a plain indicator");
  const says = (change: object): string =>
    lintIndicator({ ...good, id: "自定义", ...change }, known)
      .map((f) => f.says)
      .join("；");

  test.each([
    [{ title: " " }, "请填写名称"],
    [{ id: "a b" }, "编号只能用"],
    [{ procedures: ["none"] }, "没有程序“none”"],
    [{ procedures: [] }, "请选择统计哪些程序"],
    [{ by: "paidOn" }, "没有“paidOn”这个日期"],
    [{ by: "category" }, "不能作时间口径"],
    [{ by: "act:none" }, "没有办理动作“none”"],
    [{ measure: { kind: "sum", facet: "values.none" } }, "没有字段“none”"],
    [{ measure: { kind: "sum", facet: "category" } }, "这里需要数字"],
    [{ measure: { kind: "acts", act: "mediate" } }, "时间口径须为“act:mediate”"],
    [{ filter: { path: "outcome", is: "eq", value: "wonn" } }, "没有“wonn”这个取值"],
    [{ filter: { path: "source", is: "in", value: ["court", "moon"] } }, "没有“moon”这个取值"],
    [{ filter: { path: "amount", is: "gt", value: "many" } }, "须与数字比较"],
    [{ filter: { path: "closedOn", is: "gt", value: "2024-13-01" } }, "须与日期"],
    [{ filter: { certified: "officers", count: 2 } }, "不能使用“certified”条件"],
    [{ filter: { clock: "term", is: "overdue" } }, "不能使用“clock”条件"],
    [{ filter: { path: "values.otherParties.name", is: "eq", value: "张三" } }, "是列表"],
    [{ filter: { done: "punish" } }, "没有办理动作“punish”"],
    [{ dimensions: ["amount"] }, "不能按“amount”分组"],
    [{ dimensions: ["topicc"] }, "不能使用“topicc”"],
  ])("%j", (change, expected) => {
    expect(says(change)).toContain(expected);
  });

  test("of references", () => {
    const head = { ...good, id: "自定义" };
    const lint = (more: object): string =>
      lintIndicator({ ...head, ...more }, known)
        .map((f) => f.says)
        .join("；");
    expect(lint({ kind: "yoy", of: "none" })).toContain("没有指标“none”");
    expect(lint({ kind: "yoy", of: "SQ-02" })).toContain("不能再作同比");
    expect(lint({ kind: "combined", plus: ["GK-03"] })).toContain("是比率，不能加减");
    expect(lint({ kind: "combined", plus: ["自定义"] })).toContain("引用了自己");
  });
});

function figuresIn(check: CrossCheck): readonly string[] {
  switch (check.kind) {
    case "sum":
      return [check.total, ...check.parts];
    case "balance":
      return [...check.left, ...check.right];
    case "rate":
      return [check.rate, check.part, check.of];
    case "subset":
      return [check.part, check.of];
    case "equal":
      return check.figures;
    case "words":
      return [check.test.figure];
    case "stockFlow":
      return [check.end, check.start, check.plus, ...check.minus];
  }
}

describe.each(OUTLINES.map((outline) => [outline.id, outline] as const))("the outline %s", (_, outline) => {
  const slots = new Set(outline.slots.map(({ id }) => id));
  const inside = (section: OutlineSection): OutlineSection[] => [section, ...(section.sections ?? []).flatMap(inside)];
  const paragraphs = [
    ...outline.preamble,
    ...outline.sections.flatMap(inside).flatMap((section) => section.paragraphs),
  ];
  const sentences = paragraphs
    .flatMap((paragraph) => paragraph.sentences)
    .map((sentence): OutlineSentence => (typeof sentence === "string" ? { text: sentence } : sentence));

  test("asks only for figures that can be computed", () => {
    expect(outline.slots.map((slot) => slotFault(slot, known)).filter((fault) => fault !== undefined)).toEqual([]);
  });

  test("has sentences whose slots and tests exist", () => {
    for (const { text, when = [] } of sentences) {
      expect(parseText(text.replace(/\{(年|下年|月|单位)\}/g, ""), slots).problems).toEqual([]);
      for (const { figure } of when) expect(slots).toContain(figure);
    }
  });

  test("has slots of different ids, tables whose figures exist and whose cells cover the grid once", () => {
    expect(slots.size).toBe(outline.slots.length);
    const tables = paragraphs.flatMap(({ table }) => table ?? []);
    for (const table of tables) {
      for (const { text } of [...table.head, ...table.rows].flat()) expect(parseText(text, slots).problems).toEqual([]);
      const filled = new Map(
        outline.slots.map((slot) => [
          slot.id,
          { slot, value: { ok: false as const, problem: "" }, print: {}, title: "", unit: "" },
        ]),
      );
      const document = { layout: "report", title: "x", furniture: { pageNumbers: "none" } };
      expect(() => parseDocument({ ...document, blocks: [tableBlock(table, filled)] })).not.toThrow();
    }
    expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length);
  });

  test("has checks over its own slots, roles and rules that exist", () => {
    const named = outline.checks.flatMap(figuresIn);
    for (const id of named) expect(slots).toContain(id);
    for (const role of Object.values(outline.roles).flat()) expect(Object.keys(ROLES)).toContain(role);
    for (const rule of outline.basis) expect(getRule(rule).id).toBe(rule);
  });
});

test("the annual report has the four parts that the statute wants", () => {
  const annual = OUTLINES.find(({ id }) => id === "annual-report");
  const required = annual?.sections.filter((section) => section.required).map(({ id }) => id);
  expect(required).toEqual(["achievements", "problems", "head", "plan"]);
});
