import { step, type Path, type Step } from "../../paths.ts";
import type { Value } from "@fadu/engine/definition/field.ts";
import type { Values } from "../../street.ts";

const clerk = "legal-reviewer";
const head = "justice-office-head";

export const FILE: Values = {
  round: "2024年度案卷评查",
  fileNumber: "南汇罚决字〔2024〕12号",
  fileKind: "ordinary",
  handlers: ["officer-a", "officer-b"],
  organ: "squad",
  fileClosedOn: "2024-06-20",
  assessorA: "review-assessor",
  assessorB: "legal-reviewer-2",
};
/** The eleven subjects of the sheet with their full points, some of them reduced. */
export const sheet = (taken: Readonly<Record<string, number>> = {}): Value => {
  const full = {
    qualification: 10,
    facts: 25,
    basis: 10,
    discretion: 5,
    process: 20,
    recording: 5,
    form: 10,
    delivery: 5,
    execution: 5,
    archive: 5,
  };
  return Object.entries(full).map(([item, points]) => {
    const off = taken[item] ?? 0;
    return { item, score: points - off, ...(off > 0 ? { reason: "有瑕疵" } : {}) };
  });
};
export const drawn = step(clerk, "open", { on: "2024-09-02", values: FILE, to: "scoring" });
export const scored = (a: Readonly<Record<string, number>>, b = a): readonly Step[] => [
  step("review-assessor", "scoreA", { on: "2024-09-04", values: { sheetA: sheet(a) } }),
  step("legal-reviewer-2", "scoreB", { values: { sheetB: sheet(b) } }),
];
export const noted = (errorVeto = false): Step =>
  step("review-assessor", "noteError", {
    values: {
      error: "12",
      errorItem: "form",
      errorOfficer: "officer-a",
      errorText: "询问笔录未逐页签名。",
      errorPoints: 4,
      errorVeto,
    },
  });
export const concluded = (score: number, more: Values = {}): Step =>
  step(clerk, "conclude", { on: "2024-09-06", values: { score, opinion: "总体规范。", ...more }, to: "concluded" });
const objected = step("squad-leader", "object", {
  on: "2024-09-10",
  values: { objectedOn: "2024-09-10", objectionText: "已逐页签名。" },
  to: "rechecking",
});
const rechecked = (score: number, more: Values = {}): Step =>
  step(head, "recheck", { on: "2024-09-14", values: { score, recheckText: "复核。", ...more }, to: "settled" });
const putRight: readonly Step[] = [
  step(clerk, "orderRectify", { on: "2024-09-24", values: { rectifyDemand: "补签、培训。" }, to: "rectifying" }),
  step("squad-leader", "rectify", {
    on: "2024-10-10",
    values: { rectifyText: "已补签。", rectifyFiles: ["documentary:1"] },
    to: "verifying",
  }),
  step(clerk, "verify", { values: { verifyResult: "undone" }, to: "rectifying" }),
  step("squad-leader", "rectify", { values: { rectifyText: "已培训。", rectifyFiles: ["documentary:2"] } }),
  step(clerk, "verify", { values: { verifyResult: "done" }, to: "settled" }),
];
const accepted = step("squad-leader", "accept", { on: "2024-09-09", to: "settled" });
const closed = step(clerk, "close", { to: "closed" });
const path = (title: string, outcome: string, ...steps: readonly Step[]): Path => ({ title, outcome, steps });
const off = (points: number) => ({ facts: Math.min(points, 25), process: Math.max(0, points - 25) });
/** With so many points off, contested and decided again with so many. */
const contested = (title: string, outcome: string, points: number, again: number, more: Values = {}): Path =>
  path(
    title,
    outcome,
    drawn,
    ...scored(off(points)),
    noted(),
    concluded(100 - points),
    objected,
    rechecked(again, more),
    ...putRight,
    closed,
  );

export const caseReviewPaths: readonly Path[] = [
  path("满分，优秀", "excellent", drawn, ...scored({}), concluded(100), accepted, closed),
  path(
    "回避后评分，良好，异议期满，整改",
    "good",
    drawn,
    step(head, "recuse", {
      values: { assessorA: "review-assessor", assessorB: "legal-reviewer-2", recuseReason: "原评查员曾参与讨论。" },
    }),
    ...scored(off(20), off(14)),
    noted(),
    concluded(84),
    step(clerk, "lapse", { on: "2024-09-24", to: "settled" }),
    ...putRight,
    closed,
  ),
  path("合格", "qualified", drawn, ...scored(off(30)), noted(), concluded(70), accepted, ...putRight, closed),
  path("不合格", "unqualified", drawn, ...scored(off(44)), noted(), concluded(56), accepted, ...putRight, closed),
  path(
    "一票不合格",
    "unqualified",
    drawn,
    ...scored(off(10)),
    noted(true),
    concluded(90, { vetoes: ["procedure"] }),
    accepted,
    ...putRight,
    closed,
  ),
  contested("复核为优秀", "excellent", 20, 92),
  contested("复核为良好", "good", 30, 80),
  contested("复核为合格", "qualified", 20, 70),
  contested("复核为不合格", "unqualified", 20, 50),
  contested("复核认定一票不合格", "unqualified", 20, 80, { vetoes: ["law"] }),
];

export const PLAN: Values = {
  title: "2024年度案卷评查",
  organiser: "self",
  host: "justice",
  from: "2024-01-01",
  to: "2024-06-30",
  sampling: "random",
  sampleSize: 10,
  finishBy: "2024-10-31",
};
export const planned = step(clerk, "plan", { on: "2024-09-02", values: PLAN, to: "planned" });
export const started = step(clerk, "start", { approve: ["deputy-head"], to: "reviewing" });
const { round: _round, ...file } = FILE;
export const drawnFrom = step(clerk, "draw", { values: file });

export const reviewRoundPaths: readonly Path[] = [
  path(
    "抽取、评查、通报",
    "reported",
    planned,
    started,
    drawnFrom,
    step(clerk, "report", {
      on: "2024-10-28",
      values: { reportText: "平均88分。", commonErrors: "笔录签名。", advice: "加强培训。" },
      approve: ["deputy-head"],
      to: "closed",
    }),
  ),
];
