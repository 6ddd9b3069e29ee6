import { step, type Path, type Step } from "../../paths.ts";
import type { Values } from "../../street.ts";

const who = "service-window";
export const NEED: Values = {
  enterprise: { kind: "organisation", name: "南汇建材有限公司" },
  creditCode: "91350100M000100Y43",
  industry: "manufacturing",
  community: "north",
  kind: "tracking",
  item: "项目备案",
  source: "visit",
  need: "尽快取得备案。",
  servedOn: "2024-09-02",
  worker: who,
};
const begun: readonly Step[] = [
  step(who, "register", { on: "2024-09-02", values: NEED, to: "open" }),
  step(who, "follow", { on: "2024-09-05", values: { followedOn: "2024-09-05", progress: "已对接区局。" } }),
];
const closed = (settled: string): Step => step(who, "close", { values: { settled, result: "说明。" }, to: "closed" });

export const enterpriseServicePaths: readonly Path[] = [
  { title: "已办成", outcome: "done", steps: [...begun, closed("done")] },
  { title: "依法不能办", outcome: "explained", steps: [...begun, closed("explained")] },
  { title: "转有关部门", outcome: "referred", steps: [...begun, closed("referred")] },
];
