import { allOf, is, isNot, oneOf } from "../build/condition.ts";
import { indicatorsOf, sum } from "./build.ts";

const mediation = indicatorsOf({
  group: "人民调解",
  procedures: ["mediation"],
  dimensions: [
    "category",
    "subcategory",
    "topic",
    "person",
    "source",
    "level",
    "community",
    "flagged",
    "outcome",
    "month",
    "quarter",
  ],
});

/** Agreement reached, or the parties made it up (达成协议、自行和解). */
const settled = is("result", "success");
/** 撤回 leaves numerator and denominator alike; 终止 stays. */
const handled = isNot("result", "withdrawn");
/** 拖欠农民工工资、其他劳动争议. */
const labour = oneOf("category", "10", "11");

/** Mediation (TJ-01 … TJ-07, D-06). */
export const disputeIndicators = [
  mediation.base({
    id: "TJ-01",
    title: "调处成功矛盾纠纷数",
    unit: "件",
    definition: "期内结案、结果为调解成功或者自行和解的矛盾纠纷，按结案日期计",
    by: "closedOn",
    filter: settled,
  }),
  mediation.base({
    id: "TJ-02",
    title: "调解案件数",
    unit: "件",
    definition: "期内结案的矛盾纠纷，不论成否；撤回、不予受理、移送其他途径的不计",
    by: "closedOn",
    filter: handled,
  }),
  mediation.base({
    id: "TJ-02A",
    title: "调解受理数",
    unit: "件",
    definition: "期内受理的矛盾纠纷，按受理日期计",
    by: "filedOn",
  }),
  mediation.base({
    id: "TJ-03",
    title: "调解涉案金额",
    unit: "元",
    definition: "期内结案的矛盾纠纷（口径同TJ-02）涉及金额之和",
    by: "closedOn",
    filter: handled,
    measure: sum("amount"),
  }),
  mediation.cohort(
    {
      id: "TJ-04",
      title: "调解成功率",
      unit: "%",
      definition: "期内结案的矛盾纠纷中调解成功的比例；终止和不成的留在分母，撤回的不计入分子分母",
    },
    { by: "closedOn", filter: settled },
    { by: "closedOn", filter: handled },
  ),
  mediation.base({
    id: "TJ-05",
    title: "劳资纠纷处理数",
    unit: "宗",
    definition: "期内结案的拖欠农民工工资和其他劳动争议纠纷",
    by: "closedOn",
    filter: allOf(labour, handled),
  }),
  mediation.base({
    id: "TJ-06",
    title: "劳资纠纷涉及人次",
    unit: "人次",
    definition: "期内结案的劳资纠纷（口径同TJ-05）涉及人数之和",
    by: "closedOn",
    filter: allOf(labour, handled),
    measure: sum("headcount"),
  }),
  mediation.base({
    id: "TJ-07",
    title: "防止民转刑事件数",
    unit: "起",
    definition: "期内结案、标记有民转刑风险、化解而没有升级为治安刑事案件的矛盾纠纷",
    by: "closedOn",
    filter: allOf(is("flagged", true), settled, { any: [{ not: { filled: "special" } }, is("special", false)] }),
  }),
  mediation.combined(["TJ-02"], ["TJ-01"], {
    id: "D-06",
    title: "调解不成功数",
    unit: "件",
    definition: "调解案件数减去调处成功数",
  }),
];
