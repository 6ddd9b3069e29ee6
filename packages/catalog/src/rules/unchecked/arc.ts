import type { Unchecked } from "./unchecked.ts";

/** Rules on archives that no machine can check, each with the reason. */
export const ARC_UNCHECKED: Unchecked = {
  "ARC-04": "永久、长期档案满十年或者二十年移交综合档案馆，是档案室与档案馆之间的交接，不在办理平台内进行",
};
