import { serve, step, type Path, type Step } from "../../paths.ts";
import { COMPANY, type Values, type World } from "../../street.ts";

/** An item on the list since the year began. */
export const ITEM_WORLD: World = {
  matters: { item: { procedure: "inspection-item", title: "建筑垃圾处置检查", closed: false } },
  rosters: { "inspection-item/item": [{ from: "2024-01-01", values: { cap: 2 } }] },
};
export const ITEM = { id: "item", title: "建筑垃圾处置检查" } as const;

export const APPLICATION: Values = {
  ground: "complaint",
  reason: "群众反映工地扬尘。",
  object: COMPANY,
  objectCode: "91350100M000100Y43",
  enterprise: true,
  item: ITEM,
  field: "housing",
  form: "complaint",
  way: "onsite",
  officers: ["officer-a", "officer-b"],
  place: { text: "万源路12号" },
  community: "north",
  plannedOn: "2024-09-03",
};

export const RECORD: Values = {
  inspectedAt: "2024-09-03T02:30:00.000Z",
  accompanied: "负责人王某",
  checked: [{ item: "裸土覆盖", unit: "squad", result: "fail", note: "未覆盖" }],
  sceneText: "现场裸土未覆盖。",
  signing: "signed",
  records: ["record:1", "photo:2"],
  found: true,
  problems: 1,
  repeated: false,
};

export const applied = (more: Values = {}): Step =>
  step("officer-a", "apply", {
    on: "2024-09-02",
    values: { ...APPLICATION, ...more },
    to: "applied",
  });
export const approved = step("officer-a", "submit", { approve: ["squad-leader"], to: "approved" });
const notified = step("officer-a", "notify", {
  values: { noticeLead: "查扬尘防治措施，请提供方案。", prohibitions: true },
  to: "notified",
});
const entered = step("officer-a", "enter", {
  on: "2024-09-03",
  values: { identityShown: true, scanCode: "RQ20240903001", arrivedAt: "2024-09-03T01:30:00.000Z" },
  to: "entered",
});
export const recorded = (more: Values = {}): Step =>
  step("officer-a", "record", { values: { ...RECORD, ...more }, to: "recorded" });
const clean = recorded({
  checked: [{ item: "裸土覆盖", result: "pass" }],
  found: false,
  problems: null,
  repeated: null,
});
const informed = (result: string, more: Values = {}, to = "closed"): Step =>
  step("officer-a", "inform", { values: { result, resultText: "裸土未覆盖。", ...more }, to });
const rectify: Values = { rectifyItems: "三日内覆盖。", rectifyBy: "2024-09-06", law: "大气污染防治法第六十九条" };
const rechecked = (recheckResult: string): Step =>
  step("officer-a", "recheck", {
    on: "2024-09-09",
    values: { recheckOn: "2024-09-09", recheckResult, recheckText: "已到场复查。", recheckPhotos: ["after:9"] },
    to: "closed",
  });

/** On the spot, ready to be told the result. */
export const TO_RECORDED: readonly Step[] = [
  applied(),
  approved,
  notified,
  serve("officer-a", "inspection-notice"),
  entered,
  recorded(),
];

const path = (title: string, outcome: string, ...steps: readonly Step[]): Path => ({
  title,
  outcome,
  steps,
  world: ITEM_WORLD,
});

export const inspectionPaths: readonly Path[] = [
  path(
    "责令改正，复查合格",
    "rectified",
    ...TO_RECORDED,
    informed("rectify", rectify, "rectifying"),
    serve("officer-a", "inspection-rectification"),
    rechecked("passed"),
  ),
  path("逾期未改正，转处罚", "filed", ...TO_RECORDED, informed("rectify", rectify, "rectifying"), rechecked("failed")),
  path(
    "计划检查未发现问题，登记间隔",
    "qualified",
    applied({ ground: "plan", form: "combined", units: ["squad", "safety"] }),
    approved,
    notified,
    entered,
    clean,
    informed("qualified", { resultText: "未发现问题。" }),
  ),
  path("当场改正", "corrected", ...TO_RECORDED, informed("corrected")),
  path("转处罚", "filed", ...TO_RECORDED, informed("penalty")),
  path("转隐患", "hazard", ...TO_RECORDED, informed("hazard")),
  path("移送", "transferred", ...TO_RECORDED, informed("transferred", { transferTo: "区住建局" })),
  path(
    "取消检查",
    "cancelled",
    applied(),
    step("squad-leader", "cancelInspection", { values: { cancelReason: "对象已停业。" }, to: "closed" }),
  ),
];
