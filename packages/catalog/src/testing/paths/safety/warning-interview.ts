import { serve, step, type Path, type Step } from "../../paths.ts";
import type { Values } from "../../street.ts";

const who = "safety-inspector";
export const notified = step(who, "notify", {
  on: "2024-09-02",
  values: {
    object: { kind: "organisation", name: "南汇建材有限公司" },
    community: "north",
    place: { text: "万源路12号" },
    reason: "exit",
    reasonText: "疏散通道长期堵塞。",
    source: "hazard",
    appointedAt: "2024-09-04T01:00:00.000Z",
    appointedPlace: "街道三楼会议室",
    host: who,
  },
  to: "notified",
});
export const held = (more: Values = {}): Step =>
  step(who, "hold", {
    on: "2024-09-04",
    values: {
      heldOn: "2024-09-04",
      attendees: "企业负责人",
      recordText: "通报问题。",
      signedFiles: ["signed:1"],
      ...more,
    },
  });
const checked = (checkResult: string): Step =>
  step(who, "check", {
    on: "2024-09-18",
    values: { checkedOn: "2024-09-18", checkResult, checkText: "现场核实。" },
    to: "closed",
  });
const path = (title: string, outcome: string, ...steps: readonly Step[]): Path => ({ title, outcome, steps });

export const warningInterviewPaths: readonly Path[] = [
  path(
    "整改到位",
    "rectified",
    notified,
    held({ rectifyBy: "2024-09-18", promise: "十五日内清理。" }),
    checked("done"),
  ),
  path("未整改，转隐患", "notRectified", notified, held({ rectifyBy: "2024-09-18" }), checked("notDone")),
  path("提醒性约谈", "warned", notified, held()),
  path(
    "拒不参加",
    "absent",
    notified,
    serve(who, "interview-notice"),
    step(who, "recordAbsence", { on: "2024-09-05", values: { absentText: "未到场。" }, to: "closed" }),
  ),
  path(
    "取消",
    "cancelled",
    notified,
    step(who, "cancel", { values: { cancelText: "已整改。" }, approve: ["safety-head"], to: "closed" }),
  ),
];
