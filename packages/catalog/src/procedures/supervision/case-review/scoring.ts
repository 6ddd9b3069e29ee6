import { child, member, type ActInput } from "../../../build/act.ts";
import { REV } from "../../../build/basis.ts";
import {
  allOf,
  anyOf,
  atLeast,
  atMost,
  contains,
  done,
  filled,
  is,
  isNot,
  not,
  requires,
  under,
  valueAt,
  where,
} from "../../../build/condition.ts";
import { supervisors } from "../regime.ts";
import type { CaseReviewField } from "./fields.ts";
import { graded } from "./grades.ts";
import type { CaseReviewState } from "./states.ts";

/** Two persons, neither of whom handled the case (REV-10). */
const impartial = [
  requires(isNot("assessorA", valueAt("assessorB")), "案卷由两名评查人员分别评分", REV("10")),
  requires(
    not(contains("handlers", valueAt("assessorA"))),
    "评查员甲是本案办案人员，可能影响公正评查，应当回避",
    REV("10"),
  ),
  requires(
    not(contains("handlers", valueAt("assessorB"))),
    "评查员乙是本案办案人员，可能影响公正评查，应当回避",
    REV("10"),
  ),
];

const between = (a: string, b: string) => allOf(atLeast("score", valueAt(a)), atMost("score", valueAt(b)));
const vetoed = anyOf(filled("vetoesA.0"), filled("vetoesB.0"));

/** A file drawn, read and scored by each assessor apart, and what the two come to (REV-10 … REV-17). */
export const scoring = {
  open: {
    title: "抽取案卷",
    basis: [REV("06"), REV("10")],
    from: "new",
    by: ["legal-reviewer", ...supervisors],
    collects: [
      "round?",
      "fileNumber",
      "fileKind",
      "penalty?",
      "handlers",
      "organ",
      "fileClosedOn",
      "assessorA",
      "assessorB",
    ],
    requires: [...impartial, requires(atMost("fileClosedOn", valueAt("$today")), "评查已结案的案卷", REV("06"))],
    members: ["assessorA", "assessorB"],
    notifies: [member],
  },
  recuse: {
    title: "评查人员回避、更换",
    basis: REV("10"),
    from: ["scoring"],
    by: ["legal-reviewer", ...supervisors],
    collects: ["assessorA", "assessorB", "recuseReason"],
    requires: impartial,
    members: ["assessorA", "assessorB"],
    task: "optional",
  },
  scoreA: {
    title: "评查员甲独立评分",
    basis: [REV("10"), REV("14")],
    from: ["scoring"],
    by: ["review-assessor", member],
    collects: ["sheetA", "vetoesA?"],
    requires: [
      requires(is("$actor.account", valueAt("assessorA")), "由评查员甲本人阅卷评分", REV("10")),
      requires(atMost("$computed.totalA", 100), "各评分项目得分之和不得超过一百分", REV("16")),
      requires(where(under("$computed.totalA", 100), filled("sheetA.reason")), "扣分的，应当写明扣分理由", REV("10")),
    ],
    task: "awaited",
  },
  scoreB: {
    title: "评查员乙独立评分",
    basis: [REV("10"), REV("14")],
    from: ["scoring"],
    by: ["review-assessor", member],
    collects: ["sheetB", "vetoesB?"],
    requires: [
      requires(is("$actor.account", valueAt("assessorB")), "由评查员乙本人阅卷评分", REV("10")),
      requires(atMost("$computed.totalB", 100), "各评分项目得分之和不得超过一百分", REV("16")),
      requires(where(under("$computed.totalB", 100), filled("sheetB.reason")), "扣分的，应当写明扣分理由", REV("10")),
    ],
    task: "awaited",
  },
  noteError: {
    title: "登记案卷问题",
    basis: [REV("10"), REV("14")],
    help: "每个问题登记一次，记明承办人",
    from: ["scoring"],
    by: ["review-assessor", member],
    collects: ["error", "errorItem", "errorOfficer", "errorText", "errorPoints", "errorVeto"],
    requires: [requires(contains("handlers", valueAt("errorOfficer")), "承办人须是本案办案人员", REV("10"))],
    opens: [
      child("case-file-error", {
        fileNumber: "fileNumber",
        error: "error",
        item: "errorItem",
        officer: "errorOfficer",
        organ: "organ",
        text: "errorText",
        points: "errorPoints",
        veto: "errorVeto",
        reviewedOn: "$today",
      }),
    ],
    task: "optional",
  },
  conclude: {
    title: "形成评查结论",
    basis: [REV("16"), REV("17"), REV("X2"), REV("X3")],
    from: ["scoring"],
    to: graded,
    by: ["legal-reviewer", "justice-office-head"],
    collects: ["score", "vetoes?", "opinion"],
    requires: [
      requires(allOf(done("scoreA"), done("scoreB")), "两名评查人员尚未分别评分", REV("10")),
      requires(
        anyOf(between("$computed.totalA", "$computed.totalB"), between("$computed.totalB", "$computed.totalA")),
        "评查得分应当在两名评查人员的评分之间",
        REV("10"),
      ),
      requires(where(vetoed, filled("vetoes.0")), "评查人员认定了一票不合格情形，请在结论中写明", REV("17")),
      requires(where(under("score", 100), done("noteError")), "有扣分的，应当逐项登记案卷问题和承办人", REV("10")),
    ],
    issues: ["case-review-opinion"],
    notifies: ["squad-leader", "enforcement-head"],
  },
} as const satisfies Record<string, ActInput<CaseReviewField, CaseReviewState>>;
