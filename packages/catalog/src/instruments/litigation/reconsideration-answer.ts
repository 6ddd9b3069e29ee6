import { ARL } from "../../build/basis.ts";
import { filled } from "../../build/condition.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 行政复议答复书 (行政复议法第四十八条、第五十四条). */
export const reconsiderationAnswer = instrument({
  id: "reconsideration-answer",
  title: "行政复议答复书",
  layout: "official",
  basis: [ARL("48b"), ARL("54b")],
  series: "{org}行复答〔{year}〕{seq}号",
  needs: {
    reconsiderationOrgan: "复议机关",
    caseNumber: "复议案号",
    "applicant.name": "申请人",
    act: "被申请复议的行政行为",
    answerText: "答复意见",
  },
  body: [
    numberLine,
    line("{reconsiderationOrgan}："),
    para(
      "{applicant.name}不服本机关{act}申请行政复议一案（案号：{caseNumber}），本机关于{receivedOn}收到申请书副本，现答复如下。",
    ),
    para("{answerText}"),
    para("本机关同时提出：{objections}。", filled("objections.0")),
    para("随本答复书提交作出行政行为的证据、依据和其他有关材料。"),
    sealed,
  ],
});
