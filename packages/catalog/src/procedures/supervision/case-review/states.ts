import { ended } from "../../../build/procedure.ts";

export const states = {
  scoring: "评分中",
  concluded: "待异议",
  rechecking: "复核中",
  settled: "待处理",
  rectifying: "整改中",
  verifying: "待核查",
  closed: ended("已办结"),
} as const;

export type CaseReviewState = keyof typeof states;
