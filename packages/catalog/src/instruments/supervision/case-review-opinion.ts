import { REV } from "../../build/basis.ts";
import { filled } from "../../build/condition.ts";
import { cell, form, instrument, line, numberLine, para, sealed, table, wide } from "../blocks.ts";

/** 案卷评查意见书: both assessors' sheets, the points and why any were taken off (REV-10). */
export const caseReviewOpinion = instrument({
  id: "case-review-opinion",
  title: "行政执法案卷评查意见书",
  basis: [REV("10"), REV("14"), REV("16")],
  series: "{org}卷评意〔{year}〕{seq}号",
  needs: {
    fileNumber: "案卷文号",
    "$computed.totalA": "评查员甲评分",
    "$computed.totalB": "评查员乙评分",
    score: "评查得分",
    opinion: "评查意见",
  },
  body: [
    numberLine,
    form(
      [cell("案卷文号", "{fileNumber}", 6), cell("案卷种类", "{fileKind}", 6)],
      [cell("办案单位", "{organ}", 6), cell("办案人员", "{handlers}", 6)],
      [cell("评查员甲", "{assessorA}", 6), cell("评分", "{$computed.totalA}", 6)],
      [cell("评查员乙", "{assessorB}", 6), cell("评分", "{$computed.totalB}", 6)],
      [cell("评查得分", "{score}", 12)],
      wide("评查意见", "{opinion}", 4),
    ),
    line("评查员甲评分表"),
    table("sheetA", { item: ["评分项目", 5], score: ["得分", 2], reason: ["扣分理由", 5] }),
    line("评查员乙评分表"),
    table("sheetB", { item: ["评分项目", 5], score: ["得分", 2], reason: ["扣分理由", 5] }),
    para("一票不合格情形：{vetoes}。", filled("vetoes.0")),
    para("对本意见有异议的，可以自收到之日起{$setting.objectionDays}个工作日内书面申请复核。"),
    sealed,
  ],
});
