import type { Path, Requirement } from "@fadu/engine/definition/condition.ts";
import type { Field } from "@fadu/engine/definition/field.ts";
import { FZ, POW } from "../../build/basis.ts";
import {
  allOf,
  anyOf,
  atLeast,
  filled,
  given,
  is,
  missing,
  not,
  requires,
  under,
  unless,
  valueAt,
} from "../../build/condition.ts";
import { account, choice, date, number, text, unit, yesno, type FieldMore } from "../../build/field.ts";
import { keep } from "../../build/procedure.ts";
import { record } from "../../build/record.ts";
import { TRAINING_READERS } from "./parts.ts";

/** Kinds of exam; the rates of XUE and RY-01 each count one of them. */
export const examKind = (more: FieldMore = {}): Field =>
  choice(
    "考试类型",
    {
      certificate: "执法资格考试",
      law: "学法用法考试",
      officer: "执法业务考试",
      mediator: "人民调解员考试",
      other: "其他考试",
    },
    more,
  );

/** Whether the person sat it; an excused one is not among those required. */
export const attendance = (more: FieldMore = {}): Field =>
  choice("参考情况", { sat: "参加", absent: "缺考", excused: "经批准免考" }, more);

/**
 * A mark, a pass and excellence keep in step, wherever they are entered.
 *
 * @param at where the values of this person stand: in the record itself, or given with the act of a sitting that others' follow
 */
export function resultRules(at: (key: string) => Path): readonly Requirement[] {
  const sat = is(at("attendance"), "sat");
  const [score, passed, excellent] = [at("score"), at("passed"), at("excellent")];
  return [
    requires(unless(sat, missing(passed)), "参加考试的，请登记是否合格"),
    requires(unless(not(sat), given(passed, true)), "没有参加考试的，不能登记为合格"),
    requires(unless(given(excellent, true), not(given(passed, true))), "登记为优秀的须合格"),
    requires(
      anyOf(missing(score), missing("passLine"), unless(given(passed, true), under(score, valueAt("passLine")))),
      "得分低于合格线，不能登记为合格",
    ),
    requires(
      anyOf(missing(score), missing("passLine"), unless(given(passed, false), atLeast(score, valueAt("passLine")))),
      "得分达到合格线，应登记为合格",
    ),
    requires(
      anyOf(
        not(allOf(filled(score), filled("excellentLine"))),
        unless(given(excellent, true), under(score, valueAt("excellentLine"))),
      ),
      "得分低于优秀线，不能登记为优秀",
    ),
  ];
}

/** How one person did in one exam: what pass, attendance and excellence rates are counted from. */
export const examResult = record({
  id: "exam-result",
  title: "考试成绩",
  area: "education",
  basis: [FZ("08b"), POW("13")],
  subject: "{batch} {examinee}",
  fields: {
    kind: examKind(),
    batch: text("考试批次", { help: "如：2024年第二批执法资格考试" }),
    examOn: date("考试日期"),
    examinee: text("姓名"),
    account: account("账号"),
    unit: unit("所在单位"),
    attendance: attendance(),
    score: number("得分", { min: 0 }),
    passLine: number("合格线", { min: 0 }),
    excellentLine: number("优秀线", { min: 0 }),
    passed: yesno("合格"),
    excellent: yesno("优秀"),
  },
  facets: {
    category: "kind",
    topic: "batch",
    mode: "attendance",
    person: "account",
    score: "score",
    unit: "unit",
    occurredOn: "examOn",
    flagged: "passed",
    special: "excellent",
  },
  by: ["personnel-clerk", "publicity-clerk", "office-clerk", "section-clerk"],
  collects: [
    "kind",
    "batch",
    "examOn",
    "examinee",
    "account?",
    "unit",
    "attendance",
    "score?",
    "passLine?",
    "excellentLine?",
    "passed?",
    "excellent?",
  ],
  requires: resultRules((key) => key),
  seenBy: TRAINING_READERS,
  retention: keep(10),
});
