import { MED } from "../../build/basis.ts";
import { cell, form, instrument, signatures, wide } from "../blocks.ts";

/** 人民调解记录 of one session (MED-13, MED-38). */
export const mediationRecord = instrument({
  id: "mediation-record",
  title: "人民调解记录",
  issuer: "{$setting.committee}",
  basis: [MED("13"), MED("38")],
  needs: {
    sessionAt: "调解时间",
    sessionPlace: "调解地点",
    mediators: "人民调解员",
    sessionText: "调解经过",
    sessionResult: "本次调解结果",
  },
  body: [
    form(
      [cell("时间", "{sessionAt}", 6), cell("地点", "{sessionPlace}", 6)],
      [cell("纠纷类型", "{dispute.title}", 6), cell("人民调解员", "{mediators}", 6)],
      wide("参加人", "{sessionPeople}", 2),
      wide("调解经过", "{sessionText}", 12),
      wide("本次调解结果", "{sessionResult}", 2),
    ),
    signatures({ 当事人签名: "", 人民调解员签名: "{mediators}", 记录人: "{recorder}", 日期: "{$date}" }),
  ],
});
