import { filled } from "../../build/condition.ts";
import { DUTY_LIST } from "../../procedures/education/parts.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 普法责任交办单: which unit makes which law known to whom, and by when. */
export const publicityDutyNotice = instrument({
  id: "publicity-duty-notice",
  title: "普法责任交办单",
  basis: DUTY_LIST,
  series: "{org}普责〔{year}〕{seq}号",
  needs: { responsible: "责任单位", theme: "主题", task: "普法任务", plannedOn: "计划完成日期" },
  body: [
    numberLine,
    line("{responsible}："),
    para("按照“谁执法谁普法”普法责任制，{year}年由你单位承担下列普法任务：{task}"),
    para("主题：{theme}。"),
    para("宣传的法律法规：{laws}", filled("laws")),
    para("重点对象：{audience}", filled("audience")),
    para("时间节点：{day}", filled("day")),
    para("请于{plannedOn}前完成，并登记开展的活动和佐证材料。"),
    sealed,
  ],
});
