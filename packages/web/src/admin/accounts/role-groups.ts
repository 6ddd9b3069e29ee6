/** Groups of roles in the order they are read. */
export const ROLE_GROUPS: Readonly<Record<string, string>> = {
  leader: "领导",
  field: "网格、社区",
  command: "指挥中心",
  unit: "科室、处置部门",
  enforcement: "综合执法",
  legal: "法制、司法所",
  mediation: "调解、综治",
  appeal: "信访、热线",
  office: "党政综合",
  service: "便民服务",
  safety: "应急、消防",
  operations: "三员、督察",
};
