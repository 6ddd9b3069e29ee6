import { MAD } from "../../build/basis.ts";
import { heading, instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 法律意见书: what lawyers say of a hard case and of the risk of acting in it (MAD-28). */
export const legalOpinionLetter = instrument({
  id: "legal-opinion-letter",
  title: "法律意见书",
  layout: "official",
  basis: MAD("28"),
  series: "{org}法意〔{year}〕{seq}号",
  needs: {
    title: "案件名称",
    applicant: "申请单位",
    facts: "案情和争议焦点",
    riskLevel: "履职风险等级",
    plan: "处置方案",
    opinionText: "法律意见",
    author: "意见书起草人",
  },
  body: [
    numberLine,
    line("{applicant}："),
    para("你单位提请评估的“{title}”，经{heldOn}召开的疑难案件履职风险评估会议研究，现出具如下法律意见："),
    heading("一、案情和争议焦点"),
    para("{facts}"),
    heading("二、履职风险"),
    para("风险等级：{riskLevel}。{riskText}"),
    heading("三、处置方案"),
    para("{plan}"),
    heading("四、法律意见"),
    para("{opinionText}"),
    line("参加会议的法律顾问、公职律师：{lawyers}"),
    line("起草人：{author}"),
    sealed,
  ],
});
