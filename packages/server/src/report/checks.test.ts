import { describe, expect, test } from "vitest";

import type { CrossCheck, FigurePeriod, FigureSlot, Printing } from "@fadu/engine/definition/indicator.ts";

import type { FigureValue } from "../indicator/value.ts";
import { checkReport } from "./checks.ts";
import type { Finding } from "./finding.ts";
import type { ReportBody, ReportSection } from "./model.ts";
import type { Computed } from "./text.ts";

const PERIOD = { from: "2024-01-01", to: "2024-12-31" };

interface Given {
  readonly value: FigureValue | number;
  readonly indicator?: string;
  readonly period?: FigurePeriod;
  readonly print?: Printing;
}

/** What a report's text and figures are found to have, without a database: the values are those given. */
function findings(
  text: string,
  figures: Readonly<Record<string, Given>>,
  checks: readonly CrossCheck[] = [],
): Finding[] {
  return checkReport(bodyOf(text, figures, checks), PERIOD, filledWith(figures));
}

const YEAR: FigurePeriod = { kind: "year" };

const slotsOf = (figures: Readonly<Record<string, Given>>): FigureSlot[] =>
  Object.entries(figures).map(([id, { indicator = id, period = YEAR }]) => ({ id, indicator, period }));

function filledWith(figures: Readonly<Record<string, Given>>): Map<string, Computed> {
  return new Map(
    slotsOf(figures).map((slot) => {
      const { value = 0, print = {} } = figures[slot.id] ?? {};
      const exact: FigureValue = typeof value === "number" ? { kind: "number", value } : value;
      return [slot.id, { slot, value: { ok: true, value: exact }, print, title: slot.id, unit: "件" }];
    }),
  );
}

function bodyOf(text: string, figures: Readonly<Record<string, Given>>, checks: readonly CrossCheck[]): ReportBody {
  const section: ReportSection = {
    id: "only",
    heading: "情况",
    required: true,
    paragraphs: [{ id: "p1", text }],
    sections: [],
  };
  return { addressee: "", organ: "街道", preamble: [], sections: [section], slots: slotsOf(figures), checks };
}

const says = (found: readonly Finding[], kind: Finding["kind"]): string[] =>
  found.filter((one) => one.kind === kind).map((one) => one.says);

