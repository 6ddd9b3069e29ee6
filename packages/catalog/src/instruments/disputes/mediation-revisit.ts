import { MED } from "../../build/basis.ts";
import { cell, form, instrument, signatures, wide } from "../blocks.ts";

/** 人民调解回访记录: the committee sees to it that the agreement is kept (MED-18, MED-38). */
export const mediationRevisit = instrument({
  id: "mediation-revisit",
  title: "人民调解回访记录",
  issuer: "{$setting.committee}",
  basis: [MED("18"), MED("38")],
  needs: { revisitOn: "回访日期", performed: "履行情况", revisitText: "回访记录" },
  body: [
    form(
      [cell("纠纷类型", "{dispute.title}", 6), cell("回访日期", "{revisitOn}", 6)],
      [cell("当事人（甲方）", "{applicant.name}", 6), cell("当事人（乙方）", "{respondent.name}", 6)],
      [cell("协议生效日期", "{effectiveOn}", 6), cell("履行情况", "{performed}", 6)],
      wide("回访记录", "{revisitText}", 8),
    ),
    signatures({ 被回访人签名: "", 回访人签名: "", 日期: "{$date}" }),
  ],
});
