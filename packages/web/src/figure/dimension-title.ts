import { BANDS } from "@fadu/engine/definition/band.ts";

const BAND_TITLES = Object.fromEntries(Object.entries(BANDS).map(([band, { title }]) => [band, title]));

const TITLES: Readonly<Record<string, string>> = {
  category: "类别",
  subcategory: "小类",
  source: "来源",
  channel: "渠道",
  level: "等级",
  mode: "方式",
  party: "当事人",
  place: "地点",
  topic: "主题",
  person: "人员",
  flagged: "重点",
  special: "特殊情形",
  amount: "金额",
  headcount: "人数",
  area: "面积",
  quantity: "数量",
  score: "分值",
  total: "总数",
  occurredOn: "发生日期",
  filedOn: "受理（立案）日期",
  decidedOn: "决定日期",
  paidOn: "缴款日期",
  servedOn: "送达日期",
  answeredOn: "答复日期",
  effectiveOn: "生效日期",
  dueOn: "应办结日期",
  validFrom: "有效期起",
  validTo: "有效期止",
  unit: "承办机构",
  community: "社区",
  outcome: "办理结果",
  result: "结果类别",
  state: "环节",
  procedure: "程序",
  month: "月份",
  quarter: "季度",
  year: "年份",
  ...BAND_TITLES,
  "values.handTo": "转办去向",
  "values.verdict": "核验结论",
  "values.stage": "阶段",
  "values.offender.kind": "当事人类型",
  "values.industry": "行业",
  "values.employer": "用人单位",
};

export const isNamed = (dimension: string): boolean => TITLES[dimension] !== undefined;

/** What figures are grouped by, in words. Fields of one procedure have no name of their own here and keep their key. */
export const dimensionTitle = (dimension: string): string => TITLES[dimension] ?? dimension.replace(/^values\./, "");
