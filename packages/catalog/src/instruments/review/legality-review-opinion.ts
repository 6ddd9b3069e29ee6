import { NDR } from "../../build/basis.ts";
import { filled } from "../../build/condition.ts";
import { heading, instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 合法性审查意见书: lawful, to be amended, or unlawful, in writing (NDR-07, NDR-09). */
export const legalityReviewOpinion = instrument({
  id: "legality-review-opinion",
  title: "合法性审查意见书",
  layout: "official",
  basis: [NDR("07"), NDR("09"), NDR("08")],
  series: "{org}法审意〔{year}〕{seq}号",
  needs: {
    subject: "审查对象",
    object: "对象类型",
    from: "送审单位",
    checked: "审查内容",
    opinion: "审查结论",
    opinionText: "审查意见",
    reviewer: "审查人",
  },
  body: [
    numberLine,
    line("{from}："),
    para("你单位于{$first.submit}送审的《{subject}》收悉。经审查，现提出如下意见："),
    heading("一、审查内容"),
    para("{checked}。"),
    heading("二、审查意见"),
    para("{opinionText}"),
    heading("三、审查结论"),
    para("{opinion}。"),
    para("法律风险提示：{risk}", filled("risk")),
    para("请将本意见的采纳情况反馈本机关；不采纳的，应当说明理由。"),
    line("审查人：{reviewer}"),
    sealed,
  ],
});
