import type { Open } from "@fadu/engine/definition/act.ts";
import type { Condition, Path } from "@fadu/engine/definition/condition.ts";
import { followUp, handler, member, system } from "../../build/act.ts";
import { ALL } from "../../build/basis.ts";
import { allOf, atMost, not, requires, valueAt } from "../../build/condition.ts";
import { choice, date, exhibits, party, text, unit } from "../../build/field.ts";
import { keep } from "../../build/procedure.ts";
import { record } from "../../build/record.ts";
import { readers } from "./parts.ts";

/** How an instance ended for the office's side. */
const VERDICTS = {
  won: "胜诉",
  partlyLost: "部分败诉",
  lost: "败诉",
  settled: "调解",
  withdrawn: "撤诉",
  remanded: "发回重审",
  other: "其他",
} as const;

type Verdict = keyof typeof VERDICTS;

/** 审级裁判: the judgment of one instance, so that instances are counted each by itself (FY-12). */
export const courtJudgment = record({
  id: "court-judgment",
  title: "审级裁判",
  area: "litigation",
  basis: [ALL("85a"), ALL("88")],
  subject: "{plaintiff.name} {caseNumber}",
  fields: {
    kind: choice("案件类别", { administrative: "行政诉讼", civil: "民事应诉" }),
    court: text("裁判法院"),
    caseNumber: text("案号"),
    plaintiff: party("原告"),
    organ: unit("承办部门"),
    instance: choice("审级", { first: "一审", second: "二审", retrial: "再审" }),
    verdict: choice("裁判结果", VERDICTS),
    judgedOn: date("裁判日期"),
    judgment: exhibits("裁判文书"),
  },
  facets: {
    category: "kind",
    subcategory: "verdict",
    level: "instance",
    party: "plaintiff",
    unit: "organ",
    topic: "caseNumber",
    decidedOn: "judgedOn",
  },
  collects: ["kind", "court?", "caseNumber", "plaintiff", "organ", "instance", "verdict", "judgedOn", "judgment"],
  by: ["litigation-clerk", "justice-assistant", "justice-office-head", handler, member, system],
  requires: [requires(atMost("judgedOn", valueAt("$today")), "裁判日期不得晚于今日", ALL("85a"))],
  seenBy: readers,
  sensitivity: "personal",
  retention: keep(30),
});

/**
 * The judgment registered for an instance, by what it came to: the first of the cases that holds, and `lost` when none does.
 *
 * @param carrying where the record's other values stand in the suit
 */
export function judgmentOf(
  carrying: Readonly<Record<string, Path>>,
  cases: readonly (readonly [Verdict, Condition])[],
): readonly Open[] {
  const before = (index: number): readonly Condition[] => cases.slice(0, index).map(([, when]) => not(when));
  const registered = (verdict: Verdict, when: Condition): Open =>
    followUp("court-judgment", { ...carrying, verdict: `=${verdict}` }, { when });
  return [
    ...cases.map(([verdict, when], index) => registered(verdict, allOf(...before(index), when))),
    registered("lost", allOf(...before(cases.length))),
  ];
}
