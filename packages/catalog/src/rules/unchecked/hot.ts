import type { Unchecked } from "./unchecked.ts";

/** Rules of 12345 hotlines that no machine can check, each with the reason. */
export const HOT_UNCHECKED: Unchecked = {
  "HOT-01": "热线号码归并和全天候人工服务由市、县热线平台负责，街道系统只承接转来的工单",
};
