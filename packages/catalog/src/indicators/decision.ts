import { atMost, filled, valueAt } from "../build/condition.ts";
import { indicatorsOf } from "./build.ts";

const document = indicatorsOf({
  group: "行政规范性文件",
  procedures: ["normative-document"],
  dimensions: ["category", "subcategory", "source", "mode", "unit", "outcome", "month", "quarter", "year"],
});
const decision = indicatorsOf({
  group: "重大行政决策",
  procedures: ["major-decision"],
  dimensions: ["category", "flagged", "level", "mode", "unit", "outcome", "month", "quarter"],
});

/** Normative documents and major decisions (GF, JC-04, JC-05). */
export const decisionIndicators = [
  document.base({
    id: "GF-01",
    title: "规范性文件备案数",
    unit: "件",
    definition: "期内报送备案的行政规范性文件，按报送备案日期计",
    by: "filedOn",
  }),
  document.base({
    id: "GF-02",
    title: "规范性文件废止数",
    unit: "件",
    definition: "期内废止、宣布失效的行政规范性文件，按废止决定日期计；有效期届满自动失效的另计",
    by: "act:repeal",
    print: { zero: "零" },
  }),
  document.base({
    id: "GF-03",
    title: "规范性文件制定数",
    unit: "件",
    definition: "期内印发的行政规范性文件，按印发日期计；零是有效的数据",
    by: "decidedOn",
    print: { zero: "零" },
  }),
  document.cohort(
    {
      id: "GF-04",
      title: "规范性文件征求意见覆盖率",
      unit: "%",
      definition:
        "期内印发的行政规范性文件中，草案经公示栏、网站、听证会等途径公开征求过意见的占比（同批）；登记的存量文件不计",
    },
    { by: "decidedOn", filter: filled("$on.gather") },
    { by: "decidedOn", filter: filled("$on.issueDocument") },
  ),
  document.base({
    id: "GF-05",
    title: "现行有效规范性文件数",
    unit: "件",
    definition: "期末现行有效的行政规范性文件：已经施行，有效期未届满且未废止",
    by: "closedOn",
    measure: { kind: "open" },
    filter: atMost("effectiveOn", valueAt("$end")),
    dimensions: ["category", "subcategory", "source", "unit"],
  }),
  decision.base({
    id: "JC-04",
    title: "重大行政决策制定数",
    unit: "件",
    definition: "期内作出并公布（依法不公开的按签发）的重大行政决策，按签发公布日期计；零是有效的数据",
    by: "decidedOn",
    print: { zero: "零" },
  }),
  decision.base({
    id: "JC-05",
    title: "决策被认定违法无效数",
    unit: "件",
    definition: "期内被有权机关认定违法、无效的重大行政决策，按登记认定日期计",
    by: "act:recordUnlawful",
    print: { zero: "无" },
  }),
];
