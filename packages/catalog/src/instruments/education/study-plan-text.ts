import { FZ } from "../../build/basis.ts";
import { filled } from "../../build/condition.ts";
import { heading, instrument, numberLine, para, sealed } from "../blocks.ts";

/** 年度学法培训计划: who studies what, how often and how many hours (FZ-08b, FZ-30). */
export const studyPlanText = instrument({
  id: "study-plan-text",
  title: "年度学法培训计划",
  layout: "official",
  basis: [FZ("08b"), FZ("30")],
  series: "{org}学〔{year}〕{seq}号",
  needs: { year: "年度", name: "计划名称", themes: "学习内容", sessionsPlanned: "计划学习次数" },
  body: [
    numberLine,
    para("{year}年{name}"),
    heading("一、学习次数和学时"),
    para("全年安排学习{sessionsPlanned}。"),
    para("其中法治专题讲座{lecturesPlanned}。", filled("lecturesPlanned")),
    para("每人全年培训{hoursPlanned}，每季度不少于{quarterHours}。", filled("hoursPlanned")),
    heading("二、学习内容"),
    para("{themes}"),
    heading("三、应知应会党内法规和法律清单", filled("lawList")),
    para("{lawList}", filled("lawList")),
    sealed,
  ],
});
