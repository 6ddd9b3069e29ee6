import type { Unchecked } from "./unchecked.ts";

/** Rules of 行政执法三项制度 that no machine can check, each with the reason. */
export const TSY_UNCHECKED: Unchecked = {
  "TSY-07":
    "文字记录是否合法、规范、客观、全面是对笔录内容的判断，系统只能要求各环节有记录、必填要素齐全，不能判断写得是否如实",
};
