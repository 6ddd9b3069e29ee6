import type { Indicator } from "@fadu/engine/definition/indicator.ts";
import { allOf, anyOf, atMost, filled, is, noneOf, oneOf, valueAt } from "../build/condition.ts";
import { distinct, indicatorsOf, stock } from "./build.ts";

const event = indicatorsOf({
  group: "网格事件",
  procedures: ["grid-event"],
  dimensions: ["category", "topic", "source", "mode", "level", "community", "unit", "outcome", "month", "quarter"],
});
const fromCommunities = indicatorsOf({
  group: "网格事件",
  procedures: ["community-feedback", "grid-event"],
  dimensions: ["category", "level", "community", "unit", "procedure", "month", "quarter"],
});
const labels = indicatorsOf({
  group: "网格事件",
  procedures: ["label"],
  dimensions: ["category", "subcategory", "mode", "unit"],
});
const handedOn = indicatorsOf({
  group: "网格事件",
  procedures: ["grid-event", "police-handover"],
  dimensions: ["procedure", "values.handTo", "category", "community", "unit", "month", "quarter"],
});
const appeal = indicatorsOf({
  group: "群众诉求",
  procedures: ["complaint"],
  dimensions: ["channel", "category", "subcategory", "community", "unit", "flagged", "outcome", "month", "quarter"],
});
const assessed = indicatorsOf({
  group: "预警研判",
  procedures: ["joint-assessment", "warning"],
  dimensions: ["procedure", "category", "level", "mode", "community", "unit", "flagged", "outcome", "month", "quarter"],
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

/** Micro-grids in use, and of them those patrolled at least once. */
const microGridCoverage: Indicator = {
  kind: "coverage",
  id: "EVT-03",
  title: "微网格巡查覆盖率",
  group: "网格事件",
  unit: "%",
  definition: "期末在用的微网格中，期内至少有一次有效巡查（实地或者线上）的占比",
  dimensions: ["community"],
  roster: { procedures: ["grid"], filter: is("category", "micro") },
  covered: [
    {
      procedures: ["patrol-record"],
      measure: distinct("values.grid"),
      by: "occurredOn",
      filter: is("category", "microGrid"),
    },
  ],
};

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
  fromCommunities.base({
    id: "EVT-02",
    title: "社区反馈问题解决数",
    unit: "件次",
    definition: "期内社区反馈、经社区确认（核查）解决的问题，按每次确认解决计：重开后再次解决的再计一次",
    by: "act:check",
    measure: { kind: "acts", act: "check", where: is("$act.checkResult", "pass") },
    filter: anyOf(
      allOf(is("procedure", "community-feedback"), is("mode", "solved")),
      allOf(is("procedure", "grid-event"), is("source", "community")),
    ),
  }),
  microGridCoverage,
  labels.base({
    id: "EVT-04",
    title: "事件分类标签数",
    unit: "个",
    definition: "期末启用的事件分类标签数",
    by: "validFrom",
    measure: stock,
  }),
  event.cohort(
    {
      id: "D-13",
      title: "事件按时办结率",
      unit: "%",
      definition: "总时限在期内届满的事件（不予立案、强制结案和中止计时的不计）中，在时限内结案的占比",
    },
    { by: "closedOn", filter: atMost("closedOn", valueAt("dueOn")) },
    {
      by: "dueOn",
      filter: allOf(noneOf("state", "shelved", "handedOver"), {
        any: [{ not: filled("outcome") }, oneOf("outcome", "solved", "penalised")],
      }),
    },
  ),
  handedOn.cohort(
    {
      id: "D-13A",
      title: "闭环反馈率",
      unit: "%",
      definition: "期内转其他程序办理的网格事件和公安机关移交的非警务警情中，已收到办理结果反馈的占比（同批）",
    },
    { by: "act:takeResult" },
    { by: "act:handOn" },
  ),
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
  assessed.base({
    id: "YP-02",
    title: "综合研判事项数",
    unit: "项",
    definition: "期内经多单位研判形成结论的事项（综合研判和风险预警），按研判日期计",
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
