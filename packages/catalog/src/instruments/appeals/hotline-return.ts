import { HOT } from "../../build/basis.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 热线工单退单申请: not the office's duty, and by which text (HOT-10, HOT-14). */
export const hotlineReturn = instrument({
  id: "hotline-return",
  title: "12345热线工单退单申请",
  layout: "official",
  basis: [HOT("10"), HOT("14")],
  series: "{org}热退〔{year}〕{seq}号",
  needs: { ticketNumber: "工单编号", returnReason: "退单理由", dutyBasis: "职责依据", suggestedUnit: "建议承办单位" },
  body: [
    numberLine,
    line("热线工作机构："),
    para("工单{ticketNumber}于{receivedOn}转我单位办理。经核，该事项不属于我单位职责。"),
    para("理由：{returnReason}"),
    para("依据：{dutyBasis}"),
    para("建议由{suggestedUnit}承办。现申请退回，请予审核。"),
    sealed,
  ],
});
