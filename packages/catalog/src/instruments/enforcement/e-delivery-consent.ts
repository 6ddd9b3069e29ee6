import { APL, HCP, PAF } from "../../build/basis.ts";
import { instrument, OFFENDER_NEEDS, offenderLines, para, partySigns } from "../blocks.ts";

/** 送达地址（电子送达）确认书: none, no electronic service (APL-61b). */
export const eDeliveryConsent = instrument({
  id: "e-delivery-consent",
  title: "送达地址（电子送达）确认书",
  basis: [PAF("19"), APL("61b"), HCP("37")],
  needs: { ...OFFENDER_NEEDS, eAddress: "电子送达账号", eFallback: "备用联系方式" },
  body: [
    ...offenderLines,
    para("当事人同意采用传真、电子邮件等方式接收行政处罚决定书等执法文书。"),
    para("接收账号：{eAddress}。备用联系方式：{eFallback}。"),
    para(
      "执法文书到达上述账号所在系统的日期为送达日期。账号或者联系方式变更的，当事人应当在五个工作日内书面告知本机关；未告知的，按上述账号送达视为有效。",
    ),
    partySigns,
  ],
});
