import type { Unchecked } from "./unchecked.ts";

/** Rules of 行政复议法 that no machine can check, each with the reason. */
export const ARL_UNCHECKED: Unchecked = {
  "ARL-11":
    "是否属于复议范围由复议机关在受理时判断，街道作为被申请人只能在答复中提出异议，系统不能代替复议机关认定行为的性质",
  "ARL-31": "通知补正和补正期限是复议机关与申请人之间的事，街道在收到副本之前不知道，也没有可以计算的日期",
  "ARL-48a": "七个工作日内发送申请书副本是复议机构的期限，街道只登记收到副本的日期，不能替其计算或者阻止",
  "ARL-49": "听取当事人意见并记录是复议机构的职责，街道只登记自己参加的情况，是否听取了申请人的意见不在其掌握之中",
  "ARL-54a": "简易程序三个工作日内发送副本是复议机构的期限，街道只登记收到副本的日期",
};

/** Rules of 行政诉讼法 that no machine can check, each with the reason. */
export const ALL_UNCHECKED: Unchecked = {
  "ALL-51": "七日内决定是否立案是人民法院的期限，街道在收到起诉状副本之前不知道原告何时提交起诉状",
};
