import { TRF } from "../../build/basis.ts";
import { cell, form, instrument, signatures, table, wide } from "../blocks.ts";

/** 涉嫌犯罪案件移送审批表: the task force's written report to the head of the office (TRF-05, TRF-05a). */
export const transferReport = instrument({
  id: "transfer-report",
  title: "涉嫌犯罪案件移送审批表",
  basis: [TRF("05"), TRF("05a")],
  needs: {
    "offender.name": "当事人",
    crimeText: "涉嫌犯罪的事实",
    suspectedCrime: "涉嫌罪名",
    reportText: "移送建议",
    officers: "专案组",
  },
  body: [
    form(
      [cell("当事人", "{offender.name}", 6), cell("原案件编号", "{caseNumber}", 6)],
      [cell("涉嫌罪名", "{suspectedCrime}", 6), cell("发现日期", "{discoveredOn}", 6)],
      wide("涉嫌犯罪的事实和依据", "{crimeText}", 5),
      wide("核实情况和移送建议", "{reportText}", 4),
      [cell("报告时间", "{reportedAt}", 6), cell("移送机关", "{destination}", 6)],
      wide("专案组及执法证号", "{$signers}", 1),
      wide("负责人决定", "", 4),
    ),
    table("items", {
      name: ["涉案物品", 4],
      quantity: ["数量", 2],
      state: ["规格、特征、状态", 3],
      keptAt: ["存放地点", 3],
    }),
    signatures({ "行政机关正职负责人（主持工作的负责人）签名": "", 日期: "" }),
  ],
});
