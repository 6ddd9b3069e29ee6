/** The areas (业务领域) that procedures belong to and their headings, in the order of the office's day. */
export const AREA_TITLES = {
  events: "网格事件与预警研判",
  appeals: "群众诉求与信访",
  inspection: "巡查检查与联合执法",
  enforcement: "行政处罚与强制",
  supervision: "执法监督",
  disputes: "矛盾纠纷化解",
  review: "合法性审查",
  decision: "决策、文件与合同",
  disclosure: "政府信息公开",
  litigation: "复议应诉",
  education: "普法学法",
  care: "重点人群服务管理",
  service: "政务与公共法律服务",
  safety: "安全生产与应急",
  rosters: "机构人员与名册",
} as const;

export type AreaId = keyof typeof AREA_TITLES;
