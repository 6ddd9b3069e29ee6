import { collect, handler } from "../../build/act.ts";
import { onState } from "../../build/clock.ts";
import { allOf, atMost, contains, done, is, requires, valueAt } from "../../build/condition.ts";
import { account, date, exhibits, integer, longtext, number, table, text, unit, yesno } from "../../build/field.ts";
import { days } from "../../build/length.ts";
import { ended, keep, neutral, procedure, success } from "../../build/procedure.ts";
import { acceptancePack } from "../../instruments/education/acceptance-pack.ts";
import { PLAN, PUBLICITY_READERS } from "./parts.ts";

const KEEPERS = ["publicity-clerk", "justice-assistant", "justice-office-head"] as const;
const G = { item: { group: "规划任务" }, evidence: { group: "年度佐证" }, check: { group: "验收" } };

/**
 * “八五”普法规划任务: one task of the five-year plan, with the proof of each year, the street's own check and the verdict of the
 * acceptance. Its acceptance sheet lists what each year left on record.
 */
export const fiveYearItem = procedure({
  id: "five-year-item",
  title: "五年普法规划任务",
  area: "education",
  basis: PLAN,
  subject: "{plan} {item}",
  fields: {
    plan: text("规划名称", { ...G.item, help: "如：“八五”普法规划（2021—2025年）" }),
    code: text("任务编号", G.item),
    item: text("任务内容", G.item),
    standard: longtext("验收标准", G.item),
    full: number("分值", { ...G.item, min: 0 }),
    responsible: unit("责任单位", G.item),
    worker: account("责任人", G.item),
    fromYear: integer("起始年度", { ...G.item, min: 2000, max: 2100 }),
    toYear: integer("截止年度", { ...G.item, min: 2000, max: 2100 }),
    dueOn: date("自查期限", G.item),
    yearly: table(
      "年度佐证",
      {
        year: integer("年度", { min: 2000, max: 2100, required: true }),
        work: longtext("落实情况", { required: true }),
        figure: text("对应数据", { help: "统计指标编号和数值，如：PF-01 126场次" }),
        files: exhibits("佐证材料"),
      },
      { ...G.evidence, min: 1, help: "逐年补充，以前各年保留" },
    ),
    score: number("自查得分", { ...G.check, min: 0 }),
    selfCheck: longtext("自查情况", G.check),
    accepted: yesno("验收通过", G.check),
    acceptedOn: date("验收日期", G.check),
    acceptedBy: text("验收单位", G.check),
    outsideScore: number("验收得分", { ...G.check, min: 0 }),
    comment: longtext("验收意见", G.check),
  },
  facets: {
    category: "plan",
    topic: "code",
    person: "worker",
    score: "score",
    total: "full",
    unit: "responsible",
    filedOn: "$on.enter",
    dueOn: "dueOn",
    decidedOn: "acceptedOn",
    flagged: "accepted",
  },
  states: { running: "实施中", checked: "待验收", closed: ended("已验收") },
  initial: "running",
  outcomes: { accepted: success("验收通过"), failed: neutral("验收未通过") },
  acts: {
    enter: {
      title: "登记规划任务",
      basis: PLAN,
      from: "new",
      by: KEEPERS,
      collects: [
        "plan",
        "code?",
        "item",
        "standard?",
        "full?",
        "responsible",
        "worker?",
        "fromYear",
        "toYear",
        "dueOn",
      ],
      requires: [requires(atMost("fromYear", valueAt("toYear")), "起始年度不得晚于截止年度", PLAN)],
      assigns: { unit: "responsible", handler: "worker" },
    },
    prove: {
      title: "提交年度佐证",
      basis: PLAN,
      from: ["running"],
      by: [handler, "section-clerk", "community-clerk", ...KEEPERS],
      collects: ["yearly"],
      task: "awaited",
    },
    check: {
      title: "自查",
      basis: PLAN,
      from: ["running"],
      to: "checked",
      by: KEEPERS,
      collects: ["score?", "selfCheck"],
      requires: [
        requires(done("prove"), "还没有年度佐证，不能自查", PLAN),
        requires(
          allOf(contains("yearly.year", valueAt("fromYear")), contains("yearly.year", valueAt("toYear"))),
          "规划首尾两年的佐证不全，不能自查",
          PLAN,
        ),
      ],
      issues: ["acceptance-pack"],
    },
    accept: {
      title: "登记验收结果",
      basis: PLAN,
      from: ["checked"],
      to: [
        { to: "closed", when: is("accepted", true), outcome: "accepted" },
        { to: "closed", outcome: "failed" },
      ],
      by: KEEPERS,
      collects: [
        "accepted",
        "acceptedOn",
        "acceptedBy",
        "outsideScore?",
        collect("comment", { required: is("accepted", false) }),
      ],
    },
  },
  clocks: {
    due: {
      title: "自查期限",
      basis: PLAN,
      length: days(0),
      from: "dueOn",
      starts: "enter",
      stops: ["check", onState("closed")],
      roll: "none",
      warns: [days(30)],
      expires: "supervise",
    },
  },
  instruments: [acceptancePack],
  leads: ["justice-office-head", "deputy-head"],
  universal: { suspend: false },
  seenBy: PUBLICITY_READERS,
  retention: keep(10),
});
