import { MAD } from "../../build/basis.ts";
import { filled } from "../../build/condition.ts";
import { instrument, numberLine, para, sealed } from "../blocks.ts";

/** 重大行政决策公告: the decision, its law, and how the opinions of the public were taken (MAD-32). */
export const decisionText = instrument({
  id: "decision-text",
  title: "重大行政决策公告",
  headline: "{$org}关于{title}的公告",
  layout: "official",
  basis: [MAD("30"), MAD("32"), MAD("34")],
  series: "{org}决〔{year}〕{seq}号",
  needs: {
    title: "决策事项",
    decisionText: "决策内容",
    legalBasis: "决策依据",
    adoptionText: "公众意见采纳情况",
    executor: "执行单位",
    executeBy: "执行完成期限",
  },
  body: [
    numberLine,
    para("根据{legalBasis}，经{meeting}集体讨论，决定：{decisionText}"),
    para("公众意见采纳情况：{adoptionText}"),
    para("政策解读：{interpretation}", filled("interpretation")),
    para("本决策由{executor}负责执行，于{executeBy}前完成。"),
    sealed,
  ],
});
