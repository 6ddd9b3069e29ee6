import { APL, HCP, PAF } from "../../build/basis.ts";
import { cell, form, instrument, signatures, wide } from "../blocks.ts";

/** 陈述申辩复核意见书: taken up or not, and why; never a reason to punish harder (行政处罚法第四十五条). */
export const reexaminationOpinion = instrument({
  id: "reexamination-opinion",
  title: "陈述、申辩复核意见书",
  basis: [PAF("11"), APL(45), HCP("22")],
  series: "{org}复核字〔{year}〕{seq}号",
  needs: { statementText: "陈述申辩意见", statementAccepted: "复核结果", statementReply: "复核意见及理由" },
  body: [
    form(
      [cell("当事人", "{offender.name}", 6), cell("案由", "{cause.title}", 6)],
      wide("陈述、申辩意见", "{statementText}", 4),
      wide("复核结果", "{statementAccepted}", 1),
      wide("复核意见及理由", "{statementReply}", 5),
    ),
    signatures({ 复核人签名及执法证号: "{$signers}", 日期: "{$date}" }),
  ],
});
