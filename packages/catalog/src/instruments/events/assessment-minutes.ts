import { SUP, ZZ } from "../../build/basis.ts";
import { filled } from "../../build/condition.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 综合研判纪要: what was assessed, by whom, to what conclusion, and who acts by when. */
export const assessmentMinutes = instrument({
  id: "assessment-minutes",
  title: "综合研判纪要",
  basis: [SUP("02"), ZZ("01")],
  layout: "official",
  series: "{org}研纪〔{year}〕{seq}号",
  needs: {
    meeting: "研判会议",
    assessedOn: "研判日期",
    participants: "参加单位",
    conclusion: "研判结论",
    decision: "处置决定",
  },
  body: [
    numberLine,
    para("{assessedOn}，{meeting}对“{subject}”进行了综合研判。现纪要如下："),
    line("参加单位：{participants}"),
    line("邀请单位：{invited}", filled("invited")),
    para("一、基本情况和难点：{description}"),
    para("二、各单位意见：{opinions}", filled("opinions")),
    para("三、研判结论：{conclusion}"),
    para("四、处置决定：{decision}。"),
    para("责任单位：{responsible}，于{dueOn}前完成并反馈结果。", filled("responsible")),
    sealed,
  ],
});
