import type { UniversalAct } from "./definition.ts";

/** Ways of service (送达方式; 行政处罚法第六十一条, 民事诉讼法第八十八条至第九十五条). A rule on one of them names it by these words. */
export const SERVICE_WAYS = [
  "直接送达",
  "留置送达",
  "邮寄送达",
  "委托送达",
  "转交送达",
  "电子送达",
  "公告送达",
] as const;

/** Titles of the acts every case knows; definitions may not use these names for acts of their own. */
export const UNIVERSAL_TITLES = {
  assign: "派单",
  claim: "签收",
  transfer: "转办",
  return: "退回",
  withdraw: "撤回",
  suspend: "中止",
  resume: "恢复",
  extend: "延期",
  urge: "催办",
  supervise: "督办",
  circulate: "传阅",
  read: "已阅",
  consult: "会商",
  advise: "答复会商",
  note: "批注",
  link: "关联",
  merge: "合并重复",
  void: "作废",
  reopen: "重开",
  correct: "更正",
  serve: "登记送达",
  publish: "登记公示",
  unpublish: "撤回公示",
  approve: "同意",
  refuse: "不同意",
  sendBack: "退回",
  recall: "撤回申请",
  handOver: "转办审批",
  addSigner: "加签",
  removeSigner: "减签",
} as const satisfies Record<UniversalAct, string>;
