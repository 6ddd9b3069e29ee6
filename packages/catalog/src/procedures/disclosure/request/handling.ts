import { collect, followUp } from "../../../build/act.ts";
import { OGI } from "../../../build/basis.ts";
import { done, filled, is, over, overdue, requires, valueAt, where } from "../../../build/condition.ts";
import { clerks, type RequestActs } from "./parts.ts";

/** Third parties and other organs asked, time extended, reasons and fees asked for. */
export const handling = {
  consultThirdParty: {
    title: "征求第三方（其他机关）意见",
    basis: [OGI("32"), OGI("34"), OGI("15"), OGI("33c")],
    from: ["handling"],
    to: "consulting",
    by: clerks,
    collects: ["thirdParty", "coMaker?", "consultedContent"],
    issues: ["third-party-letter"],
    task: "optional",
  },
  receiveOpinion: {
    title: "登记第三方意见",
    basis: [OGI("32"), OGI("34")],
    from: ["consulting"],
    to: "handling",
    by: clerks,
    collects: [
      "thirdPartyOpinion",
      "thirdPartyText?",
      "thirdPartyOutcome",
      collect("publicInterest", { when: is("thirdPartyOpinion", "disagree"), required: false }),
    ],
    requires: [
      requires(
        where(is("thirdPartyOpinion", "silent"), overdue("thirdParty")),
        "第三方应当自收到征求意见书之日起十五个工作日内提出意见，期限尚未届满",
        OGI("32"),
      ),
    ],
  },
  tellExtension: {
    title: "告知延期答复",
    basis: OGI("33b"),
    help: "先申请延长答复期限，经政府信息公开工作机构负责人同意后告知申请人",
    from: ["handling", "consulting"],
    by: clerks,
    collects: ["extensionReason"],
    requires: [requires(done("extend"), "延长答复期限尚未经政府信息公开工作机构负责人同意", OGI("33b"))],
    issues: ["extension-notice"],
  },
  askReason: {
    title: "要求说明理由",
    basis: OGI("35"),
    help: "申请公开政府信息的数量、频次明显超过合理范围的",
    from: ["received", "handling"],
    by: clerks,
    collects: ["reasonAsked"],
  },
  notifyFee: {
    title: "通知缴纳信息处理费",
    basis: [OGI("42"), OGI("42a"), OGI("42b"), OGI("42c")],
    from: ["handling"],
    by: clerks,
    collects: ["feeGround", "feeQuantity", "fee"],
    requires: [
      requires(
        where(is("feeGround", "perItem"), over("feeQuantity", 10)),
        "按件计收的，同一申请人一个自然月内累计十件以下（含十件）不收费",
        OGI("42a"),
      ),
      requires(
        where(is("feeGround", "perPage"), over("feeQuantity", 30)),
        "按量计收的，三十页以下（含三十页）不收费",
        OGI("42b"),
      ),
    ],
  },
  payFee: {
    title: "登记缴纳信息处理费",
    basis: OGI("42"),
    from: ["handling"],
    by: [...clerks, "finance-clerk"],
    collects: ["feePaidOn", "paidAmount"],
    requires: [
      requires(done("notifyFee"), "原则上不收取费用；尚未通知缴费", OGI("42")),
      requires(is("paidAmount", valueAt("fee")), "实缴金额与通知的信息处理费不一致", OGI("42")),
    ],
    task: "optional",
  },
  proposeOpen: {
    title: "转为主动公开",
    help: "多个申请人就相同政府信息提出申请，且该信息属于可以公开的，可以纳入主动公开范围",
    basis: OGI("44"),
    from: ["received", "handling", "consulting", "closed"],
    by: clerks,
    collects: ["similar", "publicTitle", "catalogue", "formedOn"],
    requires: [requires(filled("section"), "尚未交办承办科室", OGI("45"))],
    opens: [
      followUp("disclosure-item", {
        title: "publicTitle",
        catalogue: "catalogue",
        formedOn: "formedOn",
        producer: "section",
      }),
    ],
    task: "optional",
    lasting: true,
  },
} satisfies RequestActs;
