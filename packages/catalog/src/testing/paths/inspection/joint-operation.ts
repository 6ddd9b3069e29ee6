import { step, type Path, type Step } from "../../paths.ts";
import type { Values, World } from "../../street.ts";

/** What the theme 建筑垃圾处置一件事 presets. */
export const THEME: Values = {
  name: "建筑垃圾处置一件事",
  field: { code: "waste", title: "建筑垃圾处置" },
  target: "工地",
  leadUnit: "squad",
  participants: ["squad", "safety"],
  triggers: ["event", "complaint"],
  checklist: [
    { item: "处置核准", unit: "squad" },
    { item: "消防通道", unit: "safety" },
  ],
  form: [{ item: "运输车辆数", kind: "number", required: true, unit: "squad" }],
  steps: [{ step: "现场检查", unit: "squad", days: 1 }],
};

/** The theme is in force. */
export const THEME_WORLD: World = {
  matters: { theme: { procedure: "theme", title: "建筑垃圾处置一件事", closed: false } },
  rosters: { "theme/theme": [{ from: "2024-01-01", values: THEME }] },
};

export const PROPOSED: Values = {
  trigger: "event",
  reason: "群众反映装修垃圾堆放占用消防通道。",
  object: "万源小区",
  site: { text: "万源路12号" },
  community: "north",
};
const theme = { id: "theme", title: "建筑垃圾处置一件事" };
export const proposed = step("dispatcher", "propose", { on: "2024-09-02", values: PROPOSED, to: "proposed" });
export const launched = (more: Values = {}): Step =>
  step("dispatcher", "launch", {
    on: "2024-09-02",
    values: { ...PROPOSED, theme, plannedOn: "2024-09-04", ...more },
    to: "ready",
  });
const organised = step("squad-leader", "organise", {
  values: {
    field: "other",
    plannedOn: "2024-09-04",
    leadUnit: "squad",
    participants: ["squad", "safety"],
    checklist: [{ item: "占道", unit: "squad" }],
  },
  approve: ["command-director"],
  to: "ready",
});
const checked = [
  { item: "处置核准", unit: "squad", result: "fail" },
  { item: "消防通道", unit: "safety", result: "pass" },
];
export const carriedOut = (more: Values = {}): Step =>
  step("officer-a", "carryOut", {
    on: "2024-09-04",
    values: { actedOn: "2024-09-04", officers: ["officer-a", "officer-b"], checked, sceneText: "垃圾占道。", ...more },
    to: "acted",
  });
export const ANSWERS: Values = { answers: [{ 运输车辆数: 2 }] };
export const RESULTS: Values = {
  results: [
    { unit: "squad", result: "fail", problems: 1, followed: "filed" },
    { unit: "safety", result: "pass", problems: 0, followed: "none" },
  ],
  problems: 1,
  filedCount: 1,
};
const reported = (more: Values = {}): Step => step("officer-a", "reportResults", { values: { ...RESULTS, ...more } });
const opened = step("officer-a", "openCase", { values: { clue: "未经核准处置建筑垃圾。" } });
const closed = step("officer-a", "close", { values: { conclusion: "已清运，立案一件。" }, to: "closed" });

export const jointOperationPaths: readonly Path[] = [
  {
    title: "一件事发起，带入预设，立案后办结",
    outcome: "done",
    world: THEME_WORLD,
    steps: [launched(), carriedOut(ANSWERS), reported(), opened, closed],
  },
  {
    title: "提请后按主题组织",
    outcome: "done",
    world: THEME_WORLD,
    steps: [
      proposed,
      step("dispatcher", "adoptTheme", { values: { theme, plannedOn: "2024-09-04" }, to: "ready" }),
      carriedOut(ANSWERS),
      reported({ filedCount: 0 }),
      closed,
    ],
  },
  {
    title: "没有主题的，临时组织，调整参加单位",
    outcome: "done",
    steps: [
      proposed,
      organised,
      step("squad-leader", "adjust", { values: { invited: "派出所" } }),
      carriedOut({ checked: [{ item: "占道", unit: "squad", result: "fail" }] }),
      reported({ filedCount: 0 }),
      step("officer-a", "orderCorrection", { values: { correction: "清运占道垃圾。", correctBy: "2024-09-06" } }),
      step("officer-a", "recheck", {
        on: "2024-09-06",
        values: {
          recheckedOn: "2024-09-06",
          rechecker: ["officer-a", "officer-b"],
          recheckResult: "corrected",
        },
      }),
      closed,
    ],
  },
  {
    title: "不组织",
    outcome: "notNeeded",
    steps: [proposed, step("command-director", "decline", { values: { closeReason: "单一部门可办。" }, to: "closed" })],
  },
  {
    title: "取消",
    outcome: "cancelled",
    world: THEME_WORLD,
    steps: [
      launched(),
      step("command-director", "cancelOperation", { values: { closeReason: "已自行清理。" }, to: "closed" }),
    ],
  },
];
