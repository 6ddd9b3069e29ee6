import { APL, HCP, PAF } from "../../build/basis.ts";
import { cell, form, instrument, para, partySigns } from "../blocks.ts";

/** 陈述申辩笔录 (PAF-11). */
export const statementRecord = instrument({
  id: "statement-record",
  title: "陈述、申辩笔录",
  basis: [PAF("11"), APL(45), HCP("22")],
  needs: { "offender.name": "当事人姓名或者名称", statementOn: "陈述申辩日期", statementText: "陈述申辩意见" },
  body: [
    form(
      [cell("当事人", "{offender.name}", 6), cell("案由", "{cause.title}", 6)],
      [cell("告知书送达日期", "{$served.penalty-notice}", 6), cell("陈述申辩日期", "{statementOn}", 6)],
    ),
    para("当事人陈述、申辩：{statementText}"),
    para("以上笔录已由当事人核对无误。"),
    partySigns,
  ],
});
