import { APL, PAF, POW } from "../../build/basis.ts";
import { cell, form, instrument, signatures, wide } from "../blocks.ts";

/** 行政处罚案件集体讨论记录 (PAF-13). */
export const discussionRecord = instrument({
  id: "discussion-record",
  title: "行政处罚案件集体讨论记录",
  basis: [PAF("13"), APL("57b"), POW("34")],
  series: "{org}集讨字〔{year}〕{seq}号",
  needs: {
    discussedOn: "讨论日期",
    discussionChair: "主持人",
    discussants: "参加人",
    discussionText: "各人意见",
    discussionResult: "讨论结论",
  },
  body: [
    form(
      [cell("当事人", "{offender.name}", 6), cell("案由", "{cause.title}", 6)],
      [cell("讨论日期", "{discussedOn}", 6), cell("主持人", "{discussionChair}", 6)],
      wide("参加人", "{discussants}", 1),
      wide("查明的事实和拟处理意见", "{facts}{proposedText}", 4),
      wide("各人意见", "{discussionText}", 6),
      wide("讨论结论", "{discussionResult}", 3),
    ),
    signatures({ 主持人签名: "", 参加人签名: "", 记录人签名: "{$signers}" }),
  ],
});
