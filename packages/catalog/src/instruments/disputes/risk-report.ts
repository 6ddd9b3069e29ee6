import { MED } from "../../build/basis.ts";
import { cell, form, instrument, numberLine, sealed, wide } from "../blocks.ts";

/** 民转刑风险报告单: told to the police or another organ in time (MED-11). */
export const riskReport = instrument({
  id: "dispute-risk-report",
  title: "矛盾纠纷激化风险报告单",
  issuer: "{$setting.committee}",
  basis: MED("11"),
  series: "{org}调险报〔{year}〕{seq}号",
  needs: { riskText: "风险情况", riskReportedTo: "报告的机关", riskMeasures: "预防措施" },
  body: [
    numberLine,
    form(
      [cell("报告的机关和接报人", "{riskReportedTo}", 6), cell("纠纷类型", "{dispute.title}", 6)],
      [cell("当事人（甲方）", "{applicant.name}", 6), cell("当事人（乙方）", "{respondent.name}", 6)],
      wide("纠纷概况", "{request}", 5),
      wide("风险情况", "{riskText}", 4),
      wide("采取的预防措施", "{riskMeasures}", 4),
    ),
    sealed,
  ],
});
