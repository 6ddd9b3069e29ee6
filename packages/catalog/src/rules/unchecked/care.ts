import type { Unchecked } from "./unchecked.ts";

/** Rules of 社区矫正法 that no machine can check, each with the reason. */
export const CC_UNCHECKED: Unchecked = {
  "CC-20":
    "通知执行地、送达法律文书的期限约束人民法院、监狱管理机关等决定机关，街道只登记收到通知的日期，不能替其计算或者阻止",
};
