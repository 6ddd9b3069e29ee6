import { NDR, MAD } from "../../build/basis.ts";
import { filled } from "../../build/condition.ts";
import { instrument, numberLine, para, sealed } from "../blocks.ts";

/** 公开征求意见公告: what is asked, until when, and where to answer (NDR-03, MAD-15). */
export const commentNotice = instrument({
  id: "comment-notice",
  title: "公开征求意见公告",
  layout: "official",
  basis: [NDR("03"), NDR("12"), MAD("14"), MAD("15")],
  series: "{org}征〔{year}〕{seq}号",
  needs: {
    title: "文件、决策事项名称",
    consultFrom: "征求意见开始日期",
    consultTo: "征求意见截止日期",
    consultContact: "提交意见的方式和联系人",
  },
  body: [
    numberLine,
    para("现将《{title}》（征求意见稿）及起草说明予以公布，征求社会各界意见。"),
    para("征求意见时间：{consultFrom}至{consultTo}。"),
    para("情况紧急缩短征求意见期限的说明：{shortenReason}", filled("shortenReason")),
    para("提交意见的方式和联系人：{consultContact}"),
    sealed,
  ],
});
