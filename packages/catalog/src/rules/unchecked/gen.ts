import type { Unchecked } from "./unchecked.ts";

/** Rules of time that no machine can check, each with the reason. */
export const GEN_UNCHECKED: Unchecked = {
  "GEN-05": "在途时间要看当事人的交邮凭证，由承办人核对后登记收到日期",
  "GEN-20": "全年放假天数由国务院规定，系统以每年的放假通知为准，不自行推算",
  "GEN-21": "调休安排由国务院通知逐年确定，系统只录入通知，不推算",
};
