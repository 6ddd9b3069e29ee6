/** Headings of the areas that procedures belong to, in the order of the office's day. */
export const AREAS: Readonly<Record<string, string>> = {
  events: "网格事件与诉求",
  enforcement: "行政执法",
  disputes: "矛盾纠纷化解",
  appeals: "信访与热线",
  review: "合法性审查",
  decision: "决策、文件与合同",
  disclosure: "政府信息公开",
  litigation: "复议应诉",
  records: "工作记录",
  rosters: "名册台账",
};

export const areaTitle = (area: string): string => AREAS[area] ?? "其他";
