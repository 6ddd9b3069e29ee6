import type { Condition } from "@fadu/engine/definition/condition.ts";
import { handler } from "../../build/act.ts";
import { allOf, contains, filled, not, over, unstarted, valueAt } from "../../build/condition.ts";
import { choices, type FieldMore } from "../../build/field.ts";

/** Who prepares the office's answer, in court or before the reconsideration organ. */
export const clerks = [handler, "litigation-clerk", "justice-assistant", "public-lawyer"] as const;

/** Who reads these cases. */
export const readers = [
  "litigation-clerk",
  "justice-office-head",
  "justice-assistant",
  "public-lawyer",
  "legal-counsel",
  "deputy-head",
  "org-head",
  "auditor",
] as const;

/** Acts by what the law says of remedies against them: where reconsideration comes first, where procedure is summary. */
export const ACT_KINDS = {
  onSpot: "当场作出的行政处罚决定",
  penalty: "普通程序行政处罚决定",
  measure: "行政强制",
  inaction: "未履行法定职责",
  disclosure: "政府信息公开",
  ownership: "自然资源所有权、使用权决定",
  agreement: "行政协议",
  compensation: "行政赔偿、补偿",
  other: "其他行政行为",
} as const;

/** Who handles the case for the office (FY-09 counts the counsel). */
export const agentKinds = (more: FieldMore): ReturnType<typeof choices> =>
  choices(
    "代理、处置主体",
    { counsel: "法律顾问", publicLawyer: "公职律师", lawyer: "其他律师", staff: "工作人员" },
    more,
  );

/** The office raised this objection in its answer; left out, it did not. */
export const raises = (objection: string): Condition =>
  allOf(filled("objections.0"), contains("objections", objection));

/** The date lies after the limit that this clock counts: 逾期. A clock that does not run says nothing. */
export const beyond = (date: string, clock: string): Condition =>
  allOf(not(unstarted(clock)), over(date, valueAt(`$due.${clock}`)));
