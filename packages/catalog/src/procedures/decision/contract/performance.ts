import { branch, consent, followUp } from "../../../build/act.ts";
import { ARC, SZD } from "../../../build/basis.ts";
import { atLeast, atMost, filled, is, requires, valueAt, where } from "../../../build/condition.ts";
import { OFFICE, clerks, office, type ContractActs } from "./parts.ts";

/** Performed, followed, ended and filed. */
export const performance = {
  reportPerformance: {
    title: "登记履行情况",
    basis: SZD("05"),
    from: ["performing"],
    by: clerks,
    collects: ["performText", "paid?", "accepted?"],
    requires: [
      requires(
        where(filled("paid"), atMost("paid", valueAt("amount"))),
        "累计支付不得超过合同金额；增加金额的请先登记补充协议",
        OFFICE,
      ),
    ],
    task: "awaited",
  },
  amendContract: {
    title: "登记变更、补充协议",
    help: "变更、补充协议同样须经合法性审查",
    basis: SZD("05"),
    from: ["performing"],
    by: clerks,
    collects: ["changeText", "changeFiles", "amount", "performTo"],
    approval: [
      consent("合法性审查", ["legal-counsel", "public-lawyer", "justice-office-head"], { basis: SZD("05") }),
      consent("分管负责人审批", ["deputy-head"]),
    ],
    task: "optional",
  },
  recordPromise: {
    title: "登记合同承诺",
    help: "约定由本机关兑现的付款、扶持等承诺，列入承诺台账跟踪",
    basis: OFFICE,
    from: ["performing"],
    by: clerks,
    collects: ["promise", "promiseText", "promiseAmount?", "promiseDue"],
    requires: [requires(atLeast("promiseDue", valueAt("$today")), "兑现期限不得早于今日", OFFICE)],
    opens: [
      followUp("policy-promise", {
        title: "promise",
        kind: "=contract",
        to: "counterpart",
        content: "promiseText",
        source: "title",
        amount: "promiseAmount",
        madeOn: "signedOn",
        dueOn: "promiseDue",
        responsible: "from",
        worker: "worker",
      }),
    ],
    task: "optional",
  },
  recordDispute: {
    title: "登记违约、争议",
    basis: SZD("05"),
    from: ["performing", "toArchive"],
    by: clerks,
    collects: ["disputeText", "disputeSolved"],
    notifies: ["justice-office-head", "legal-counsel"],
    task: "optional",
  },
  finish: {
    title: "履行完毕",
    basis: SZD("05"),
    from: ["performing"],
    to: "toArchive",
    outcome: "performed",
    by: clerks,
    collects: ["performText", "paid", "accepted"],
    requires: [
      requires(is("accepted", true), "尚未验收合格", OFFICE),
      requires(atMost("paid", valueAt("amount")), "累计支付不得超过合同金额", OFFICE),
      requires(where(filled("disputeText"), is("disputeSolved", true)), "违约、争议尚未处理完毕", OFFICE),
    ],
  },
  endContract: {
    title: "解除、终止",
    basis: SZD("05"),
    from: ["performing"],
    to: "toArchive",
    outcome: "ended",
    by: clerks,
    collects: ["endText"],
    approval: [
      consent("合法性审查", ["legal-counsel", "public-lawyer", "justice-office-head"]),
      consent("分管负责人审批", ["deputy-head", "org-head"]),
    ],
    task: "optional",
  },
  archive: {
    title: "归档",
    basis: [SZD("05"), ARC("05")],
    from: ["toArchive"],
    to: [branch("closed", is("$matter.outcome", "ended"), "ended"), branch("closed", undefined, "performed")],
    by: [...office, "archive-clerk", ...clerks],
    collects: ["archiveNumber", "pages"],
  },
} satisfies ContractActs;
