import { collect, handler } from "../../build/act.ts";
import { FZ } from "../../build/basis.ts";
import { onState } from "../../build/clock.ts";
import { atMost, done, filled, is, requires, valueAt, where } from "../../build/condition.ts";
import { account, date, exhibits, integer, longtext, number, taxonomy, text, unit, yesno } from "../../build/field.ts";
import { days } from "../../build/length.ts";
import { ended, keep, neutral, procedure, success } from "../../build/procedure.ts";
import { criterionSheet } from "../../instruments/education/criterion-sheet.ts";

const KEEPERS = ["justice-office-head", "justice-assistant", "office-clerk"] as const;
const G = { criterion: { group: "指标" }, evidence: { group: "佐证" }, check: { group: "自评" } };

/**
 * 示范创建指标: one criterion of the model index (its edition is named, for the text of 2023 is not verified, FZ-28) with its
 * proof, the street's own mark and what is still wanting.
 */
export const modelCriterion = procedure({
  id: "model-criterion",
  title: "法治政府建设示范创建指标",
  area: "education",
  basis: [FZ("28"), FZ("29")],
  subject: "{code} {standard}",
  fields: {
    programme: taxonomy("创建项目", "model-programme", G.criterion),
    edition: text("指标体系版本", { ...G.criterion, help: "如：市县法治政府建设示范指标体系（2021年版）" }),
    code: text("指标编号", G.criterion),
    first: text("一级指标", G.criterion),
    second: text("二级指标", G.criterion),
    standard: text("三级指标（标准）", G.criterion),
    full: number("分值", { ...G.criterion, min: 0 }),
    veto: yesno("否决项", G.criterion),
    responsible: unit("责任单位", G.criterion),
    worker: account("责任人", G.criterion),
    dueOn: date("自评期限", G.criterion),
    indicator: text("对应的统计指标编号", G.criterion),
    evidenceTitle: text("佐证名称", G.evidence),
    evidenceOn: date("佐证日期", G.evidence),
    evidence: exhibits("佐证材料", G.evidence),
    pieces: integer("佐证份数", { ...G.evidence, min: 0 }),
    score: number("自评得分", { ...G.check, min: 0 }),
    met: yesno("达标", G.check),
    explanation: longtext("自评说明", G.check),
    gap: longtext("差距和整改措施", G.check),
    outsideScore: number("上级评估得分", { ...G.check, min: 0 }),
    comment: longtext("审核意见", G.check),
  },
  facets: {
    category: "programme",
    subcategory: "first",
    topic: "code",
    person: "worker",
    score: "score",
    total: "full",
    quantity: "pieces",
    unit: "responsible",
    filedOn: "$on.enter",
    dueOn: "dueOn",
    decidedOn: "$on.review",
    flagged: "met",
    special: "veto",
  },
  states: { collecting: "收集佐证", assessed: "待审核", gap: "整改中", closed: ended("已办结") },
  initial: "collecting",
  outcomes: { met: success("达标"), unmet: neutral("未达标") },
  acts: {
    enter: {
      title: "登记指标",
      basis: FZ("28"),
      from: "new",
      by: KEEPERS,
      collects: [
        "programme",
        "edition",
        "code",
        "first?",
        "second?",
        "standard",
        "full",
        "veto?",
        "responsible",
        "worker?",
        "dueOn",
        "indicator?",
      ],
      assigns: { unit: "responsible", handler: "worker" },
    },
    prove: {
      title: "提交佐证",
      basis: FZ("28"),
      from: ["collecting", "gap"],
      by: [handler, "section-clerk", "community-clerk", ...KEEPERS],
      collects: ["evidenceTitle", "evidenceOn?", "evidence", "pieces?"],
      task: "optional",
    },
    assess: {
      title: "自评",
      basis: FZ("28"),
      from: ["collecting", "gap"],
      to: "assessed",
      by: [handler, "section-clerk", "section-head", ...KEEPERS],
      collects: ["score", "met", "explanation", collect("gap", { required: is("met", false) })],
      requires: [
        requires(atMost("score", valueAt("full")), "自评得分不得高于分值", FZ("28")),
        requires(where(is("met", true), done("prove")), "自评达标须先提交佐证", FZ("28")),
      ],
      issues: ["criterion-sheet"],
    },
    review: {
      title: "审核自评",
      basis: FZ("28"),
      from: ["assessed"],
      to: [{ to: "closed", when: is("met", true), outcome: "met" }, { to: "gap" }],
      by: ["justice-office-head", "deputy-head"],
      collects: ["met", "comment?"],
    },
    giveUp: {
      title: "按未达标办结",
      basis: FZ("28"),
      from: ["gap"],
      to: "closed",
      outcome: "unmet",
      by: ["justice-office-head"],
      collects: ["gap", "outsideScore?"],
      requires: [requires(filled("gap"), "请写明差距", FZ("28"))],
      task: "optional",
    },
  },
  clocks: {
    due: {
      title: "自评期限",
      basis: FZ("28"),
      length: days(0),
      from: "dueOn",
      starts: "enter",
      stops: ["assess", onState("closed")],
      roll: "none",
      warns: [days(15)],
      expires: "supervise",
    },
  },
  instruments: [criterionSheet],
  leads: ["justice-office-head", "deputy-head"],
  universal: { return: false, suspend: false },
  seenBy: [
    ...KEEPERS,
    "section-clerk",
    "section-head",
    "community-clerk",
    "office-head",
    "deputy-head",
    "org-head",
    "auditor",
  ],
  retention: keep(10),
});
