import { branch, child, collect, consent } from "../../../build/act.ts";
import { SZD } from "../../../build/basis.ts";
import {
  allOf,
  anyOf,
  atLeast,
  childrenClosed,
  filled,
  is,
  missing,
  requires,
  under,
  valueAt,
  where,
} from "../../../build/condition.ts";
import { receiveReview, reviewPassed } from "../../review/reviewed.ts";
import { RULES, office, priced, proposers, type ThreeMajorActs } from "./parts.ts";

/** 议题申报、调查研究、行业比价、专业审价、法制审核. */
export const preparing = {
  apply: {
    title: "议题申报",
    basis: [SZD("01"), SZD("02")],
    from: "new",
    by: ["section-clerk", "section-head", ...office],
    collects: [
      "title",
      "category",
      collect("project", { when: is("category", "project") }),
      collect("amount", { when: priced }),
      "proposer",
      "worker",
      "ruleOfLaw",
      "reason",
    ],
    requires: [
      requires(
        where(allOf(is("category", "funds"), filled("amount")), { not: under("amount", valueAt("$setting.largeSum")) }),
        "未达到大额资金标准，不列入三重一大（标准由街道设定）",
        SZD("01"),
      ),
    ],
    assigns: { unit: "proposer", handler: "worker" },
  },
  research: {
    title: "调查研究",
    basis: SZD("02"),
    from: ["applied"],
    to: [branch("comparing", priced), branch("prepared")],
    by: proposers,
    collects: ["researchText", "researchFiles"],
    approval: [consent("分管负责人审核", ["deputy-head"], { basis: SZD("02") })],
  },
  compare: {
    title: "行业比价",
    basis: RULES,
    from: ["comparing"],
    to: "auditing",
    by: proposers,
    collects: ["quoteCount", "quotes", "quoteNote?", "quoteFiles"],
    requires: [
      requires(
        anyOf(filled("quoteNote"), atLeast("quoteCount", valueAt("$setting.quotes"))),
        "比价家数不足街道规定的，说明理由（一般不少于三家）",
        RULES,
      ),
    ],
  },
  audit: {
    title: "专业审价",
    basis: RULES,
    from: ["auditing"],
    to: "prepared",
    by: [...proposers, "finance-clerk"],
    collects: ["auditor", "auditedAmount", "auditText", "auditFiles"],
  },
  submitReview: {
    title: "送法制审核",
    basis: SZD("02"),
    from: ["prepared"],
    to: "reviewing",
    by: proposers,
    collects: ["draft", "materials"],
    opens: [
      child("legality-review", {
        object: "=major",
        subject: "title",
        from: "proposer",
        draft: "draft",
        materials: "materials",
      }),
    ],
  },
  receiveReview,
  confirmReview: {
    title: "法制审核通过",
    basis: SZD("02"),
    from: ["reviewing"],
    to: "reviewed",
    by: proposers,
    collects: ["draft"],
    requires: [
      requires(childrenClosed("legality-review"), "法制审核尚未办结", SZD("02")),
      requires(reviewPassed, "未经法制审核或者审核不合法的，不得提交集体讨论", SZD("02")),
    ],
  },
  redraft: {
    title: "修改议题",
    basis: SZD("02"),
    from: ["reviewing", "reviewed"],
    to: "prepared",
    by: proposers,
    collects: ["revised"],
    requires: [requires(childrenClosed("legality-review"), "法制审核尚未办结", SZD("02"))],
    task: "optional",
  },
  abandon: {
    title: "撤回议题",
    basis: RULES,
    from: ["applied", "comparing", "auditing", "prepared", "reviewed"],
    to: "closed",
    outcome: "abandoned",
    by: proposers,
    collects: ["abandonText"],
    requires: [requires(missing("minutes"), "已经表决的议题不得撤回", RULES)],
    approval: [consent("分管负责人审核", ["deputy-head"])],
    task: "optional",
  },
} satisfies ThreeMajorActs;
