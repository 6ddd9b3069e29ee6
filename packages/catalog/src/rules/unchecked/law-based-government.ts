import type { Unchecked } from "./unchecked.ts";

/** Rules on building law-based government (FZ) that no machine can check, each with the reason. */
export const FZ_UNCHECKED: Unchecked = {
  "FZ-23b": "县级以上政府及其部门向本级党委、政府和人大常委会报告的义务，不是街道、乡镇的义务，街道乡镇适用FZ-23a",
};
