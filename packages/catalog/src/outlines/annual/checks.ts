import type { CrossCheck } from "@fadu/engine/definition/indicator.ts";

const subset = (part: string, of: string, says: string): CrossCheck => ({ kind: "subset", part, of, says });
const sum = (total: string, parts: readonly string[], says: string): CrossCheck => ({
  kind: "sum",
  total,
  parts,
  says,
});

/** What must hold before the annual report is signed (indicator catalogue §6; the others there need no data). */
export const annualChecks: readonly CrossCheck[] = [
  // 1. Parts and totals.
  sum("FY-01", ["D-14A", "FY-05"], "涉诉涉议案件数须等于行政诉讼与行政复议之和"),
  sum("CFP-08", ["CFP-05", "CFJ-02"], "全年累计罚款须等于普通程序与简易程序之和"),
  sum("CFP-03", ["D-04", "CFP-04"], "处罚决定数须等于本年立案与上年立案作出决定之和"),
  sum("XF-01", ["XF-02", "D-05"], "信访受理数须等于化解与未化解之和"),
  sum("TJ-02", ["TJ-01", "D-06"], "调解案件数须等于成功与不成功之和"),
  // 2. Subsets.
  subset("JC-03", "JC-02", "重大工程（采购）议题数不能多于三重一大议题数"),
  subset("CFP-01Y", "CFP-01", "本年立案数不能多于去年以来立案数"),
  subset("CFP-01E", "CFP-01A", "受委托立案数不能多于立案数"),
  subset("CFP-04", "CFP-03", "跨年案件处罚决定数不能多于处罚决定数"),
  subset("CFP-06", "CFP-05", "跨年案件罚款金额不能多于罚款金额"),
  subset("XF-02", "XF-01", "信访化解数不能多于受理数"),
  subset("WJ-02", "WJ-03", "强制拆除数不能多于拆除数"),
  subset("TJ-01", "TJ-02", "调处成功数不能多于调解案件数"),
  subset("TJ-07", "TJ-01", "防止民转刑事件数不能多于调处成功数"),
  subset("FY-08", "FY-07", "高风险争议化解数不能多于行政争议调处数"),
  subset("JD-05S", "JD-05", "整改完成的问题数不能多于发现问题数"),
  // 3. Rates and their numbers.
  { kind: "rate", rate: "XF-03", part: "XF-02", of: "XF-01", says: "信访化解率须等于化解数除以受理数" },
  { kind: "rate", rate: "TJ-04", part: "TJ-01", of: "TJ-02", says: "调解成功率须等于成功数除以案件数" },
  // 4. Stocks and flows.
  {
    kind: "stockFlow",
    end: "SJ-03",
    start: "SJ-03Q",
    plus: "SJ-01",
    minus: ["SJ-02", "SJ-02A"],
    says: "社区矫正期初加新接收减解除、转出须等于期末",
  },
  {
    kind: "stockFlow",
    end: "SJ-06",
    start: "SJ-06Q",
    plus: "SJ-04",
    minus: ["SJ-05", "SJ-05A"],
    says: "安置帮教期初加新接收减解除、转出须等于期末",
  },
  // 7. Words against figures.
  { kind: "words", words: ["零败诉"], test: { figure: "FY-03", is: "zero" }, says: "败诉的说法与数据不符" },
  {
    kind: "words",
    words: ["双下降"],
    test: { figure: "FY-10", is: "down" },
    says: "立案量下降的说法与数据不符，除非写明是目标",
  },
  {
    kind: "words",
    words: ["未作出重大行政决策", "未制定重大行政决策", "没有重大行政决策"],
    test: { figure: "JC-04", is: "zero" },
    says: "重大行政决策的说法与数据不符",
  },
  {
    kind: "words",
    words: ["无政府失信行为", "没有政府失信行为"],
    test: { figure: "QT-05", is: "zero" },
    says: "失信行为的说法与数据不符",
  },
  {
    kind: "words",
    words: ["无决策被认定违法", "没有决策被认定违法"],
    test: { figure: "JC-05", is: "zero" },
    says: "决策合法的说法与数据不符",
  },
  {
    kind: "words",
    words: ["微网格巡查全覆盖", "“微网格”巡查全覆盖"],
    test: { figure: "EVT-03", is: "full" },
    says: "巡查全覆盖的说法与数据不符",
  },
];
