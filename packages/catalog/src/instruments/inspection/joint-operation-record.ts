import { INS, POW } from "../../build/basis.ts";
import { filled } from "../../build/condition.ts";
import { heading, instrument, line, numberLine, para, signatures, table } from "../blocks.ts";

/** 联合检查记录: one visit, one checklist, one record for all units that took part. */
export const jointOperationRecord = instrument({
  id: "joint-operation-record",
  title: "联合执法现场检查记录",
  basis: [INS("03"), INS("04"), POW("02")],
  series: "{org}联录〔{year}〕{seq}号",
  needs: {
    site: "地点",
    actedOn: "行动日期",
    participants: "参加单位",
    officers: "执法人员",
    checked: "检查单结果",
    sceneText: "现场情况",
  },
  body: [
    numberLine,
    line("主题：{theme}", filled("theme")),
    line("行动日期：{actedOn}　　地点：{site}"),
    line("对象：{object}", filled("object")),
    line("牵头单位：{leadUnit}　　参加单位：{participants}"),
    line("邀请单位：{invited}", filled("invited")),
    heading("登记内容", filled("answers")),
    table("answers", {}),
    heading("检查内容和结果"),
    table("checked", { item: ["检查内容", 5], unit: ["负责单位", 2], result: ["检查结果", 2], note: ["情况说明", 3] }),
    para("现场情况：{sceneText}"),
    signatures({ 执法人员签名及执法证号: "{$signers}", 各参加单位人员签名: "", 当事人签名: "", 日期: "" }),
  ],
});
