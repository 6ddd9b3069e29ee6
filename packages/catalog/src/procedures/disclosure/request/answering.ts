import { branch, collect, consent, issue } from "../../../build/act.ts";
import { ARL, OGI } from "../../../build/basis.ts";
import {
  allOf,
  anyOf,
  done,
  filled,
  given,
  is,
  isNot,
  issued,
  noneOf,
  not,
  oneOf,
  overdue,
  requires,
  where,
} from "../../../build/condition.ts";
import { clerks, corrected, type RequestActs } from "./parts.ts";

/** Answered in one of the rows of the yearly report (第三十六条至第三十九条). */
export const answering = {
  answer: {
    title: "答复",
    basis: [OGI("36"), OGI("37"), OGI("38"), OGI("39"), OGI("17"), OGI("51"), ARL("23")],
    from: ["received", "handling", "correcting"],
    to: [
      branch("closed", is("result", "1"), "disclosed"),
      branch("closed", is("result", "2"), "partly"),
      branch("closed", oneOf("result", "3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7", "3.8"), "refused"),
      branch("closed", oneOf("result", "4.1", "4.2", "4.3"), "unavailable"),
      branch("closed", oneOf("result", "5.1", "5.2", "5.3", "5.4", "5.5"), "notHandled"),
      branch("closed", undefined, "other"),
    ],
    by: clerks,
    collects: [
      "result",
      collect("answerKind", { when: oneOf("result", "1", "4.1") }),
      collect("accessWay", { when: anyOf(is("answerKind", "published"), is("result", "5.3")) }),
      collect("refusalReason", { when: is("result", "2") }),
      "answerText",
      collect("answerFiles", { when: oneOf("result", "1", "2"), required: false }),
      "secrecy",
    ],
    requires: [
      requires(noneOf("result", "3", "4", "5", "6"), "请选择办理结果的细目", OGI("T2b")),
      requires(
        where(is("result", "1"), oneOf("answerKind", "published", "disclosed")),
        "予以公开的，答复情形为已主动公开或者予以公开",
        OGI("36"),
      ),
      requires(
        where(is("result", "4.1"), oneOf("answerKind", "absent", "otherOrgan")),
        "本机关不掌握的，答复情形为信息不存在或者不属于本机关负责公开",
        OGI("36"),
      ),
      requires(
        where(oneOf("result", "1", "2"), is("secrecy", "passed")),
        "公开政府信息前，应当依照保密法等法律、法规的规定进行审查",
        OGI("17"),
      ),
      requires(
        where(is("result", "3.4"), done("receiveOpinion")),
        "以保护第三方合法权益为由不予公开的，应当书面征求第三方的意见",
        [OGI("32"), OGI("15")],
      ),
      requires(
        where(allOf(is("result", "3.4"), done("receiveOpinion")), oneOf("thirdPartyOpinion", "disagree", "silent")),
        "第三方同意公开的，不得以保护第三方合法权益为由不予公开",
        OGI("15"),
      ),
      requires(
        where(allOf(given("thirdPartyOpinion", "disagree"), oneOf("result", "1", "2")), given("publicInterest", true)),
        "第三方不同意公开且有合理理由的，不予公开；认为不公开可能对公共利益造成重大影响的，可以决定予以公开",
        [OGI("32"), OGI("15")],
      ),
      requires(
        where(allOf(given("coMaker", "organ"), given("thirdPartyOpinion", "silent")), isNot("result", "3.4")),
        "共同制作信息的其他机关逾期未提出意见的，视为同意公开",
        OGI("34"),
      ),
      requires(
        where(oneOf("result", "4.3", "6.1"), done("askCorrection")),
        "尚未告知补正，不得以内容不明确或者逾期不补正处理",
        [OGI("30a"), OGI("30b")],
      ),
      requires(where(is("result", "4.3"), corrected), "申请人尚未补正", OGI("30b")),
      requires(
        where(is("result", "6.1"), allOf(overdue("correctionPeriod"), not(corrected))),
        "补正期限尚未届满，或者申请人已经补正",
        OGI("30b"),
      ),
      requires(where(is("result", "5.4"), filled("reasonAsked")), "应当先要求申请人说明理由", OGI("35")),
      requires(
        where(is("result", "6.2"), allOf(done("notifyFee"), overdue("feePeriod"))),
        "尚未通知缴费，或者缴费期限尚未届满",
        OGI("42c"),
      ),
      requires(where(done("extend"), issued("extension-notice")), "延长答复期限的，应当告知申请人", OGI("33b")),
      requires(anyOf(isNot("$matter.state", "correcting"), is("result", "6.1")), "正在等待申请人补正", OGI("30b")),
    ],
    approval: [
      consent("政府信息公开工作机构负责人审核", ["office-head", "deputy-head"], { basis: [OGI("04"), OGI("17")] }),
    ],
    issues: ["disclosure-answer", issue("third-party-decision", given("publicInterest", true))],
  },
} satisfies RequestActs;
