import { ARL } from "../../build/basis.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 复议意见书办理情况报告, within sixty days (行政复议法第七十六条). */
export const correctionReport = instrument({
  id: "correction-report",
  title: "行政复议意见书办理情况报告",
  layout: "official",
  basis: ARL("76"),
  series: "{org}行复改〔{year}〕{seq}号",
  needs: { reconsiderationOrgan: "复议机关", opinionText: "意见内容", correctionText: "纠正情况" },
  body: [
    numberLine,
    line("{reconsiderationOrgan}："),
    para("你机关《{opinionKind}》（案号：{caseNumber}）于{opinionOn}收到。意见内容：{opinionText}"),
    para("现将纠正相关违法或者不当行政行为的情况报告如下：{correctionText}"),
    sealed,
  ],
});
