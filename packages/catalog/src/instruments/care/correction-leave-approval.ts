import { CC } from "../../build/basis.ts";
import { cell, form, instrument, numberLine, opinions, sealed, wide } from "../blocks.ts";

/** 社区矫正对象外出审批表 (CC-27). */
export const correctionLeaveApproval = instrument({
  id: "correction-leave-approval",
  title: "社区矫正对象外出审批表",
  basis: [CC("27"), CC("X1")],
  series: "{org}矫外审字〔{year}〕{seq}号",
  needs: {
    "person.name": "社区矫正对象",
    leaveTo: "外出地点",
    leaveFrom: "外出起",
    leaveUntil: "外出止",
    leaveReason: "外出理由",
  },
  body: [
    numberLine,
    form(
      [cell("姓名", "{person.name}", 6), cell("矫正类别", "{category}", 6)],
      [cell("外出地点", "{leaveTo}", 6), cell("外出时间", "{leaveFrom}至{leaveUntil}", 6)],
      wide("外出理由", "{leaveReason}", 3),
      wide("县级社区矫正机构批准文号", "{countyNumber}", 1),
    ),
    opinions,
    sealed,
  ],
});
