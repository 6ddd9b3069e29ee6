import { ended } from "../../../build/procedure.ts";

export const states = {
  received: "待答辩",
  trial: "审理中",
  judged: "一审已裁判",
  appealing: "二审审理中",
  effective: "已生效",
  closed: ended("已结案"),
} as const;

export type LitigationState = keyof typeof states;
