import { allOf, filled, is, oneOf } from "../build/condition.ts";
import { indicatorsOf, stock } from "./build.ts";

const review = indicatorsOf({
  group: "合法性审查",
  procedures: ["legality-review"],
  dimensions: ["category", "subcategory", "mode", "source", "unit", "person", "month", "quarter"],
});
const cases = indicatorsOf({
  group: "合法性审查",
  procedures: ["ordinary-penalty"],
  dimensions: ["category", "subcategory", "unit", "month", "quarter"],
});
const meeting = indicatorsOf({
  group: "合法性审查",
  procedures: ["meeting"],
  dimensions: ["category", "mode", "flagged", "special", "unit", "month", "quarter"],
});
const opinion = indicatorsOf({
  group: "重大决策",
  procedures: ["observation-opinion"],
  dimensions: ["category", "mode", "topic", "unit", "month", "quarter"],
});
const interference = indicatorsOf({
  group: "其他",
  procedures: ["interference-record"],
  dimensions: ["category", "mode", "month"],
});
const items = indicatorsOf({
  group: "其他",
  procedures: ["licence-charge-item"],
  dimensions: ["category", "unit"],
});
const topic = indicatorsOf({
  group: "重大决策",
  procedures: ["meeting-topic"],
  dimensions: ["mode", "category", "level", "unit", "flagged", "month", "quarter"],
});

/** Legality review, contracts, meetings and their topics, observation (HS, HT-01, JC-01 … JC-03, JC-06, QT-04, QT-06). */
export const legalityIndicators = [
  review.base({
    id: "HS-01",
    title: "合法性审查意见书出具数",
    unit: "件",
    definition: "期内出具的合法性审查意见书，按出具日期计；撤回送审的不计",
    by: "decidedOn",
  }),
  review.base({
    id: "HS-03A",
    title: "送审的重大执法决定审核数",
    unit: "起",
    definition: "期内完成法制审核的送审重大执法决定，按出具日期计",
    by: "decidedOn",
    filter: is("category", "enforcement"),
  }),
  cases.base({
    id: "HS-03B",
    title: "处罚案件法制审核数",
    unit: "起",
    definition: "期内完成法制审核的行政处罚案件，按最后一次审核日期计，一案一起",
    by: "act:review",
  }),
  review.combined(["HS-03A", "HS-03B"], [], {
    id: "HS-03",
    title: "重大执法决定法制审核数",
    unit: "起",
    definition: "期内完成法制审核的重大执法决定：送审的和在处罚案件中审核的",
  }),
  review.base({
    id: "HT-01",
    title: "合同审查数",
    unit: "份",
    definition: "期内完成审查的合同协议，按出具日期计",
    by: "decidedOn",
    filter: is("category", "contract"),
  }),
  meeting.base({
    id: "HS-02",
    title: "法治审核会次数",
    unit: "次",
    definition: "期内召开、有法律顾问参加的法治审核会，按会议日期计",
    by: "occurredOn",
    filter: allOf(is("category", "legal"), oneOf("mode", "counsel", "both")),
  }),
  meeting.base({
    id: "HS-02A",
    title: "司法所所长列席会议次数",
    unit: "次",
    definition: "期内司法所所长列席的会议，按会议日期计",
    by: "occurredOn",
    filter: is("flagged", true),
  }),
  opinion.base({
    id: "JC-06",
    title: "法治观察意见数",
    unit: "份",
    definition: "期内法治观察点提交的意见，按提交日期计",
    by: "filedOn",
  }),
  interference.base({
    id: "QT-04",
    title: "违规干预情形数",
    unit: "次",
    definition: "期内登记的下达与法律规定冲突的任务指标、完成时限等违规干预情形，按发生日期计",
    by: "occurredOn",
    print: { zero: "未出现" },
  }),
  items.base({
    id: "QT-06",
    title: "变相许可收费保留数",
    unit: "项",
    definition: "期末仍在实施的非行政许可审批、无法定依据的中介服务和收费事项",
    by: "validFrom",
    filter: oneOf("category", "nonLicence", "groundlessAgency", "groundlessCharge"),
    measure: stock,
  }),
  topic.base({
    id: "JC-01",
    title: "班子会议研判法治议题次数",
    unit: "次",
    definition: "期内班子会议研判的法治议题，一个议题计一次，按会议日期计",
    by: "occurredOn",
    filter: allOf(is("mode", "leadership"), is("flagged", true)),
  }),
  topic.base({
    id: "JC-01A",
    title: "研判法治议题的班子会议数",
    unit: "次",
    definition: "期内研判过法治议题的班子会议，同一次会议只计一次",
    by: "occurredOn",
    filter: allOf(is("mode", "leadership"), is("flagged", true)),
    measure: { kind: "distinct", facet: "subcategory" },
  }),
  topic.base({
    id: "JC-02",
    title: "三重一大议题数",
    unit: "宗",
    definition: "期内审议的重大决策、重要人事、重大项目、大额资金议题，按审议日期计",
    by: "occurredOn",
    filter: filled("category"),
  }),
  topic.base({
    id: "JC-03",
    title: "重大工程（采购）议题数",
    unit: "宗",
    definition: "三重一大议题中的重大项目安排（重大工程、采购）",
    by: "occurredOn",
    filter: oneOf("category", "project"),
  }),
];
