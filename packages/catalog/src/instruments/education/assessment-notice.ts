import { FZ } from "../../build/basis.ts";
import { filled } from "../../build/condition.ts";
import { instrument, line, numberLine, para, sealed, table } from "../blocks.ts";

/** 法治建设考核结果通知书: the marks item by item, the grade, and what follows from it. */
export const assessmentNotice = instrument({
  id: "assessment-notice",
  title: "法治建设考核结果通知书",
  basis: FZ("08a"),
  series: "{org}法考〔{year}〕{seq}号",
  needs: { assessed: "被考核单位", items: "考核项目", score: "评定总分", grade: "等次", use: "结果运用" },
  body: [
    numberLine,
    line("{assessed}："),
    para("你单位{year}年{name}评定得分{score}分（满分{full}分），等次为{grade}。"),
    table("items", { item: ["项目", 5], full: ["分值", 2], score: ["得分", 2], ground: ["扣分理由", 3] }),
    para("异议处理意见：{answer}", filled("answer")),
    para("整改要求：{measures}", filled("measures")),
    para("结果运用：{use}"),
    sealed,
  ],
});
