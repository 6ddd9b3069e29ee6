import type { Unchecked } from "./unchecked.ts";

/** Rules of 政府信息公开条例 that no machine of a street can check, each with the reason. */
export const OGI_UNCHECKED: Unchecked = {
  "OGI-49a": "县级以上政府部门的年报期限，不是街道的职责。",
  "OGI-49b": "县级以上政府主管部门公布年报的期限，不是街道的职责。",
};

/** Rules on publication and personal information that no machine can check, each with the reason. */
export const PUB_UNCHECKED: Unchecked = {
  "PUB-04": "处理个人信息是否超出履行法定职责所必需的范围，属于价值判断，由人逐项审定。",
  "PUB-07": "境内存储取决于部署地点，泄露的补救和通知取决于事件本身，均不在办件程序之内。",
  "PUB-08": "匿名化、去标识化的定义，是术语而不是办理要求。",
};
