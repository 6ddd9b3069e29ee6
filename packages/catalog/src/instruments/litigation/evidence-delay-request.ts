import { ALL } from "../../build/basis.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 延期提供证据申请书, in writing and in time (行诉解释第三十四条). */
export const evidenceDelayRequest = instrument({
  id: "evidence-delay-request",
  title: "延期提供证据申请书",
  layout: "official",
  basis: ALL("34"),
  series: "{org}行诉延〔{year}〕{seq}号",
  needs: { court: "一审法院", caseNumber: "案号", delayReason: "延期提供证据的理由" },
  body: [
    numberLine,
    line("{court}："),
    para("贵院受理的{plaintiff.name}诉本机关{act}一案（案号：{caseNumber}），本机关于{receivedOn}收到起诉状副本。"),
    para("因{delayReason}，本机关不能在收到起诉状副本之日起十五日内提供证据，申请延期提供。"),
    sealed,
  ],
});
