import { allOf, filled, is, oneOf } from "../build/condition.ts";
import { indicatorsOf } from "./build.ts";

const review = indicatorsOf({
  group: "合法性审查",
  procedures: ["legality-review"],
  dimensions: ["category", "subcategory", "mode", "source", "unit", "person", "month", "quarter"],
});
const topic = indicatorsOf({
  group: "重大决策",
  procedures: ["meeting-topic"],
  dimensions: ["mode", "category", "level", "unit", "flagged", "month", "quarter"],
});

/** Legality review, contracts, decisions (HS-01, HS-03, HT-01, JC-01 … JC-03). */
export const legalityIndicators = [
  review.base({
    id: "HS-01",
    title: "合法性审查意见书出具数",
    unit: "件",
    definition: "期内出具的合法性审查意见书，按出具日期计；撤回送审的不计",
    by: "decidedOn",
  }),
  review.base({
    id: "HS-03",
    title: "重大执法决定法制审核数",
    unit: "起",
    definition: "期内完成法制审核的重大执法决定，按出具日期计",
    by: "decidedOn",
    filter: is("category", "enforcement"),
  }),
  review.base({
    id: "HT-01",
    title: "合同审查数",
    unit: "份",
    definition: "期内完成审查的合同协议，按出具日期计",
    by: "decidedOn",
    filter: is("category", "contract"),
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
