import { APL, PAF } from "../../build/basis.ts";
import { cell, form, instrument, opinions, numberLine, table, wide } from "../blocks.ts";

/** 暂缓（分期）缴纳罚款审批表: granted, the time to pay is reckoned anew (PAF-20). */
export const deferralApproval = instrument({
  id: "deferral-approval",
  title: "暂缓（分期）缴纳罚款审批表",
  basis: [PAF("20"), APL("66b"), APL("72c")],
  series: "{org}缓缴字〔{year}〕{seq}号",
  served: true,
  needs: {
    "offender.name": "当事人",
    deferKind: "暂缓或者分期",
    deferUntil: "截止日期",
    deferReason: "经济困难的情况",
  },
  body: [
    numberLine,
    form(
      [cell("当事人", "{offender.name}", 6), cell("处罚决定书", "{$issued.penalty-decision}", 6)],
      [cell("罚款", "{fine}", 6), cell("已缴", "{paidTotal}", 6)],
      [cell("方式", "{deferKind}", 6), cell("截止日期", "{deferUntil}", 6)],
      wide("申请日期", "{deferAskedOn}", 1),
      wide("经济困难的情况", "{deferReason}", 4),
    ),
    table("instalments", { dueOn: ["缴款日期", 6], amount: ["金额", 6] }),
    opinions,
  ],
});
