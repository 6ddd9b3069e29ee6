import { allOf, anyOf, atMost, filled, is, oneOf, valueAt } from "../build/condition.ts";
import { indicatorsOf, sum } from "./build.ts";

const document = indicatorsOf({
  group: "行政规范性文件",
  procedures: ["normative-document"],
  dimensions: ["category", "subcategory", "source", "mode", "channel", "unit", "outcome", "month", "quarter", "year"],
});
const decision = indicatorsOf({
  group: "重大行政决策",
  procedures: ["major-decision"],
  dimensions: ["category", "flagged", "level", "mode", "unit", "outcome", "month", "quarter"],
});

const contract = indicatorsOf({
  group: "合同管理",
  procedures: ["contract"],
  dimensions: ["category", "subcategory", "unit", "outcome", "month", "quarter"],
});
const consultation = indicatorsOf({
  group: "法律咨询",
  procedures: ["legal-consultation"],
  dimensions: ["subcategory", "channel", "mode", "source", "community", "unit", "person", "month", "quarter"],
});
const issued = indicatorsOf({
  group: "合法性审查",
  procedures: ["official-document"],
  dimensions: ["category", "source", "level", "unit", "month", "quarter"],
});
const research = indicatorsOf({
  group: "其他",
  procedures: ["research-topic"],
  dimensions: ["category", "level", "mode", "unit", "outcome", "month", "quarter"],
});
const defaults = indicatorsOf({
  group: "其他",
  procedures: ["government-default"],
  dimensions: ["category", "source", "unit", "month"],
});
const analysis = indicatorsOf({
  group: "风险预警",
  procedures: ["analysis-report"],
  dimensions: ["category", "unit", "month", "quarter"],
});
const task = indicatorsOf({
  group: "一表统揽",
  procedures: ["weekly-task"],
  dimensions: ["category", "unit", "person", "outcome", "month", "quarter"],
});

/** Normative and official documents, decisions, contracts, advice, research, weekly tasks (GF, HS-04, JC-04, JC-05, HT, ZX, RW, QT, D-01). */
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
    definition: "期内废止、宣布失效或者有效期届满失效的行政规范性文件，按失效日期计；可按废止原因和结果分开",
    by: "closedOn",
    filter: oneOf("outcome", "repealed", "lapsed"),
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

  contract.base({
    id: "HT-02",
    title: "合同签订数",
    unit: "份",
    definition: "期内审批签订的合同，按签订日期计",
    by: "decidedOn",
  }),
  contract.base({
    id: "HT-03",
    title: "合同签订金额",
    unit: "元",
    definition: "期内审批签订的合同的标的金额，按签订日期计；有补充协议的按变更后的金额",
    by: "decidedOn",
    measure: sum("amount"),
  }),

  consultation.base({
    id: "ZX-01",
    title: "法律顾问解答咨询次数",
    unit: "次",
    definition: "期内法律顾问答复政府部门的咨询，按答复日期计；公职律师、司法所答复的不计",
    by: "answeredOn",
    filter: allOf(is("category", "department"), is("mode", "counsel")),
  }),
  consultation.base({
    id: "ZX-02",
    title: "群众法律咨询人次",
    unit: "人次",
    definition: "期内接受法律咨询的群众，每次每人计一人次，按咨询日期计",
    by: "occurredOn",
    filter: is("category", "resident"),
    measure: sum("headcount"),
  }),

  task.base({
    id: "RW-01",
    title: "一表统揽任务数",
    unit: "项",
    definition: "期内列入每周任务清单的任务，按所在周计；取消的不计，结转的各周分别计",
    by: "filedOn",
    filter: { any: [{ not: filled("outcome") }, oneOf("outcome", "done", "carried")] },
  }),
  task.cohort(
    {
      id: "RW-02",
      title: "一表统揽任务完成率",
      unit: "%",
      definition: "期内列入清单的任务中，截至期末核实完成的占比（同批）；结转的视为当周未完成",
    },
    { by: "decidedOn", filter: is("outcome", "done") },
    { by: "filedOn", filter: { any: [{ not: filled("outcome") }, oneOf("outcome", "done", "carried")] } },
  ),

  issued.cohort(
    {
      id: "HS-04",
      title: "发文合法性审查覆盖率",
      unit: "%",
      definition: "期内以机关名义印发的公文中，经过合法性审查、有审查编号的占比（同批），按成文日期计",
    },
    {
      by: "decidedOn",
      filter: allOf(
        is("subcategory", "organ"),
        anyOf(filled("values.reviewNumber"), filled("values.issuedReviewNumber")),
      ),
    },
    { by: "decidedOn", filter: is("subcategory", "organ") },
  ),

  research.base({
    id: "QT-03",
    title: "调研课题数",
    unit: "个",
    definition: "期内启动的调研课题，按启动日期计",
    by: "occurredOn",
  }),
  defaults.base({
    id: "QT-05",
    title: "政府失信行为数",
    unit: "次",
    definition: "期内被人民法院、信用信息平台等认定的政府失信行为，按认定日期计",
    by: "occurredOn",
    print: { zero: "无" },
  }),
  analysis.base({
    id: "D-01",
    title: "月度研判报告期数",
    unit: "期",
    definition: "期内印发的月度研判报告，按印发日期计；应有期数为期内的月数",
    by: "occurredOn",
    filter: is("category", "monthly"),
  }),
];
