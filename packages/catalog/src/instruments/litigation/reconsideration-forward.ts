import { ARL } from "../../build/basis.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 行政复议申请转送函: the office thinks its penalty should stand (行政复议法第三十二条). */
export const reconsiderationForward = instrument({
  id: "reconsideration-forward",
  title: "行政复议申请转送函",
  layout: "official",
  basis: ARL("32"),
  series: "{org}行复转〔{year}〕{seq}号",
  needs: {
    reconsiderationOrgan: "复议机关",
    "applicant.name": "申请人",
    act: "被申请复议的行政行为",
    submittedOn: "收到申请日期",
    forwardText: "认为应当维持的理由",
  },
  body: [
    numberLine,
    line("{reconsiderationOrgan}："),
    para("{applicant.name}不服本机关{act}，于{submittedOn}通过本机关提交行政复议申请。"),
    para("经审查，本机关认为应当维持该行政处罚决定。理由：{forwardText}"),
    para("根据《中华人民共和国行政复议法》第三十二条的规定，现将行政复议申请转送你机关。"),
    sealed,
  ],
});
