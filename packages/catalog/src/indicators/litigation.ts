import { allOf, contains, is, oneOf } from "../build/condition.ts";
import { indicatorsOf, sum } from "./build.ts";

const suit = indicatorsOf({
  group: "行政诉讼",
  procedures: ["litigation"],
  dimensions: ["category", "subcategory", "level", "source", "mode", "unit", "outcome", "month", "quarter"],
});
const hearing = indicatorsOf({
  group: "行政诉讼",
  procedures: ["court-hearing"],
  dimensions: ["category", "level", "unit", "month", "quarter"],
});
const review = indicatorsOf({
  group: "行政复议",
  procedures: ["reconsideration"],
  dimensions: ["category", "subcategory", "source", "mode", "unit", "outcome", "month", "quarter"],
});
/** 涉诉涉议: suits and reconsideration against the office. */
const against = indicatorsOf({
  group: "涉诉涉议",
  procedures: ["litigation", "reconsideration"],
  dimensions: ["procedure", "category", "subcategory", "level", "unit", "outcome", "month", "quarter"],
});
const civil = indicatorsOf({
  group: "民事应诉",
  procedures: ["civil-suit"],
  dimensions: ["category", "subcategory", "level", "unit", "outcome", "month", "quarter"],
});
/** Judgments, one of each instance. */
const judgment = indicatorsOf({
  group: "民事应诉",
  procedures: ["court-judgment"],
  dimensions: ["level", "subcategory", "unit", "month", "quarter"],
});
/** Suits with several claimants, civil ones included. */
const claimants = indicatorsOf({
  group: "涉诉涉议",
  procedures: ["litigation", "civil-suit"],
  dimensions: ["procedure", "party", "unit", "month", "quarter"],
});
const byCounsel = indicatorsOf({
  group: "涉诉涉议",
  procedures: ["litigation", "reconsideration", "civil-suit", "administrative-dispute"],
  dimensions: ["procedure", "category", "unit", "month", "quarter"],
});
const dispute = indicatorsOf({
  group: "行政争议",
  procedures: ["administrative-dispute"],
  dimensions: ["category", "source", "level", "mode", "person", "unit", "outcome", "month", "quarter"],
});

const lost = oneOf("outcome", "lost", "partlyLost");
const resolved = is("outcome", "resolved");
/** 正职、副职和参与分管的其他负责人 (法释〔2020〕3号第二条). */
const headPresent = oneOf("category", "head", "deputy", "other");

