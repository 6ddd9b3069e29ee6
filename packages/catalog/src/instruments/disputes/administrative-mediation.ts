import { ADJ, MED } from "../../build/basis.ts";
import { filled } from "../../build/condition.ts";
import { cell, form, heading, instrument, line, numberLine, para, sealed, signatures, wide } from "../blocks.ts";
import { OTHER_PARTIES, PARTIES } from "./parties.ts";

/** 行政调解受理通知书: whether, and who mediates until when. */
export const administrativeMediationAcceptance = instrument({
  id: "administrative-mediation-acceptance",
  title: "行政调解受理通知书",
  basis: [ADJ("01"), ADJ("03")],
  series: "{org}行调受字〔{year}〕{seq}号",
  served: true,
  needs: { "applicant.name": "申请人", "respondent.name": "对方当事人", request: "申请事项" },
  body: [
    numberLine,
    line("{applicant.name}、{respondent.name}："),
    para("{applicant.name}于{appliedOn}就与{respondent.name}的{dispute.title}申请行政调解，经审查，决定受理。"),
    para("调解不收取费用。当事人有权接受、拒绝或者要求终止调解；调解不影响依法申请仲裁、行政复议或者提起诉讼。"),
    sealed,
  ],
});

/** 行政调解记录. */
export const administrativeMediationRecord = instrument({
  id: "administrative-mediation-record",
  title: "行政调解记录",
  basis: [ADJ("01"), ADJ("02")],
  needs: { sessionAt: "调解时间", sessionText: "调解经过", sessionResult: "调解结果" },
  body: [
    form(
      [cell("时间", "{sessionAt}", 6), cell("地点", "{sessionPlace}", 6)],
      wide("参加人", "{sessionPeople}", 2),
      wide("调解经过", "{sessionText}", 10),
      wide("调解结果", "{sessionResult}", 3),
    ),
    signatures({ 当事人签名: "", 调解人签名: "", 日期: "{$date}" }),
  ],
});

/** 行政调解协议书. */
export const administrativeMediationAgreement = instrument({
  id: "administrative-mediation-agreement",
  title: "行政调解协议书",
  basis: [ADJ("01"), ADJ("02")],
  series: "{org}行调字〔{year}〕{seq}号",
  needs: {
    "applicant.name": "申请人",
    "respondent.name": "对方当事人",
    facts: "纠纷的主要事实",
    agreement: "协议内容",
    performance: "履行的方式、期限",
  },
  body: [
    numberLine,
    PARTIES,
    OTHER_PARTIES,
    heading("纠纷主要事实"),
    para("{facts}"),
    para("经调解，自愿达成如下协议："),
    para("{agreement}"),
    para("履行方式、期限：{performance}"),
    para("涉及金额：人民币{amount|upper}（¥{amount}）。", filled("amount")),
    signatures({ "当事人签名（盖章或者按指印）": "", 调解人签名: "", 日期: "{$date}" }),
    { kind: "seal", seal: true },
  ],
});

/** 行政调解终止通知书: the other ways that stay open. */
export const administrativeMediationEnd = instrument({
  id: "administrative-mediation-end",
  title: "行政调解终止通知书",
  basis: [ADJ("01"), MED("01")],
  series: "{org}行调终字〔{year}〕{seq}号",
  served: true,
  needs: { endReason: "终止的原因", otherWays: "可以采取的其他途径" },
  body: [
    numberLine,
    line("{applicant.name}、{respondent.name}："),
    para("你们之间的{dispute.title}，因{endReason}，现终止行政调解。"),
    para("你们可以依法通过仲裁、行政复议、诉讼等途径维护自己的权利：{otherWays}"),
    sealed,
  ],
});

/** 民间纠纷处理决定书: what the office makes of a civil dispute that mediation did not settle (ADJ-01, ADJ-02). */
export const civilDisputeDecision = instrument({
  id: "civil-dispute-decision",
  title: "民间纠纷处理决定书",
  basis: [ADJ("01"), ADJ("02")],
  series: "{org}民处字〔{year}〕{seq}号",
  served: true,
  needs: {
    "applicant.name": "申请人",
    "respondent.name": "对方当事人",
    facts: "认定的事实",
    decisionText: "处理决定",
    decisionBasis: "处理依据",
    otherWays: "可以采取的其他途径",
  },
  body: [
    numberLine,
    PARTIES,
    OTHER_PARTIES,
    heading("认定的事实"),
    para("{facts}"),
    heading("处理决定"),
    para("依据{decisionBasis}，决定如下：{decisionText}"),
    para("不服本处理决定的，可以依法通过诉讼等途径解决：{otherWays}"),
    sealed,
  ],
});
