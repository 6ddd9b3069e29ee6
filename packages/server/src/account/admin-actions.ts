/** What each administrative change is called where it is read. */
export const ADMIN_ACTIONS = {
  "account.create": "开立账号",
  "account.change": "变更账号",
  "account.import": "导入账号",
  "password.reset": "重设密码",
  "session.end": "结束会话",
  "secondFactor.enrol": "启用动态口令",
  "secondFactor.drop": "停用动态口令",
  "secondFactor.reset": "清除动态口令",
  "token.create": "创建访问令牌",
  "token.delete": "作废访问令牌",
  "provider.create": "接入统一身份认证",
  "provider.change": "变更统一身份认证",
  "provider.link": "对应统一身份",
  "provider.unlink": "解除统一身份对应",
  "grant.create": "授予角色",
  "grant.end": "收回角色",
  "unit.create": "设立机构",
  "unit.change": "变更机构",
  "calendar.year": "录入放假通知",
  "setting.change": "修改参数",
  "office.change": "修改机关信息",
  "taxonomy.class": "维护分类",
  "taxonomy.close": "停用分类",
  "taxonomy.order": "调整分类顺序",
  "number.start": "设定起始号",
  "archive.hold": "冻结档案",
  "archive.lift": "解除档案冻结",
  "indicator.define": "定义指标",
  "indicator.retire": "停用指标",
  "indicator.baseline": "录入历史基数",
  "register.declare": "登记簿启用",
  "ledger.verify": "核验全过程记录",
  "job.retry": "失败的任务再试",
  "job.discard": "放弃失败的任务",
  "delegation.give": "委托代办",
  "delegation.revoke": "收回委托",
  "procedure.propose": "提出启用程序版本",
  "procedure.consent": "同意程序版本",
  "procedure.withdraw": "撤回程序版本",
  "procedure.hold": "设定新版本是否暂缓",
} as const satisfies Readonly<Record<string, string>>;

/** What may be logged; files that leave the office say which. */
export type AdminAction = keyof typeof ADMIN_ACTIONS | `export.${string}`;

/** An action that came later than this list is shown by its key. */
export function actionTitle(action: string): string {
  if (action in ADMIN_ACTIONS) return ADMIN_ACTIONS[action as keyof typeof ADMIN_ACTIONS];
  return action.startsWith("export.") ? "导出数据" : action;
}
