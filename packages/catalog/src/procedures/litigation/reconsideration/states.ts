import { ended } from "../../../build/procedure.ts";

export const states = {
  submitted: "经本机关提交",
  forwarded: "已转送复议机关",
  accepted: "视为受理，待收副本",
  answering: "待答复",
  reviewing: "审理中",
  effective: "已决定",
  closed: ended("已结案"),
} as const;

export type ReconsiderationState = keyof typeof states;
