import { LAB } from "../../build/basis.ts";
import { filled } from "../../build/condition.ts";
import { cell, form, heading, instrument, line, numberLine, para, sealed, signatures, wide } from "../blocks.ts";
import { PARTIES } from "./parties.ts";

/** 劳动争议调解申请记录: an oral request written down on the spot with who, what, why and when (LAB-12). */
export const labourApplicationRecord = instrument({
  id: "labour-application-record",
  title: "劳动争议调解申请记录",
  issuer: "{$setting.organisation}",
  basis: LAB("12"),
  needs: {
    "applicant.name": "申请人基本情况",
    request: "申请调解的争议事项",
    reason: "理由",
    appliedOn: "申请时间",
  },
  body: [
    PARTIES,
    form(
      [cell("申请方式", "{applyWay}", 6), cell("申请时间", "{appliedOn}", 6)],
      wide("申请调解的争议事项", "{request}", 6),
      wide("理由", "{reason}", 6),
    ),
    signatures({ "申请人（签名）": "", 记录人: "", 日期: "{$date}" }),
  ],
});

/** 劳动争议调解协议书: in force when both have signed or sealed, the mediator signed and the organisation sealed (LAB-14b). */
export const labourAgreement = instrument({
  id: "labour-agreement",
  title: "劳动争议调解协议书",
  issuer: "{$setting.organisation}",
  basis: [LAB("14b"), LAB("16")],
  series: "{org}劳调字〔{year}〕{seq}号",
  needs: {
    "applicant.name": "申请人",
    "respondent.name": "被申请人",
    facts: "争议的主要事实",
    agreement: "协议内容",
    performBy: "履行期限",
    mediators: "调解员",
  },
  body: [
    numberLine,
    PARTIES,
    heading("争议的主要事实"),
    para("{facts}"),
    para("经调解，双方自愿达成如下协议："),
    para("{agreement}"),
    para("涉及金额：人民币{amount|upper}（¥{amount}）。", filled("amount")),
    para("履行期限：{performBy}。"),
    para(
      "本协议由双方当事人签名或者盖章，经调解员签名并加盖调解组织印章后生效，对双方当事人具有约束力，当事人应当履行。",
    ),
    para(
      "因支付拖欠劳动报酬、工伤医疗费、经济补偿或者赔偿金事项达成调解协议，用人单位在协议约定期限内不履行的，劳动者可以持调解协议书依法向人民法院申请支付令。",
    ),
    signatures({ "申请人（签名、盖章）": "", "被申请人（签名、盖章）": "", 调解员签名: "{mediators}" }),
    { kind: "seal", seal: true },
  ],
});

/** 劳动争议仲裁告知书: no agreement, so arbitration is open (LAB-14). */
export const labourArbitrationNotice = instrument({
  id: "labour-arbitration-notice",
  title: "劳动争议调解终结（申请仲裁）告知书",
  issuer: "{$setting.organisation}",
  basis: LAB("14"),
  series: "{org}劳调终字〔{year}〕{seq}号",
  served: true,
  needs: { endReason: "终结的原因", otherWays: "告知的仲裁机构和途径" },
  body: [
    numberLine,
    line("{applicant.name}、{respondent.name}："),
    para("你们的劳动争议调解申请于{appliedOn}收到，因{endReason}，未达成调解协议。"),
    para("当事人可以依法申请劳动争议仲裁：{otherWays}"),
    sealed,
  ],
});

/** 支付令申请告知书: the employer did not pay what was agreed (LAB-16). */
export const paymentOrderNotice = instrument({
  id: "payment-order-notice",
  title: "申请支付令告知书",
  issuer: "{$setting.organisation}",
  basis: LAB("16"),
  series: "{org}劳调付字〔{year}〕{seq}号",
  served: true,
  needs: { performBy: "协议约定的期限", unpaidText: "不履行的情况" },
  body: [
    numberLine,
    line("{applicant.name}："),
    para("你与{respondent.name}达成的调解协议约定于{performBy}前履行。{unpaidText}"),
    para("你可以持调解协议书依法向人民法院申请支付令，人民法院应当依法发出支付令。"),
    sealed,
  ],
});
