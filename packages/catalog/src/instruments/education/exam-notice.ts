import { FZ } from "../../build/basis.ts";
import { filled } from "../../build/condition.ts";
import { instrument, numberLine, para, sealed } from "../blocks.ts";

/** 考试通知: who sits what on which day, and the line to pass. */
export const examNotice = instrument({
  id: "exam-notice",
  title: "考试通知",
  layout: "official",
  basis: FZ("08b"),
  series: "{org}考〔{year}〕{seq}号",
  needs: { batch: "考试批次", examOn: "考试日期", required: "应考人数", passLine: "合格线" },
  body: [
    numberLine,
    para("定于{examOn}举行{batch}（{kind}），应考{required}。"),
    para("应考人员：{list}", filled("list")),
    para("合格线为{passLine}分。"),
    para("优秀线为{excellentLine}分。", filled("excellentLine")),
    para("因故不能参加的，应当事先请假，由责任单位安排补考。"),
    sealed,
  ],
});
