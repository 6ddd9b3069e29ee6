import { HCP, PAF } from "../../build/basis.ts";
import { cell, form, instrument, opinions, wide } from "../blocks.ts";

/** 结案审批表 (PAF-25). */
export const closingApproval = instrument({
  id: "closing-approval",
  title: "结案审批表",
  basis: [PAF("25"), HCP("31")],
  needs: {
    cause: "案由",
    closingKind: "结案方式",
    closingReason: "执行情况和结案理由",
  },
  body: [
    form(
      [cell("案号", "{$matter.number}", 6), cell("立案日期", "{$on.file}", 6)],
      [cell("当事人", "{offender.name}", 6), cell("案由", "{cause.title}", 6)],
      [cell("决定日期", "{$on.punish}", 6), cell("送达日期", "{$served.penalty-decision}", 6)],
      [cell("罚款", "{fine}", 6), cell("实缴", "{paidAmount}", 6)],
      wide("处罚内容", "{sanctionText}", 2),
      wide("结案方式", "{closingKind}", 1),
      wide("执行情况和结案理由", "{closingReason}", 4),
      wide("承办人及执法证号", "{$signers}", 1),
    ),
    opinions,
  ],
});
