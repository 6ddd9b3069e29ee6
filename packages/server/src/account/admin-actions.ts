/** What each administrative change is called where it is read. */
export const ADMIN_ACTIONS = {
  "account.create": "开立账号",
  "account.change": "变更账号",
  "account.import": "导入账号",
  "password.reset": "重设密码",
  "session.end": "结束会话",
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
  "indicator.define": "定义指标",
  "indicator.retire": "停用指标",
  "indicator.baseline": "录入历史基数",
  "register.declare": "登记簿启用",
  "ledger.verify": "核验全过程记录",
} as const satisfies Readonly<Record<string, string>>;

/** An action that came later than this list is shown by its key. */
export const actionTitle = (action: string): string =>
  action in ADMIN_ACTIONS ? ADMIN_ACTIONS[action as keyof typeof ADMIN_ACTIONS] : action;
