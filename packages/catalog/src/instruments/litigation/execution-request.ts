import { ALL } from "../../build/basis.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 强制执行申请书: an effective judgment that the other side does not perform, within two years (行诉解释第一百五十三条). */
export const executionRequest = instrument({
  id: "execution-request",
  title: "强制执行申请书",
  layout: "official",
  basis: ALL("153"),
  series: "{org}行诉执〔{year}〕{seq}号",
  needs: { court: "一审法院", judgmentNumber: "裁判文书号", performBy: "履行期限", executionAppliedOn: "申请执行日期" },
  body: [
    numberLine,
    line("{court}："),
    para("{plaintiff.name}诉本机关{act}一案，{judgmentNumber}裁判已于{effectiveOn}生效，履行期限至{performBy}届满。"),
    para("{plaintiff.name}拒不履行生效裁判确定的义务，现申请强制执行。"),
    sealed,
  ],
});
