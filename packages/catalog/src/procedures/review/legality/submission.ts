import { collect, opener } from "../../../build/act.ts";
import { NDR, TSY } from "../../../build/basis.ts";
import { apart, exhibitsAt, filled, is, oneOf, requires, where } from "../../../build/condition.ts";
import { type ReviewActs } from "./parts.ts";

/** Handed in complete, and taken up. */
export const submission = {
  submit: {
    title: "送审",
    basis: [NDR("06"), NDR("08")],
    from: "new",
    by: ["section-clerk", "section-head", "office-clerk", "case-clerk", "enforcement-officer", "squad-leader"],
    collects: [
      "object",
      "subject",
      "from",
      collect("contractKind", { when: is("object", "contract") }),
      collect("counterpart", { when: is("object", "contract") }),
      collect("amount", { when: is("object", "contract"), required: false }),
      collect("related", { when: is("object", "enforcement"), required: false }),
      "urgent?",
      "draft",
      collect("materials", { required: oneOf("object", "document", "decision", "major") }),
      collect("consulted", { when: oneOf("object", "document", "decision") }),
      collect("competition", { when: oneOf("object", "document", "decision", "contract"), required: false }),
    ],
    requires: [
      requires(exhibitsAt("draft", 1), "请附送审稿", NDR("06")),
      requires(
        where(oneOf("object", "document", "decision"), filled("competition")),
        "涉及经营者经济活动的，应当先进行公平竞争审查；未审查或者违反的不得出台",
        NDR("10"),
      ),
    ],
    notifies: ["justice-office-head", "justice-assistant"],
    assigns: { unit: "from" },
  },
  accept: {
    title: "受理",
    basis: [NDR("06"), NDR("115b")],
    help: "自收到齐全的材料之日起计算审查期限",
    from: ["submitted"],
    to: "reviewing",
    by: ["justice-assistant", "justice-office-head", "legal-reviewer"],
    collects: ["reviewer", "scope?"],
    requires: [requires(apart("reviewer", "submit"), "送审人不得审查自己送审的事项", TSY("13b"))],
    assigns: { handler: "reviewer" },
  },
  returnForCompletion: {
    title: "退回补充材料",
    basis: NDR("06"),
    help: "一次性告知需要补充的材料",
    from: ["submitted", "reviewing"],
    to: "supplementing",
    by: ["justice-assistant", "justice-office-head", "legal-reviewer"],
    collects: ["lacking"],
    task: "optional",
  },
  supplement: {
    title: "补充材料",
    basis: NDR("06"),
    from: ["supplementing"],
    to: "submitted",
    by: [opener, "section-clerk", "section-head", "office-clerk", "case-clerk"],
    collects: ["draft?", "materials?", "consulted?"],
  },
  withdrawReview: {
    title: "撤回送审",
    basis: NDR("06"),
    from: ["submitted", "supplementing", "reviewing"],
    to: "closed",
    outcome: "withdrawn",
    by: [opener, "section-head"],
    collects: ["withdrawText"],
    task: "optional",
  },
} satisfies ReviewActs;
