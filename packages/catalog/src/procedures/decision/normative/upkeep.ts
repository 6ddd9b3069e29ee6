import { consent, system } from "../../../build/act.ts";
import { NDR, OGI } from "../../../build/basis.ts";
import { allOf, anyOf, atMost, gap, is, over, requires, valueAt, where } from "../../../build/condition.ts";
import { workdays } from "../../../build/length.ts";
import { drafters, keepers, type NormativeActs } from "./parts.ts";

/** Evaluated, prolonged, cleaned up, repealed, lapsed. */
export const upkeep = {
  evaluate: {
    title: "实施评估",
    help: "有效期届满前评估是否继续有效",
    basis: NDR("13"),
    from: ["inForce"],
    by: [...drafters, ...keepers],
    collects: ["evaluation", "evaluationResult"],
    task: "optional",
  },
  prolong: {
    title: "延续有效期",
    help: "经评估需要继续施行的，有效期届满前重新公布",
    basis: [NDR("13"), NDR("17")],
    from: ["inForce"],
    by: ["office-clerk", "office-head"],
    collects: ["validTo", "termKind"],
    requires: [
      requires(is("evaluationResult", "keep"), "尚未评估或者评估结论不是继续有效", NDR("13")),
      requires(
        anyOf(
          allOf(is("termKind", "trial"), gap("$today", "validTo", "year", { atMost: { setting: "trialYears" } })),
          allOf(is("termKind", "general"), gap("$today", "validTo", "year", { atMost: { setting: "validYears" } })),
        ),
        "延续后的有效期不得超过规定年限",
        NDR("13"),
      ),
      requires(over("validTo", valueAt("$today")), "延续后的截止日期应在今日以后", NDR("13")),
    ],
    approval: [consent("主要负责人批准", ["org-head"])],
    publishes: [
      { title: "延续有效期公布", within: workdays(20), basis: [NDR("17"), OGI("26")], fields: ["title", "validTo"] },
    ],
    task: "optional",
  },
  cleanUp: {
    title: "清理",
    help: "即时清理和定期清理，公布继续有效、修改、废止目录",
    basis: NDR("20"),
    from: ["inForce"],
    by: [...drafters, ...keepers],
    collects: ["cleanupRound?", "cleanupResult", "cleanupOn"],
    requires: [requires(atMost("cleanupOn", valueAt("$today")), "清理日期不得晚于今日", NDR("20"))],
    publishes: [
      {
        title: "清理结果公布",
        within: workdays(20),
        basis: [NDR("20"), OGI("26")],
        fields: ["title", "cleanupResult", "cleanupOn"],
      },
    ],
    task: "optional",
  },
  repeal: {
    title: "废止",
    basis: [NDR("20"), NDR("17")],
    from: ["inForce"],
    to: "ended",
    outcome: "repealed",
    by: ["office-clerk", "office-head"],
    collects: ["repealGround", "repealText"],
    requires: [
      requires(
        where(is("repealGround", "cleanup"), is("cleanupResult", "repeal")),
        "清理结果不是废止、宣布失效",
        NDR("20"),
      ),
    ],
    approval: [
      consent("合法性审核", ["justice-office-head", "legal-reviewer"], { basis: NDR("08") }),
      consent("主要负责人审批", ["org-head"]),
    ],
    issues: ["repeal-notice"],
    publishes: [
      {
        title: "废止决定公布",
        within: workdays(20),
        basis: [NDR("20"), OGI("26")],
        fields: ["title", "repealGround", "repealText"],
      },
    ],
    task: "optional",
  },
  lapse: {
    title: "有效期届满失效",
    basis: NDR("13"),
    from: ["inForce"],
    to: "ended",
    outcome: "lapsed",
    by: [system],
    requires: [requires(over("$today", valueAt("validTo")), "有效期尚未届满", NDR("13"))],
    task: "optional",
  },
} satisfies NormativeActs;
