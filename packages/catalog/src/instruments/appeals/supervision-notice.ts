import { local } from "../../build/basis.ts";
import { filled } from "../../build/condition.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 督办通知单: what is to be done, by whom and by when. */
export const supervisionNotice = instrument({
  id: "supervision-notice",
  title: "督办通知单",
  basis: local("LOCAL-SUPERVISION", "街道督查督办工作制度", "U"),
  series: "{org}督〔{year}〕{seq}号",
  needs: { title: "督办事项", content: "督办内容和要求", responsible: "承办单位", dueOn: "完成期限" },
  body: [
    numberLine,
    line("{responsible}："),
    para("现将下列事项交你单位办理：{title}"),
    para("办理内容和要求：{content}"),
    para("来文编号：{sourceNumber}", filled("sourceNumber")),
    para("请于{dueOn}前办结，并将办理结果书面反馈。因客观原因不能按期办结的，应当在期限届满前说明理由并申请延期。"),
    sealed,
  ],
});
