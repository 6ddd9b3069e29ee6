import { SUP } from "../../build/basis.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 督查结论复核申请书 (政府督查条例第十七条). */
export const inspectionReviewRequest = instrument({
  id: "inspection-review-request",
  title: "督查结论复核申请书",
  layout: "official",
  basis: SUP("05"),
  series: "{org}督复〔{year}〕{seq}号",
  needs: { organ: "督查机关", conclusionText: "督查结论", reviewText: "申请复核的理由" },
  body: [
    numberLine,
    line("{organ}："),
    para("关于{topic}的督查结论，本机关于{receivedOn}收到。结论内容：{conclusionText}"),
    para("本机关对上述结论有异议，理由：{reviewText}"),
    para("根据《政府督查条例》第十七条的规定，申请复核。"),
    sealed,
  ],
});
