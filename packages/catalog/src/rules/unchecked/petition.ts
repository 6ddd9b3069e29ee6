import type { Unchecked } from "./unchecked.ts";

/** Rules of 信访工作条例 that no machine can check, each with the reason. */
export const XF_UNCHECKED: Unchecked = {
  "XF-41": "由县级以上信访部门编制年度报告并上报，街道只提供数据，编制和报送不在街道办理。",
};