/** Litigation, reconsideration, hearings, civil suits and disputes with the office (FY, D-07, D-14). */
export const litigationIndicators = [
  against.base({
    id: "FY-01",
    title: "涉诉涉议案件数",
    unit: "宗",
    definition: "期内收到起诉状副本的行政诉讼和收到申请书副本的行政复议案件，按收案日期计",
    by: "filedOn",
  }),
  suit.base({
    id: "FY-02",
    title: "行政诉讼胜诉结案数",
    unit: "宗",
    definition: "期内结案、驳回诉讼请求或者驳回起诉的行政诉讼；原告撤诉不计入胜诉",
    by: "closedOn",
    filter: is("outcome", "won"),
  }),
  suit.base({
    id: "FY-03",
    title: "行政诉讼败诉数",
    unit: "件",
    definition: "期内生效的败诉（含部分败诉）裁判，按生效日期计；未生效的不计",
    by: "effectiveOn",
    filter: lost,
  }),
  hearing.cohort(
    {
      id: "FY-04",
      title: "行政机关负责人出庭应诉率",
      unit: "%",
      definition: "期内负责人应当出庭的庭审中负责人（正职、副职、参与分管的其他负责人）出庭的比例，按开庭日期计",
    },
    { by: "occurredOn", filter: allOf(is("flagged", true), headPresent) },
    { by: "occurredOn", filter: is("flagged", true) },
  ),
  review.base({
    id: "FY-05",
    title: "行政复议案件数",
    unit: "宗",
    definition: "期内收到申请书副本的行政复议案件，按收案日期计",
    by: "filedOn",
  }),
  review.base({
    id: "FY-06",
    title: "行政复议调解结案数",
    unit: "宗",
    definition: "期内结案、以调解方式结案的行政复议案件，按结案日期计",
    by: "closedOn",
    filter: is("outcome", "mediated"),
  }),
  dispute.base({
    id: "FY-07",
    title: "行政争议调处数",
    unit: "件",
    definition: "期内办结、调处成功的行政争议，按办结日期计",
    by: "closedOn",
    filter: resolved,
  }),
  dispute.base({
    id: "FY-08",
    title: "化解高风险行政案件数",
    unit: "起",
    definition: "调处成功的行政争议中研判为高风险的，按化解日期计",
    by: "decidedOn",
    filter: allOf(resolved, is("level", "high")),
  }),
  byCounsel.base({
    id: "FY-09",
    title: "法律顾问处置诉讼纠纷数",
    unit: "件",
    definition: "期内办结、由法律顾问代理或者处置的行政诉讼、行政复议、民事应诉和行政争议，按办结日期计",
    by: "closedOn",
    filter: contains("values.agentKinds", "counsel"),
  }),
  suit.change("D-14A", {
    id: "FY-10",
    title: "行政诉讼立案量同比变化率",
    unit: "%",
    definition: "行政诉讼收案数与上年同期相比的变化率",
  }),
  suit.cohort(
    {
      id: "D-07",
      title: "行政诉讼败诉率",
      unit: "%",
      definition: "期内结案的行政诉讼中败诉（含部分败诉）的比例，按结案日期计",
    },
    { by: "closedOn", filter: lost },
    { by: "closedOn" },
  ),
  suit.cohort(
    {
      id: "D-07A",
      title: "行政诉讼胜诉率",
      unit: "%",
      definition: "期内结案的行政诉讼中胜诉的比例，按结案日期计；原告撤诉不计入胜诉",
    },
    { by: "closedOn", filter: is("outcome", "won") },
    { by: "closedOn" },
  ),
  suit.change("D-07", {
    id: "FY-11",
    title: "行政诉讼败诉率同比变化",
    unit: "百分点",
    definition: "行政诉讼败诉率与上年同期之差",
  }),
  judgment.base({
    id: "FY-12",
    title: "民事应诉胜诉审数",
    unit: "审",
    definition: "期内作出的民事应诉胜诉裁判，每一审级计一审，按裁判日期计；不计入行政诉讼胜诉",
    by: "decidedOn",
    filter: allOf(is("category", "civil"), is("subcategory", "won")),
  }),
  claimants.base({
    id: "FY-13",
    title: "案件涉及当事人数",
    unit: "名",
    definition: "期内收到的行政诉讼、民事应诉案件的原告人数之和，按收案日期计",
    by: "filedOn",
    measure: sum("headcount"),
  }),
  against.combined(["D-14A", "D-14B"], [], {
    id: "D-14",
    title: "应诉案件数",
    unit: "宗",
    definition: "期内收到起诉状副本的行政诉讼（D-14A）和民事案件（D-14B），两类分列，不相互计入",
    dimensions: ["procedure", "unit", "month", "quarter"],
  }),
  suit.base({
    id: "D-14A",
    title: "行政诉讼收案数",
    unit: "宗",
    definition: "期内收到起诉状副本的行政诉讼案件，按收案日期计",
    by: "filedOn",
  }),
  civil.base({
    id: "D-14B",
    title: "民事应诉收案数",
    unit: "宗",
    definition: "期内收到起诉状副本的民事案件，按收案日期计",
    by: "filedOn",
  }),
  review.cohort(
    {
      id: "D-07B",
      title: "行政复议纠错率",
      unit: "%",
      definition: "期内结案的行政复议中被变更、撤销、确认违法、责令履行或者确认无效的比例，按结案日期计",
    },
    { by: "closedOn", filter: is("outcome", "corrected") },
    { by: "closedOn" },
  ),
];
