import { MED } from "../../build/basis.ts";
import { filled } from "../../build/condition.ts";
import { heading, instrument, numberLine, para, signatures } from "../blocks.ts";
import { OTHER_PARTIES, PARTIES } from "./parties.ts";

/** 人民调解协议书: in force on the day all have signed and the committee has sealed it (MED-15, MED-16). */
export const mediationAgreement = instrument({
  id: "mediation-agreement",
  title: "人民调解协议书",
  issuer: "{$setting.committee}",
  basis: [MED("15"), MED("16"), MED("14x")],
  series: "{org}人调字〔{year}〕{seq}号",
  needs: {
    "applicant.name": "当事人（甲方）的基本情况",
    "respondent.name": "当事人（乙方）的基本情况",
    facts: "纠纷的主要事实",
    issues: "争议事项",
    liabilities: "各方当事人的责任",
    agreement: "达成协议的内容",
    performance: "履行的方式、期限",
    mediators: "人民调解员",
  },
  body: [
    numberLine,
    heading("当事人"),
    PARTIES,
    OTHER_PARTIES,
    heading("纠纷主要事实、争议事项"),
    para("{facts}"),
    para("{issues}"),
    para("各方当事人的责任：{liabilities}"),
    para("经调解，自愿达成如下协议："),
    para("{agreement}"),
    para("履行方式、期限：{performance}"),
    para("涉及金额：人民币{amount|upper}（¥{amount}）。", filled("amount")),
    para(
      "本协议自各方当事人签名、盖章或者按指印，人民调解员签名并加盖人民调解委员会印章之日起生效，具有法律约束力，当事人应当按照约定履行。当事人可以自协议生效之日起三十日内共同向人民法院申请司法确认。",
    ),
    para("本协议各方当事人各执一份，人民调解委员会留存一份。"),
    signatures({ "当事人签名（盖章或者按指印）": "", 人民调解员签名: "{mediators}", 记录人: "{recorder}" }),
    { kind: "seal", seal: true },
  ],
});
