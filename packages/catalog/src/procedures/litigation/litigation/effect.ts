import { child, type ActInput } from "../../../build/act.ts";
import { ALL, CMP } from "../../../build/basis.ts";
import { anyOf, atMost, childrenClosed, done, filled, not, requires, valueAt } from "../../../build/condition.ts";
import { clerks } from "../parts.ts";
import type { LitigationField } from "./fields.ts";
import { terminated, withdrew, won } from "./results.ts";
import type { LitigationState } from "./states.ts";

/** What the judgment asks of the office, and of the plaintiff, once it is in effect. */
export const effect = {
  setPerformance: {
    title: "登记履行期限",
    basis: [ALL("96"), CMP("13")],
    from: ["effective"],
    by: [...clerks, "section-head"],
    collects: ["performBy"],
  },
  comply: {
    title: "登记履行裁判",
    basis: ALL("96"),
    from: ["effective"],
    by: [...clerks, "section-head", "section-clerk"],
    collects: ["compliance", "complianceFiles"],
  },
  applyExecution: {
    title: "申请法院执行",
    basis: ALL("153"),
    help: "原告拒不履行生效裁判确定的义务的",
    from: ["effective"],
    by: [...clerks, "justice-office-head"],
    collects: ["executionAppliedOn"],
    requires: [
      requires(done("setPerformance"), "请先登记履行期限", ALL("153")),
      requires(
        atMost("executionAppliedOn", valueAt("$due.execution")),
        "申请执行的期限为二年，自履行期间的最后一日起计算",
        ALL("153"),
      ),
      requires(atMost("executionAppliedOn", valueAt("$today")), "申请日期不得晚于今日", ALL("153")),
    ],
    issues: ["execution-request"],
    task: "optional",
  },
  receiveSuggestion: {
    title: "收到司法建议",
    basis: [ALL("96"), ALL("03e")],
    from: ["trial", "judged", "appealing", "effective", "closed"],
    by: clerks,
    collects: ["suggestion", "suggestedOn", "suggestionGround"],
    opens: [
      child("judicial-suggestion", {
        kind: "=court",
        ground: "suggestionGround",
        issuer: "court",
        content: "suggestion",
        receivedOn: "suggestedOn",
        target: "organ",
      }),
    ],
    task: "optional",
  },
  close: {
    title: "结案",
    basis: [ALL("96"), ALL("153")],
    from: ["effective"],
    to: "closed",
    by: [...clerks, "justice-office-head"],
    collects: ["closingText?"],
    requires: [
      requires(
        anyOf(won, withdrew, terminated, done("comply")),
        "应当履行生效裁判、调解书，尚未登记履行情况",
        ALL("96"),
      ),
      requires(childrenClosed("judicial-suggestion"), "司法建议尚未反馈", ALL("96")),
      requires(anyOf(not(done("recordHearing")), filled("attendance")), "庭审负责人出庭情况未登记", ALL("03")),
    ],
  },
} as const satisfies Record<string, ActInput<LitigationField, LitigationState>>;