describe("what is looked at before a report is signed (indicator catalogue §6)", () => {
  test("1. parts that do not add up to their total", () => {
    const check: CrossCheck = { kind: "sum", total: "total", parts: ["a", "b"], says: "问题数须等于各类之和" };
    const figures = { total: { value: 2 }, a: { value: 1 }, b: { value: 1 } };
    expect(says(findings("发现问题{total}条。", figures, [check]), "parts")).toEqual([]);
    expect(says(findings("发现问题{total}条。", { ...figures, b: { value: 2 } }, [check]), "parts")).toEqual([
      "问题数须等于各类之和（total2、a1、b2）",
    ]);
  });

  test("1. two sides that do not balance: received and carried in, handled and carried on", () => {
    const check: CrossCheck = { kind: "balance", left: ["in", "before"], right: ["done", "after"], says: "勾稽关系" };
    const figures = { in: { value: 6 }, before: { value: 2 }, done: { value: 6 }, after: { value: 2 } };
    expect(says(findings("{in}", figures, [check]), "parts")).toEqual([]);
    expect(says(findings("{in}", { ...figures, after: { value: 1 } }, [check]), "parts")).toHaveLength(1);
  });

  test("2. a part larger than the whole", () => {
    const check: CrossCheck = { kind: "subset", part: "part", of: "all", says: "其中数不能多于总数" };
    expect(says(findings("{all}", { all: { value: 217 }, part: { value: 15 } }, [check]), "subset")).toEqual([]);
    expect(says(findings("{all}", { all: { value: 15 }, part: { value: 217 } }, [check]), "subset")).toEqual([
      "其中数不能多于总数（part217、all15）",
    ]);
  });

  test("3. a rate that is not its numbers; one cut to a whole per cent; a full rate with a gap", () => {
    const check: CrossCheck = {
      kind: "rate",
      rate: "rate",
      part: "done",
      of: "all",
      says: "化解率须等于化解数除以受理数",
    };
    const rate: FigureValue = { kind: "rate", numerator: 702, denominator: 720 };
    const figures = { rate: { value: rate }, done: { value: 702 }, all: { value: 720 } };
    expect(says(findings("化解率{rate}。", figures, [check]), "rate")).toEqual([]);
    expect(says(findings("化解率{rate}。", { ...figures, done: { value: 698 } }, [check]), "rate")).toHaveLength(1);
    const cut = findings("化解率{rate}。", { rate: { value: rate, print: { decimals: 0 } } });
    expect(says(cut, "rate")).toEqual(["“rate”不是整数百分比，不能只印整数"]);
    const full: CrossCheck = {
      kind: "words",
      words: ["全覆盖"],
      test: { figure: "rate", is: "full" },
      says: "全覆盖不实",
    };
    expect(says(findings("实现巡查全覆盖。", figures, [full]), "words")).toHaveLength(1);
    const whole: FigureValue = { kind: "rate", numerator: 33, denominator: 33 };
    expect(says(findings("实现巡查全覆盖。", { rate: { value: whole } }, [full]), "words")).toEqual([]);
  });

  test("4. a stock that its flows do not explain", () => {
    const check: CrossCheck = {
      kind: "stockFlow",
      start: "start",
      plus: "in",
      minus: ["out", "moved"],
      end: "end",
      says: "期初期末不符",
    };
    const figures = {
      start: { value: 47 },
      in: { value: 46 },
      out: { value: 45 },
      moved: { value: 0 },
      end: { value: 48 },
    };
    expect(says(findings("{end}", figures, [check]), "stockFlow")).toEqual([]);
    expect(says(findings("{end}", { ...figures, moved: { value: 1 } }, [check]), "stockFlow")).toHaveLength(1);
  });

  test("5. one figure printed in two ways; two figures that must agree", () => {
    const twice = { a: { value: 1385, indicator: "TJ-01" }, b: { value: 1385, indicator: "TJ-01" } };
    expect(says(findings("调处{a}起，共{b}起。", twice), "repetition")).toEqual([]);
    expect(says(findings("调处{a}起，共{b|余}起。", twice), "repetition")).toEqual(["“a”在文中写法不一：1385、1300余"]);
    const check: CrossCheck = { kind: "equal", figures: ["a", "b"], says: "两处须一致" };
    expect(says(findings("{a}", { a: { value: 33 }, b: { value: 32 } }, [check]), "repetition")).toEqual([
      "两处须一致（a33、b32）",
    ]);
  });

  test("6. the same words for different measures", () => {
    const figures = { counsel: { value: 52 }, residents: { value: 510 } };
    expect(says(findings("提供法律咨询{counsel}次。提供法律咨询{residents}次。", figures), "sameWords")).toEqual([
      "“提供法律咨询…次”用于不同的口径：counsel、residents，请在文中写清",
    ]);
    expect(says(findings("为部门解答{counsel}次。为群众咨询{residents}人次。", figures), "sameWords")).toEqual([]);
  });

  test("7. words against figures", () => {
    const check: CrossCheck = {
      kind: "words",
      words: ["未制定重大行政决策"],
      test: { figure: "JC-04", is: "zero" },
      says: "说法与数据不符",
    };
    expect(says(findings("未制定重大行政决策。", { "JC-04": { value: 0 } }, [check]), "words")).toEqual([]);
    expect(says(findings("未制定重大行政决策。", { "JC-04": { value: 1 } }, [check]), "words")).toHaveLength(1);
    // 无数据 is no zero, and bears no claim out.
    const unknown: FigureValue = { kind: "none", why: "noData" };
    expect(says(findings("未制定重大行政决策。", { "JC-04": { value: unknown } }, [check]), "words")).toHaveLength(1);
  });

  test("8. a figure of another period, marked, and its sentence asked to say so", () => {
    const levels = (text: string, period: FigurePeriod): string[] =>
      findings(text, { a: { value: 1, period } })
        .filter(({ kind }) => kind === "period")
        .map(({ level }) => level);
    expect(levels("立案{a}件。", { kind: "year" })).toEqual([]);
    expect(levels("去年以来立案{a}件。", { kind: "sinceLastYear" })).toEqual(["note"]);
    expect(levels("立案{a}件。", { kind: "sinceLastYear" })).toEqual(["warning"]);
    expect(levels("在册{a}人。", { kind: "snapshot" })).toEqual(["note"]);
    expect(levels("已连载{a}期。", { kind: "toDate" })).toEqual(["warning"]);
    expect(levels("2019至2021年制定{a}件。", { kind: "span", from: "2019-01-01", to: "2021-12-31" })).toEqual(["note"]);
    expect(levels("结转{a}件。", { kind: "opening" })).toEqual(["warning"]);
  });

  test("9. a required chapter without text, a heading twice, a number left out", () => {
    expect(says(findings("", {}), "chapters")).toEqual(["必备部分“情况”还没有内容"]);
    const body = bodyOf("有内容。", {}, []);
    const [only] = body.sections;
    const twice = only ? { ...body, sections: [only, { ...only, id: "again" }] } : body;
    expect(says(checkReport(twice, PERIOD, new Map()), "chapters")).toEqual(["标题“情况”重复"]);
    expect(says(findings("一是抓学习。二是抓执法。三是抓普法。", {}), "chapters")).toEqual([]);
    expect(says(findings("一是抓学习。二是抓执法。二是抓普法。", {}), "chapters")).toEqual([
      "序号不连续：“二是”之前缺号或者重号",
    ]);
    expect(says(findings("一是抓学习。三是抓普法。", {}), "chapters")).toHaveLength(1);
  });
});

describe("printing rules of the indicator catalogue §1 in a text", () => {
  const problems = (text: string, value: FigureValue | number): string[] =>
    says(findings(text, { a: { value } }), "text");

  test("余 and 近 only from the figure, only when true, never both", () => {
    expect(problems("走访{a|余}户。", 1385)).toEqual([]);
    expect(problems("走访{a|近1400}户。", 1385)).toEqual([]);
    expect(problems("走访{a|近2000}户。", 1385)).toHaveLength(1);
    expect(problems("走访{a|近1400|余}户。", 1385)).toEqual(["{a|近1400|余}：“近”和“余”不能同时使用"]);
    expect(problems("走访近{a}余户。", 1385)).toHaveLength(2);
    expect(problems("走访{a|上千}户。", 985)).toHaveLength(1);
  });

  test("无数据 stops a report, 无此类事项 and 上年为0 ask for other words", () => {
    const level = (value: FigureValue): string[] =>
      findings("比例{a}。", { a: { value } })
        .filter(({ kind }) => kind === "text")
        .map((one) => one.level);
    expect(level({ kind: "none", why: "noData" })).toEqual(["error"]);
    expect(level({ kind: "none", why: "baseNoData" })).toEqual(["error"]);
    expect(level({ kind: "none", why: "noMatters" })).toEqual(["warning"]);
    expect(level({ kind: "none", why: "baseZero" })).toEqual(["warning"]);
  });
});
