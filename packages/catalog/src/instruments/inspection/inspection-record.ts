import { APL, INS } from "../../build/basis.ts";
import { filled } from "../../build/condition.ts";
import { instrument, line, numberLine, para, signatures, table } from "../blocks.ts";

/** 现场检查笔录, with the merged checklist and a result for each item. */
export const inspectionRecord = instrument({
  id: "inspection-record",
  title: "现场检查笔录",
  basis: [INS("04"), APL("55")],
  series: "{org}检录〔{year}〕{seq}号",
  needs: {
    "object.name": "检查对象",
    inspectedAt: "检查时间",
    officers: "检查人员",
    sceneText: "检查情况",
    checked: "检查单结果",
  },
  body: [
    numberLine,
    line("检查对象：{object.name}　　对象代码：{objectCode}"),
    line("检查时间：{inspectedAt}　　检查地点：{place}"),
    line("现场负责人、陪同人员：{accompanied}"),
    line("检查人员及执法证号：{$signers}"),
    para("检查人员已主动出示执法证件，告知检查事项和权利义务。"),
    para("扫码入企登记编号：{scanCode}。", filled("scanCode")),
    table("checked", { item: ["检查内容", 5], result: ["检查结果", 2], unit: ["负责单位", 2], note: ["情况说明", 3] }),
    para("检查情况：{sceneText}"),
    line("签名情况：{signing}"),
    signatures({ 检查人员签名及执法证号: "{$signers}", 被检查人签名: "", 见证人签名: "", 日期: "" }),
  ],
});
