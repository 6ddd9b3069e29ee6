import { branch, collect, type ActInput } from "../../../build/act.ts";
import { ALL } from "../../../build/basis.ts";
import {
  anyOf,
  atLeast,
  atMost,
  filled,
  is,
  isNot,
  not,
  oneOf,
  overdue,
  requires,
  stopped,
  unstarted,
  valueAt,
  where,
} from "../../../build/condition.ts";
import { judgmentOf } from "../court-judgment.ts";
import { clerks } from "../parts.ts";
import type { LitigationField } from "./fields.ts";
import { appealable, decided, settled, terminated, undecided, withdrew, won } from "./results.ts";
import type { LitigationState } from "./states.ts";

const mediable = requires(
  where(settled, filled("mediableGround")),
  "行政案件不适用调解；行政赔偿、补偿以及行使自由裁量权的案件可以调解",
  ALL("60"),
);

const verdicts = [
  ["won", won],
  ["partlyLost", is("result", "partRevoke")],
  ["withdrawn", withdrew],
  ["settled", settled],
  ["other", terminated],
] as const;
const suit = {
  kind: "=administrative",
  plaintiff: "plaintiff",
  organ: "organ",
  judgedOn: "judgedOn",
  judgment: "judgment",
};

/** Judgment of the first instance, appeal, and of the second. */
export const judgment = {
  judge: {
    title: "登记一审裁判",
    basis: [ALL("81"), ALL("82"), ALL("85a"), ALL("85b")],
    from: ["received", "trial"],
    to: [branch("judged", appealable), ...undecided],
    by: clerks,
    collects: [
      "form",
      "result",
      collect("mediableGround", { when: settled, required: false }),
      "judgedOn",
      "judgmentNumber",
      "judgmentServedOn",
      "judgment",
      collect("effectiveOn", { when: oneOf("result", "withdrawn", "settled", "terminated") }),
    ],
    requires: [
      requires(atLeast("judgmentServedOn", valueAt("judgedOn")), "送达日期不得早于裁判日期", ALL("85a")),
      requires(atMost("judgmentServedOn", valueAt("$today")), "送达日期不得晚于今日", ALL("85a")),
      requires(
        where(oneOf("result", "rejectSuit", "withdrawn", "terminated"), is("form", "ruling")),
        "驳回起诉、准许撤诉、终结用裁定",
        ALL("85b"),
      ),
      mediable,
    ],
    opens: judgmentOf({ ...suit, court: "court", caseNumber: "judgmentNumber", instance: "=first" }, verdicts),
  },
  appeal: {
    title: "登记上诉",
    basis: [ALL("85a"), ALL("85b")],
    from: ["judged"],
    to: "appealing",
    by: [...clerks, "justice-office-head"],
    collects: ["appellant", "appealedOn", "appealText"],
    requires: [
      requires(
        anyOf(unstarted("appealJudgment"), atMost("appealedOn", valueAt("$due.appealJudgment"))),
        "不服判决的，应当在判决书送达之日起十五日内上诉",
        ALL("85a"),
      ),
      requires(
        anyOf(unstarted("appealRuling"), atMost("appealedOn", valueAt("$due.appealRuling"))),
        "不服裁定的，应当在裁定书送达之日起十日内上诉",
        ALL("85b"),
      ),
      requires(atMost("appealedOn", valueAt("$today")), "上诉日期不得晚于今日", ALL("85a")),
    ],
    approval: [
      {
        title: "负责人决定上诉",
        roles: ["org-head", "deputy-head"],
        mode: "any",
        when: oneOf("appellant", "organ", "both"),
      },
    ],
  },
  takeEffect: {
    title: "登记裁判生效",
    basis: [ALL("85a"), ALL("85b")],
    from: ["judged"],
    to: decided,
    by: clerks,
    collects: ["effectiveOn", collect("lostReason", { required: not(won) })],
    requires: [
      requires(
        anyOf(overdue("appealJudgment"), stopped("appealJudgment"), unstarted("appealJudgment")),
        "判决的上诉期限尚未届满",
        ALL("85a"),
      ),
      requires(
        anyOf(overdue("appealRuling"), stopped("appealRuling"), unstarted("appealRuling")),
        "裁定的上诉期限尚未届满",
        ALL("85b"),
      ),
    ],
  },
  judgeSecond: {
    title: "登记二审裁判",
    basis: ALL("88"),
    from: ["appealing"],
    to: [branch("trial", is("secondResult", "remanded")), ...undecided, ...decided],
    by: clerks,
    collects: [
      "secondCourt?",
      "secondNumber",
      "secondResult",
      collect("result", { when: is("secondResult", "reversed") }),
      collect("mediableGround", { when: settled, required: false }),
      "judgedOn",
      "judgmentServedOn",
      "judgment",
      collect("effectiveOn", { when: isNot("secondResult", "remanded") }),
      "lostReason?",
    ],
    requires: [requires(atMost("judgmentServedOn", valueAt("$today")), "送达日期不得晚于今日", ALL("88")), mediable],
    opens: judgmentOf({ ...suit, court: "secondCourt", caseNumber: "secondNumber", instance: "=second" }, [
      ["remanded", is("secondResult", "remanded")],
      ...verdicts,
    ]),
  },
} as const satisfies Record<string, ActInput<LitigationField, LitigationState>>;
