import { allOf, filled, is, oneOf } from "../build/condition.ts";
import { indicatorsOf } from "./build.ts";

const event = indicatorsOf({
  group: "网格事件",
  procedures: ["grid-event"],
  dimensions: ["category", "source", "mode", "level", "community", "unit", "outcome", "month", "quarter"],
});
const appeal = indicatorsOf({
  group: "群众诉求",
  procedures: ["complaint"],
  dimensions: ["channel", "category", "subcategory", "community", "unit", "flagged", "outcome", "month", "quarter"],
});
const warning = indicatorsOf({
  group: "预警研判",
  procedures: ["warning"],
  dimensions: ["category", "source", "level", "community", "unit", "outcome", "month", "quarter"],
});

/** Closed with its problem dealt with: not turned away as no matter of ours. */
const handled = oneOf("outcome", "solved", "selfDisposed", "penalised", "forced");
const confirmed = is("mode", "true");
/** Confirmed and disposed of before it came to pass. */
const averted = oneOf("outcome", "averted", "controlled");

/** Events, appeals and warnings (EVT, SQ, YP, D-02, D-13). */
export const eventIndicators = [
  event.base({
    id: "EVT-01",
    title: "数字案件办结数",
    unit: "件",
    definition: "期内办结的数字城管、网格上报、上级平台派单事件，按办结日期计；不予受理、不予立案和测试误报不计",
    by: "closedOn",
    filter: allOf(oneOf("source", "urban", "patrol", "platform"), handled),
  }),
  event.base({
    id: "EVT-02",
    title: "社区反馈问题解决数",
    unit: "件次",
    definition: "期内社区反馈并解决的问题，按解决次数计：退回重办后再次反馈解决的，以最后有效的反馈为准",
    by: "act:feedback",
    measure: { kind: "acts", act: "feedback" },
    filter: allOf(is("source", "community"), oneOf("outcome", "solved", "selfDisposed", "penalised")),
  }),
  event.base({
    id: "EVT-05",
    title: "事件上报数",
    unit: "件",
    definition: "期内登记的网格事件，不限来源和结果；合并的重复事件不计",
    by: "openedOn",
  }),

  appeal.base({
    id: "SQ-01",
    title: "投诉量",
    unit: "件",
    definition: "期内受理的投诉，不限渠道，按受理日期计；被合并的重复诉求不计",
    by: "filedOn",
    filter: is("category", "complaint"),
  }),
  appeal.change("SQ-01", {
    id: "SQ-02",
    title: "投诉量同比变化率",
    unit: "%",
    definition: "（本期投诉量－上年同期投诉量）÷上年同期投诉量，两年口径相同",
  }),
  appeal.base({
    id: "SQ-03",
    title: "群众诉求受理数",
    unit: "件",
    definition: "期内受理的群众诉求，不限类型和渠道；不予受理和被合并的不计",
    by: "filedOn",
    filter: { any: [{ not: filled("outcome") }, { path: "outcome", is: "ne", value: "notAccepted" }] },
  }),

  warning.base({
    id: "YP-01",
    title: "成功预警风险数",
    unit: "起",
    definition: "期内发出、经核实属实并已处置完成（风险化解或者稳控可控）的预警，按预警日期计；不实的、已经发生的不计",
    by: "occurredOn",
    filter: allOf(confirmed, averted),
  }),
  warning.base({
    id: "YP-02",
    title: "综合研判事项数",
    unit: "项",
    definition: "期内经研判形成结论的预警事项，按研判日期计",
    by: "decidedOn",
  }),
  warning.cohort(
    {
      id: "D-02",
      title: "预警准确率",
      unit: "%",
      definition: "期内发出的预警中，核实属实的占全部已核实预警的比例（同批）",
    },
    { by: "occurredOn", filter: confirmed },
    { by: "occurredOn", filter: oneOf("mode", "true", "untrue") },
  ),
];
