/** A role (角色): what an account may be entrusted with over a unit subtree, for a time. */
export interface Role {
  readonly title: string;
  readonly group:
    | "field"
    | "command"
    | "unit"
    | "enforcement"
    | "legal"
    | "mediation"
    | "appeal"
    | "office"
    | "leader"
    | "service"
    | "safety"
    | "operations";
  readonly duty: string;
}

/** Every role the catalogue's procedures ask for. Streets give them to their accounts; ids never change. */
export const ROLES = {
  "grid-worker": { title: "网格员", group: "field", duty: "巡查、上报、走访、先行调解、就近核实核查" },
  "micro-grid-lead": { title: "微网格长", group: "field", duty: "楼栋片区的上报和通知" },
  supervisor: { title: "监督员", group: "field", duty: "城市管理巡查采集、核实、核查" },
  "community-clerk": { title: "社区工作人员", group: "field", duty: "社区事务登记、协助处置和反馈" },

  operator: { title: "受理员", group: "command", duty: "受理、立案、结案，首接负责到底" },
  "shift-lead": { title: "值班长", group: "command", duty: "立案结案把关、强制结案、交接班" },
  dispatcher: { title: "派遣员", group: "command", duty: "派遣、处理退单、延期审批" },
  analyst: { title: "研判员", group: "command", duty: "风险预警研判、周报月报分析" },
  "command-director": { title: "综合信息指挥室主任", group: "command", duty: "督办、会商、联动指挥" },

  "unit-lead": { title: "处置部门负责人", group: "unit", duty: "签收、指派、审核反馈、申请退单和延期" },
  handler: { title: "处置人员", group: "unit", duty: "现场处置和反馈" },
  "section-head": { title: "科室负责人", group: "unit", duty: "本科室事项的审核" },
  "section-clerk": { title: "科室经办人", group: "unit", duty: "本科室事项的登记和办理" },

  "enforcement-officer": { title: "执法人员", group: "enforcement", duty: "持证执法，两人以上共同实施" },
  auxiliary: {
    title: "执法辅助人员",
    group: "enforcement",
    duty: "宣传、信息采集、劝阻、送达等配合工作，不得独立执法",
  },
  "squad-leader": { title: "执法中队长", group: "enforcement", duty: "案件指派、初审、备案、结案" },
  "enforcement-head": { title: "综合行政执法队负责人", group: "enforcement", duty: "执法队全面工作、执法事项审核" },
  "case-clerk": { title: "案件管理员", group: "enforcement", duty: "案号文号、案卷归档、执法公示" },

  "legal-reviewer": { title: "法制审核员", group: "legal", duty: "处罚、强制决定前的法制审核" },
  "review-assessor": { title: "案卷评查员", group: "legal", duty: "案卷评查独立评分" },
  "justice-office-head": { title: "司法所所长", group: "legal", duty: "合法性审核、备案、复议应诉、调解指导、普法" },
  "justice-assistant": { title: "司法助理员", group: "legal", duty: "司法所日常事务、民间纠纷处理、社区矫正协助" },
  "legal-counsel": { title: "法律顾问", group: "legal", duty: "法律意见、合同审查" },
  "public-lawyer": { title: "公职律师", group: "legal", duty: "法律意见、合同审查、出庭应诉" },
  "litigation-clerk": { title: "复议应诉经办人", group: "legal", duty: "复议答复、应诉材料、裁判登记" },
  "publicity-clerk": { title: "普法经办人", group: "legal", duty: "普法宣传、学法用法、考试登记" },

  mediator: { title: "人民调解员", group: "mediation", duty: "调解、协议、回访" },
  "mediation-head": { title: "人民调解委员会主任", group: "mediation", duty: "受理、指派调解员、协议审核" },
  "dispute-clerk": { title: "综治中心经办人", group: "mediation", duty: "矛盾纠纷登记、分流、督办" },

  "petition-clerk": { title: "信访专干", group: "appeal", duty: "信访登记、转送、告知、答复" },
  "petition-head": { title: "信访工作负责人", group: "appeal", duty: "信访受理、延期、意见书审批" },
  "hotline-clerk": { title: "热线工单管理员", group: "appeal", duty: "12345 工单签收、派单、反馈、回访" },

  "office-clerk": { title: "党政办文书", group: "office", duty: "文号、用印、传阅、会议和归档" },
  "office-head": { title: "党政办主任", group: "office", duty: "公文核稿、会议组织、政务公开审核" },
  "disclosure-clerk": { title: "政府信息公开经办人", group: "office", duty: "公开申请登记、征求意见、答复、年报" },
  "finance-clerk": { title: "财务人员", group: "office", duty: "罚没缴款、收费、票据" },
  "archive-clerk": { title: "档案管理员", group: "office", duty: "案卷归档、移交、销毁登记" },
  "personnel-clerk": { title: "组织人事经办人", group: "office", duty: "人员、证件、编队、学习考试台账" },
  "supervision-clerk": { title: "纪检监督人员", group: "office", duty: "效能监督、问责线索" },

  "org-head": { title: "街道办事处主要负责人", group: "leader", duty: "决定、签发、主持集体讨论" },
  "deputy-head": { title: "分管负责人", group: "leader", duty: "分管领域的审批、审核" },

  "service-window": { title: "窗口人员", group: "service", duty: "受理、告知、容缺、帮办代办" },
  "service-head": { title: "便民服务中心负责人", group: "service", duty: "政务服务审核、督办、站点管理" },
  "drug-worker": { title: "禁毒专干", group: "service", duty: "社区戒毒、社区康复和在册人员管控、检测、帮扶" },
  "welfare-clerk": { title: "民生服务经办人", group: "service", duty: "救助、养老、助残、退役军人服务登记" },

  "safety-inspector": { title: "安全检查员", group: "safety", duty: "隐患排查、复查、销号" },
  "safety-head": { title: "应急消防管理站负责人", group: "safety", duty: "隐患整改审核、应急演练、救援队伍" },
  "flood-clerk": { title: "防汛防台经办人", group: "safety", duty: "预警响应、人员转移、物资台账" },

  auditor: { title: "督察查阅人员", group: "operations", duty: "上级督察、检查时查阅，不办理事项" },
  "sys-admin": { title: "系统管理员", group: "operations", duty: "账号、机构、配置；不得审计" },
  "sec-admin": { title: "安全管理员", group: "operations", duty: "角色授权、安全策略" },
  "audit-admin": { title: "审计管理员", group: "operations", duty: "只读审计记录，三员不得兼任" },
} as const satisfies Record<string, Role>;

export type RoleId = keyof typeof ROLES;
