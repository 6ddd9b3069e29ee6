import { expire, step, type Path, type Step } from "../../paths.ts";
import { CITIZEN, COMPANY, type Values } from "../../street.ts";
import { ITEM, ITEM_WORLD } from "../inspection/inspection.ts";

const place = { text: "万源路12号门前" };
const FOUND: Values = {
  source: "patrol",
  description: "暴露垃圾",
  place,
  community: "north",
  photos: ["near:1", "far:1"],
};
const WASTE: Values = { class: "06010", standard: "06010-1" };

const reported = (more: Values = {}): Step =>
  step("grid-worker", "report", { on: "2024-09-03", values: { ...FOUND, ...more }, to: "reported" });
const registered = (more: Values = {}): Step =>
  step("operator", "register", {
    on: "2024-09-03",
    values: { source: "citizen", description: "垃圾无人清", place, community: "north", reporter: CITIZEN, ...more },
    to: "reported",
  });
const accepted = step("operator", "accept", { to: "accepted" });
const filed = step("operator", "file", { values: WASTE, to: "filed" });
const dispatched = step("dispatcher", "dispatch", { values: { handlingUnit: "squad" }, to: "dispatched" });
const assigned = step("unit-lead", "assignWorker", { values: { worker: "handler" }, to: "handling" });
const handled = step("handler", "handle", {
  values: { disposal: "onSpot", result: "已清运。", photosAfter: ["after:1"] },
  to: "handled",
});
const fedBack = step("unit-lead", "feedback", { to: "checking" });
const checked = (checkResult: string, to: string): Step =>
  step("supervisor", "check", { values: { checkResult, checkNote: "已到场。", checkPhotos: ["near:9"] }, to });
const closed = step("operator", "close", { values: { closing: "06010-1-1" }, to: "closed" });

/** Lies with the worker who handles it. */
export const TO_EVENT_HANDLING: readonly Step[] = [reported(), accepted, filed, dispatched, assigned];
const finish: readonly Step[] = [fedBack, checked("pass", "checked"), closed];

const declined = step("unit-lead", "decline", {
  values: { backReason: "不属本单位。", dutyBasis: "职责清单第3项" },
  approve: ["dispatcher"],
  to: "declined",
});
export const handOn = (handTo: string, more: Values = {}): Step =>
  step("handler", "handOn", { values: { handTo, handReason: "须转办。", ...more }, to: "handedOver" });
const told = step("system", "takeResult", { on: "2024-09-20", values: { handedResult: "已办结。" }, to: "handled" });

/** What each way to go on asks for. */
export const HANDED: readonly (readonly [way: string, more: Values, procedure: string])[] = [
  ["penalty", {}, "ordinary-penalty"],
  [
    "inspection",
    {
      handedObject: COMPANY,
      handedCode: "91350100M000100Y43",
      handedItem: ITEM,
      handedField: "housing",
      handedOfficers: ["officer-a", "officer-b"],
      handedOn: "2024-09-05",
    },
    "inspection",
  ],
  ["joint", { handedOn: "2024-09-05" }, "joint-operation"],
  [
    "mediation",
    {
      handedObject: CITIZEN,
      handedDispute: "02",
      handedParty: { kind: "citizen", name: "李四" },
      handedHeadcount: 2,
    },
    "mediation",
  ],
  ["hazard", {}, "hazard"],
];

export const gridEventPaths: readonly Path[] = [
  {
    title: "核实、返工、再次核查后解决，超时申诉成立",
    outcome: "solved",
    steps: [
      registered(),
      step("operator", "sendToVerify", { to: "verifying" }),
      step("supervisor", "verify", { values: { verification: "exists", verifyPhotos: ["near:1"] }, to: "reported" }),
      accepted,
      filed,
      dispatched,
      assigned,
      step("unit-lead", "revokeWorker", { values: { backReason: "请假。" }, to: "dispatched" }),
      assigned,
      handled,
      step("unit-lead", "innerRework", { values: { backReason: "未清净。" }, to: "handling" }),
      handled,
      { ...fedBack, on: "2024-09-10" },
      checked("notPass", "toRework"),
      step("dispatcher", "rework", { values: { instruction: "清理彻底。" }, to: "dispatched" }),
      assigned,
      handled,
      { ...fedBack, on: "2024-09-13" },
      checked("unable", "checked"),
      step("operator", "checkAgain", { to: "checking" }),
      checked("pass", "checked"),
      closed,
      step("unit-lead", "appealOverdue", {
        values: { appealReason: "封控。", exempt: true },
        approve: ["dispatcher", "operator"],
      }),
    ],
  },
  {
    title: "紧急事件到场，退单改派、再退指定，挂账到期恢复",
    outcome: "solved",
    steps: [
      reported({ urgent: true, phoneReport: "10:05 值班长" }),
      accepted,
      filed,
      dispatched,
      declined,
      step("dispatcher", "redispatch", { values: { handlingUnit: "safety" }, to: "dispatched" }),
      declined,
      step("shift-lead", "appoint", {
        values: { handlingUnit: "squad", instruction: "由中队办理。" },
        to: "dispatched",
      }),
      step("unit-lead", "arrive", { values: { arrivedAt: "2024-09-03T01:30:00.000Z" } }),
      assigned,
      step("unit-lead", "shelve", {
        values: { shelvedUntil: "2024-12-31", shelveReason: "等待施工。" },
        approve: ["dispatcher"],
        to: "shelved",
      }),
      { ...expire("shelved", "2025-01-01"), to: "handling" },
      handled,
      ...finish,
    ],
  },
  {
    title: "退回受理员更改立案，强制结案",
    outcome: "forced",
    steps: [
      reported(),
      accepted,
      filed,
      step("dispatcher", "sendBackToIntake", { values: { backReason: "类别有误。" }, to: "sentBack" }),
      step("operator", "refile", { values: { class: "06036", standard: "06036-1" }, to: "filed" }),
      step("shift-lead", "forceClose", {
        values: { forcedReason: "产权纠纷。" },
        approve: ["command-director"],
        to: "closed",
      }),
    ],
  },
  {
    title: "转处罚，结果反馈后结案",
    outcome: "penalised",
    steps: [...TO_EVENT_HANDLING, handOn("penalty"), told, ...finish],
  },
  ...HANDED.slice(1).map(([way, more, procedure]): Path => ({
    title: `转${procedure}，结果反馈后结案`,
    outcome: "solved",
    world: ITEM_WORLD,
    steps: [...TO_EVENT_HANDLING, handOn(way, more), told, ...finish],
  })),
  {
    title: "自行处置",
    outcome: "selfDisposed",
    steps: [
      step("grid-worker", "disposeOnSpot", {
        values: {
          source: "patrol",
          description: "乱堆杂物",
          place,
          community: "north",
          class: "06036",
          photosAfter: ["before:1", "after:1"],
          result: "当场清理。",
        },
        to: "closed",
      }),
    ],
  },
  ...(
    [
      ["不予受理", "notFound", "notAccepted"],
      ["测试、误报", "test", "mistaken"],
    ] as const
  ).map(([title, refusalGround, outcome]): Path => ({
    title,
    outcome,
    steps: [
      registered(),
      step("operator", "reject", { values: { refusalGround, refusalNote: "已告知。" }, to: "closed" }),
    ],
  })),
  {
    title: "不予立案",
    outcome: "notFiled",
    steps: [
      reported(),
      accepted,
      step("operator", "declineFiling", {
        values: { refusalGround: "notOurs", refusalNote: "属区管。" },
        to: "closed",
      }),
    ],
  },
];
