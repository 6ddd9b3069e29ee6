import { MED } from "../../build/basis.ts";
import { cell, form, instrument, signatures, wide } from "../blocks.ts";

/** 人民调解调查记录 (MED-13, MED-38). */
export const mediationInvestigation = instrument({
  id: "mediation-investigation",
  title: "人民调解调查记录",
  issuer: "{$setting.committee}",
  basis: [MED("13"), MED("38")],
  needs: { investigation: "调查记录", mediators: "调查人" },
  body: [
    form(
      [cell("时间", "{$date}", 6), cell("纠纷类型", "{dispute.title}", 6)],
      [cell("调查人", "{mediators}", 6), cell("被调查人", "{investigatedPerson}", 6)],
      wide("调查记录", "{investigation}", 14),
    ),
    signatures({ 被调查人签名: "", 调查人签名: "{mediators}", 日期: "{$date}" }),
  ],
});
