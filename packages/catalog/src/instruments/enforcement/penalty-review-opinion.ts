import { APL, HCP, PAF, TSY } from "../../build/basis.ts";
import { cell, form, instrument, numberLine, signatures, wide } from "../blocks.ts";

/** 行政处罚法制审核意见书: eight points and one of four opinions (HCP-24, HCP-25). */
export const penaltyReviewOpinion = instrument({
  id: "penalty-review-opinion",
  title: "行政处罚案件法制审核意见书",
  basis: [PAF("12"), APL("58e"), HCP("24"), HCP("25"), TSY("13b")],
  series: "{org}法审字〔{year}〕{seq}号",
  needs: {
    "offender.name": "当事人",
    cause: "案由",
    reviewItems: "审核内容",
    reviewOpinion: "审核意见",
    reviewText: "审核意见的说明",
    reviewQualification: "审核人员资格",
  },
  body: [
    numberLine,
    form(
      [cell("当事人", "{offender.name}", 6), cell("案由", "{cause.title}", 6)],
      [cell("送审日期", "{$on.submitReview}", 6), cell("审核日期", "{$date}", 6)],
      wide("已审核的内容", "{reviewItems}", 4),
      wide("审核意见", "{reviewOpinion}", 1),
      wide("理由和建议", "{reviewText}", 5),
    ),
    signatures({ 法制审核人员: "{$signers}", 审核人员资格: "{reviewQualification}", 日期: "{$date}" }),
  ],
});
