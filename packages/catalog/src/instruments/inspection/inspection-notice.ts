import { APL, INS } from "../../build/basis.ts";
import { filled } from "../../build/condition.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/**
 * 行政检查通知书. The rule book holds the lists of prohibitions only by name (INS-05): the office prints its own list behind the
 * notice.
 */
export const inspectionNotice = instrument({
  id: "inspection-notice",
  title: "行政检查通知书",
  basis: [INS("04"), INS("05"), APL("55")],
  series: "{org}检通〔{year}〕{seq}号",
  served: true,
  needs: {
    "object.name": "检查对象",
    "item.title": "检查事项",
    officers: "检查人员",
    plannedOn: "检查日期",
    noticeLead: "检查内容",
  },
  body: [
    numberLine,
    line("{object.name}："),
    para("根据行政检查事项清单，本机关定于{plannedOn}对你（单位）实施{item.title}检查，检查方式为{way}。"),
    para("检查内容和要求配合的事项：{noticeLead}"),
    para("检查人员：{officers}。检查人员不少于两人，应当主动出示执法证件；不出示的，你（单位）有权拒绝检查。"),
    para("参加单位：{units}，各单位的检查合并为一次。", filled("units")),
    para(
      "同一对象的检查间隔为{$setting.intervalDays}日，年度检查频次上限由本机关公布。检查人员应当遵守涉企行政检查“五个严禁”“八个不得”（附后），违反的可以投诉举报。",
    ),
    sealed,
  ],
});
