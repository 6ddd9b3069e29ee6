import { REV } from "../../build/basis.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 案卷评查复核告知书 (REV-12). */
export const caseReviewRecheck = instrument({
  id: "case-review-recheck",
  title: "行政执法案卷评查复核告知书",
  basis: REV("12"),
  series: "{org}卷评复〔{year}〕{seq}号",
  needs: { fileNumber: "案卷文号", objectionText: "申请复核的理由", recheckText: "复核意见", score: "复核得分" },
  body: [
    numberLine,
    line("{organ}："),
    para("你单位对{fileNumber}案卷评查意见提出的复核申请收悉。申请理由：{objectionText}"),
    para("经复核：{recheckText}"),
    para("复核得分：{score}分。"),
    sealed,
  ],
});
