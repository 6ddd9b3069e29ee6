import { step, type Path, type Step } from "../../paths.ts";

const who = "petition-clerk";
export const listed = step(who, "list", {
  on: "2024-09-02",
  values: {
    object: "person",
    person: { kind: "citizen", name: "钱某" },
    kind: "petition",
    community: "north",
    listedOn: "2024-09-02",
    reason: "多次越级走访。",
    officer: who,
  },
  to: "listed",
});
export const reviewed = (on: string): Step =>
  step(who, "review", {
    on,
    values: { reviewedOn: on, level: "high", analysis: "诉求有合理部分。", measures: "专人包案。" },
  });
const left = (leaveGround: string): Step =>
  step(who, "leave", {
    on: "2024-10-10",
    values: { leftOn: "2024-10-10", leaveGround, endText: "签订协议。" },
    approve: ["deputy-head"],
    to: "closed",
  });

export const keyPersonReviewPaths: readonly Path[] = [
  {
    title: "按月研判、化解退出",
    outcome: "settled",
    steps: [
      listed,
      reviewed("2024-09-10"),
      step(who, "follow", { values: { progressOn: "2024-09-10", progress: "已见面。" } }),
      reviewed("2024-10-10"),
      left("settled"),
    ],
  },
  { title: "迁出退出", outcome: "left", steps: [listed, reviewed("2024-09-10"), left("moved")] },
];
