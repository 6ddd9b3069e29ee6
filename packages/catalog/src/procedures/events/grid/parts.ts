import { local } from "../../../build/basis.ts";
import type { ActInput } from "../../../build/act.ts";
import { exhibitsAt, is, oneOf, requires, valueAt } from "../../../build/condition.ts";
import { ended } from "../../../build/procedure.ts";
import type { GridField } from "./fields.ts";

/** The published standards of cities for filing and closing: which limit, which photos, which condition. */
export const FILING = local("LOCAL-FILING", "地方数字化城市管理立案、处置、结案标准", "LV");
/** How long each step inside the command centre may take: no published rule, the office sets it. */
export const INTERNAL = local("LOCAL-STEPS", "街道综合信息指挥室内部运行时限", "U");
/** How soon somebody must be on the spot when life or order is in danger: the office sets it. */
export const RESPONSE = local("LOCAL-RESPONSE", "街道快速响应和联合处置机制", "U");

/** Where an event stands, in the order it usually goes through. */
export const states = {
  reported: "待受理",
  verifying: "核实中",
  accepted: "待立案",
  filed: "待派遣",
  sentBack: "待受理员处理",
  dispatched: "待处置",
  declined: "退单待处理",
  handling: "处置中",
  shelved: "挂账",
  handedOver: "转办待反馈",
  handled: "待部门反馈",
  checking: "待核查",
  toRework: "待返工",
  checked: "待结案",
  closed: ended("已结案"),
} as const;

/** A part of the procedure: acts by their keys. */
export type GridActs = Readonly<Record<string, ActInput<GridField, keyof typeof states>>>;

/** Reports from outside the patrol: somebody looks on the spot before they are filed (核实). */
export const fromOutside = oneOf("source", "citizen", "hotline", "video", "sensor", "media", "police", "other");

export const classBelongs = [
  requires(is("standard.class", valueAt("class.code")), "所选立案标准不属于所选事项类别，请重新选择立案标准"),
];

export const scenePhotos = [
  requires(exhibitsAt("photos", 1, "near"), "请拍摄至少一张近景照片"),
  requires(exhibitsAt("photos", 1, "far"), "请拍摄至少一张远景照片"),
];

export const afterPhoto = requires(exhibitsAt("photosAfter", 1, "after"), "请在同一位置拍摄至少一张处置后照片");
