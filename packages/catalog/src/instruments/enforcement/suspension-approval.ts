import { HCP } from "../../build/basis.ts";
import { cell, form, instrument, opinions, wide } from "../blocks.ts";

/** 中止调查审批表: one of five grounds; the time is not counted (HCP-30). */
export const suspensionApproval = instrument({
  id: "suspension-approval",
  title: "中止案件调查审批表",
  basis: HCP("30"),
  series: "{org}中止字〔{year}〕{seq}号",
  needs: { suspendGround: "中止的情形", suspendReason: "中止的理由" },
  body: [
    form(
      [cell("案号", "{$matter.number}", 6), cell("立案日期", "{$on.file}", 6)],
      [cell("当事人", "{offender.name}", 6), cell("案由", "{cause.title}", 6)],
      wide("中止的情形", "{suspendGround}", 2),
      wide("中止的理由", "{suspendReason}", 4),
      wide("承办人及执法证号", "{$signers}", 1),
    ),
    opinions,
  ],
});

/** 恢复调查审批表: at once when the ground is gone (HCP-30). */
export const resumptionApproval = instrument({
  id: "resumption-approval",
  title: "恢复案件调查审批表",
  basis: HCP("30"),
  series: "{org}恢复字〔{year}〕{seq}号",
  needs: { suspendGround: "中止的情形", resumeReason: "恢复的理由" },
  body: [
    form(
      [cell("案号", "{$matter.number}", 6), cell("中止日期", "{$on.suspendInvestigation}", 6)],
      [cell("当事人", "{offender.name}", 6), cell("案由", "{cause.title}", 6)],
      wide("中止的情形", "{suspendGround}", 2),
      wide("恢复的理由", "{resumeReason}", 4),
      wide("承办人及执法证号", "{$signers}", 1),
    ),
    opinions,
  ],
});
