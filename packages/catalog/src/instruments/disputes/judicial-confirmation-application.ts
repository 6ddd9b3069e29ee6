import { MED } from "../../build/basis.ts";
import { heading, instrument, line, para, signatures } from "../blocks.ts";
import { PARTIES } from "./parties.ts";

/** 司法确认申请书: both parties together, within thirty days of effect (MED-33, MED-34, MED-36). */
export const judicialConfirmationApplication = instrument({
  id: "judicial-confirmation-application",
  title: "司法确认申请书",
  issuer: "{$setting.committee}",
  basis: [MED("33"), MED("34"), MED("36")],
  needs: {
    "applicant.name": "申请人（甲方）",
    "respondent.name": "申请人（乙方）",
    agreement: "调解协议的内容",
    effectiveOn: "调解协议生效日期",
    confirmCourt: "人民法院",
  },
  body: [
    PARTIES,
    heading("请求事项"),
    para("请求确认双方于{agreedOn}经{$setting.committee}主持达成、于{effectiveOn}生效的调解协议有效。"),
    heading("事实和理由"),
    para("{facts}"),
    para("协议内容：{agreement}"),
    para(
      "双方当事人出于解决纠纷的目的自愿达成协议，没有恶意串通、规避法律的行为；因该协议给国家利益、社会公共利益或者他人合法权益造成损害的，愿意承担相应的民事责任和其他法律责任。",
    ),
    para("提交材料：{confirmMaterials}。管辖依据：{confirmJurisdiction}。"),
    line("此致"),
    line("{confirmCourt}"),
    signatures({ "申请人（甲方）": "", "申请人（乙方）": "", 日期: "{confirmOn}" }),
  ],
});
