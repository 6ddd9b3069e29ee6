import { MED } from "../../build/basis.ts";
import { cell, form, instrument, numberLine, opinions, signatures, table, wide } from "../blocks.ts";

/** 以案定补审批表: which cases earn a mediator what; the parties pay nothing (MED-02). */
export const subsidyApproval = instrument({
  id: "subsidy-approval",
  title: "人民调解以案定补审批表",
  basis: MED("02"),
  series: "{org}调补〔{year}〕{seq}号",
  needs: { mediatorName: "人民调解员", period: "补贴期间", cases: "案件", total: "补贴合计" },
  body: [
    numberLine,
    form([cell("人民调解员", "{mediatorName}", 6), cell("补贴期间", "{period}", 6)]),
    table("cases", { number: ["案件编号", 4], grade: ["等次", 4], amount: ["补贴（元）", 4] }),
    form([cell("补贴合计（元）", "{total}", 6), cell("大写", "{total|upper}", 6)], wide("审核意见", "{auditText}", 3)),
    opinions,
    signatures({ 申领人: "", 日期: "{$date}" }),
  ],
});
