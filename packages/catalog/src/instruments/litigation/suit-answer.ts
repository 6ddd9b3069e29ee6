import { ALL } from "../../build/basis.ts";
import { filled } from "../../build/condition.ts";
import { instrument, line, para, sealed } from "../blocks.ts";

/** 行政诉讼答辩状（首页）: sent with the evidence and the documents relied on (行政诉讼法第六十七条). */
export const suitAnswer = instrument({
  id: "suit-answer",
  title: "行政诉讼答辩、举证函",
  layout: "official",
  basis: [ALL("67"), ALL("34")],
  series: "{org}行诉答〔{year}〕{seq}号",
  needs: {
    court: "一审法院",
    caseNumber: "案号",
    "plaintiff.name": "原告",
    act: "被诉行政行为",
    answeredOn: "提交日期",
  },
  body: [
    { kind: "paragraph", text: "{$number}", align: "right" },
    line("{court}："),
    para("贵院受理的{plaintiff.name}诉本机关{act}一案（案号：{caseNumber}），本机关于{receivedOn}收到起诉状副本。"),
    para("根据《中华人民共和国行政诉讼法》第六十七条的规定，现提交答辩状和作出行政行为的证据、所依据的规范性文件。"),
    para("本机关同时提出下列程序抗辩：{objections}。", filled("objections.0")),
    para("请依法审理。"),
    sealed,
  ],
});
