import { serve, step, type Path, type Step } from "../../paths.ts";
import type { Values } from "../../street.ts";

const who = "safety-inspector";
const head = ["safety-head"];
export const found = step("grid-worker", "register", {
  on: "2024-09-02",
  values: {
    source: "check",
    description: "疏散通道堆放杂物。",
    place: { text: "万源路12号" },
    foundOn: "2024-09-02",
    photos: ["near:1"],
  },
  to: "found",
});
export const ASSESSMENT: Values = {
  responsible: { kind: "organisation", name: "南汇建材有限公司" },
  community: "north",
  class: "exit",
  level: "general",
  demand: "清理通道。",
  checker: who,
};
export const assessed = (level = "general"): Step =>
  step(who, "assess", {
    values: { ...ASSESSMENT, level },
    approve: level === "major" ? ["safety-head", "deputy-head"] : head,
    to: "rectifying",
  });
const fixed = (act: string, on: string): Step =>
  step(who, act, { on, values: { fixText: "已清理。", fixedOn: on, fixPhotos: ["after:1"] } });
export const rechecked = (act: string, on: string, recheckResult: string): Step =>
  step(who, act, {
    on,
    values: {
      recheckedOn: on,
      recheckResult,
      recheckText: "现场复查。",
      recheckPhotos: [recheckResult === "passed" ? "after:2" : "photo:1"],
    },
  });
const path = (title: string, outcome: string, ...steps: readonly Step[]): Path => ({ title, outcome, steps });

/** Still there after two limits. */
export const TO_ESCALATED: readonly Step[] = [
  found,
  assessed(),
  fixed("reportFixed", "2024-09-20"),
  rechecked("recheck", "2024-09-23", "failed"),
  fixed("reportFixedAgain", "2024-10-10"),
  rechecked("recheckAgain", "2024-10-12", "failed"),
];

export const hazardPaths: readonly Path[] = [
  path(
    "首次整改合格",
    "verified",
    found,
    assessed(),
    serve(who, "hazard-notice"),
    fixed("reportFixed", "2024-09-20"),
    rechecked("recheck", "2024-09-23", "passed"),
  ),
  path(
    "再次整改合格",
    "verified",
    found,
    assessed(),
    rechecked("recheck", "2024-10-08", "failed"),
    rechecked("recheckAgain", "2024-10-20", "passed"),
  ),
  path(
    "当场整改",
    "onSpot",
    found,
    step(who, "fixOnSpot", {
      values: {
        responsible: { kind: "organisation", name: "南汇建材有限公司" },
        class: "exit",
        level: "general",
        checker: who,
        fixText: "当场清理。",
        fixedOn: "2024-09-02",
        fixPhotos: ["after:1"],
      },
      to: "closed",
    }),
  ),
  path(
    "不构成隐患",
    "dismissed",
    found,
    step(who, "dismiss", { values: { dismissText: "经核不属隐患。" }, approve: head, to: "closed" }),
  ),
  path(
    "重大隐患直接升级，移送",
    "transferred",
    found,
    assessed("major"),
    step(who, "escalate", { values: { escalateText: "拒不整改。" }, approve: head, to: "escalated" }),
    step(who, "transferOut", {
      values: { transferredTo: "区应急管理局", transferText: "请依法处理。" },
      approve: ["deputy-head"],
      to: "closed",
    }),
  ),
  path(
    "两次未改，转立案",
    "penalised",
    ...TO_ESCALATED,
    step(who, "toPenalty", { values: { escalateText: "立案查处。" }, approve: head, to: "closed" }),
  ),
  path(
    "挂账监管",
    "leftOver",
    ...TO_ESCALATED,
    step(who, "keepWatch", {
      values: { escalateText: "历史遗留。", interim: "专人值守。" },
      approve: ["deputy-head"],
      to: "closed",
    }),
  ),
];
