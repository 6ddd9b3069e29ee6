import { step, type Path, type Step } from "../../paths.ts";
import type { Values } from "../../street.ts";
import { REPORT } from "./dispute-report.ts";

const assigned = step("dispute-clerk", "assignRound", {
  on: "2024-09-02",
  values: {
    title: "国庆前矛盾纠纷排查",
    kind: "period",
    scope: "逐户走访重点楼栋。",
    issuedOn: "2024-09-02",
    dueOn: "2024-09-20",
    community: "north",
    checkers: ["community-clerk"],
  },
  to: "assigned",
});
const { reporter: _r, community: _c, ...FOUND } = REPORT;
const found = step("community-clerk", "reportFound", { on: "2024-09-05", values: { ...FOUND, channel: "screening" } });
export const SUBMITTED: Values = { checkedOn: "2024-09-18", households: 320, none: false, summary: "走访完毕。" };
const submitted = (none: boolean): Step =>
  step("community-clerk", "submit", { on: "2024-09-18", values: { ...SUBMITTED, none }, to: "submitted" });
const accepted = step("dispute-clerk", "accept", { to: "closed" });
export const TO_FOUND: readonly Step[] = [assigned, found];

export const disputeScreeningPaths: readonly Path[] = [
  {
    title: "发现纠纷，退回补充，审核通过",
    outcome: "found",
    steps: [
      assigned,
      found,
      submitted(false),
      step("dispute-clerk", "redo", { values: { reviewText: "补充出租屋。" }, to: "assigned" }),
      submitted(false),
      accepted,
    ],
  },
  { title: "零报告", outcome: "none", steps: [assigned, submitted(true), accepted] },
  {
    title: "取消任务",
    outcome: "cancelled",
    steps: [assigned, step("dispute-clerk", "abandon", { values: { cancelText: "并入专项排查。" }, to: "closed" })],
  },
];
