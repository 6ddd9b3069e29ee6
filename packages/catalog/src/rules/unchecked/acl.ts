import type { Unchecked } from "./unchecked.ts";

/** Rules of 行政强制法 that no machine can check, each with the reason. */
export const ACL_UNCHECKED: Unchecked = {
  "ACL-31":
    "冻结存款、汇款由法律规定的行政机关实施，街道没有这项权力，平台不设冻结措施，也就没有冻结决定书的交付期限可计算",
  "ACL-61": "违法实施行政强制的处分由有权机关决定，平台只以各环节的拒绝和逾期记录提供线索，不作出追责结论",
};
