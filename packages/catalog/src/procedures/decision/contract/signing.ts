import { child, collect, consent } from "../../../build/act.ts";
import { NDR, SZD } from "../../../build/basis.ts";
import {
  anyOf,
  atLeast,
  atMost,
  childrenClosed,
  exhibitsAt,
  filled,
  is,
  over,
  requires,
  valueAt,
} from "../../../build/condition.ts";
import { receiveReview, reviewPassed } from "../../review/reviewed.ts";
import { OFFICE, clerks, office, type ContractActs } from "./parts.ts";

/** Drafted, reviewed, approved and signed (SZD-05). */
export const signing = {
  propose: {
    title: "起草合同",
    basis: SZD("05"),
    from: "new",
    by: ["section-clerk", "section-head", ...office],
    collects: [
      "title",
      "kind",
      "from",
      "worker",
      "counterpart",
      "counterpartName",
      "credit",
      "amount",
      "choosing",
      "priceText?",
      "content",
      "draft",
      "materials?",
      "majorTopic?",
    ],
    requires: [
      requires(is("counterpartName", valueAt("counterpart.name")), "送审的相对方名称须与合同相对方一致", OFFICE),
      requires(
        anyOf(atMost("amount", valueAt("$setting.majorAmount")), filled("majorTopic")),
        "达到大额资金标准的，应当先经集体讨论决定，填写决定文号（标准由街道设定）",
        SZD("01"),
      ),
    ],
    assigns: { unit: "from", handler: "worker" },
  },
  submitReview: {
    title: "科室初审后送合法性审查",
    basis: [SZD("05"), NDR("08")],
    from: ["drafting"],
    to: "reviewing",
    by: clerks,
    collects: ["draft?", "content?"],
    opens: [
      child("legality-review", {
        object: "=contract",
        subject: "title",
        from: "from",
        contractKind: "kind",
        counterpart: "counterpartName",
        amount: "amount",
        draft: "draft",
      }),
    ],
  },
  receiveReview,
  confirmReview: {
    title: "合法性审查通过",
    basis: [SZD("05"), NDR("08")],
    from: ["reviewing"],
    to: "reviewed",
    by: clerks,
    collects: ["draft", "adoptionText"],
    requires: [
      requires(childrenClosed("legality-review"), "合法性审查尚未办结", SZD("05")),
      requires(reviewPassed, "未经审查或者经审查不合法的合同不得签订", [SZD("05"), NDR("08")]),
    ],
  },
  redraft: {
    title: "退回修改",
    basis: SZD("05"),
    from: ["reviewing", "reviewed"],
    to: "drafting",
    by: clerks,
    collects: ["redraftText"],
    requires: [requires(childrenClosed("legality-review"), "合法性审查尚未办结", SZD("05"))],
    task: "optional",
  },
  signContract: {
    title: "审批签订",
    basis: SZD("05"),
    from: ["reviewed"],
    to: "performing",
    by: clerks,
    collects: ["signedOn", "performFrom", "performTo", "signedFiles"],
    requires: [
      requires(atMost("signedOn", valueAt("$today")), "签订日期不得晚于今日", SZD("05")),
      requires(atLeast("signedOn", valueAt("$on.confirmReview")), "合法性审查通过后才能签订", SZD("05")),
      requires(atLeast("performTo", valueAt("performFrom")), "履行期限不得早于起始日期", OFFICE),
      requires(exhibitsAt("signedFiles", 1), "请附签署的合同正本", SZD("05")),
    ],
    approval: [
      consent("党政办审核", ["office-head"]),
      consent("分管负责人审批", ["deputy-head"], { basis: SZD("05") }),
      consent("主要负责人审批", ["org-head"], {
        when: over("amount", valueAt("$setting.headAmount")),
        basis: SZD("05"),
      }),
    ],
    issues: ["contract-approval"],
  },
  abandon: {
    title: "不再签订",
    basis: OFFICE,
    from: ["drafting", "reviewed"],
    to: "closed",
    outcome: "abandoned",
    by: clerks,
    collects: ["abandonText", collect("redraftText", { required: false })],
    task: "optional",
  },
} satisfies ContractActs;
