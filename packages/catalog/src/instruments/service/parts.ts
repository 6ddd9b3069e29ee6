import { is, isNot } from "../../build/condition.ts";
import { line } from "../blocks.ts";
import type { InstrumentBlock } from "@fadu/engine/definition/instrument.ts";

/** Whom a paper of the hall is for, and about what. */
export const applicantLines: readonly InstrumentBlock[] = [
  line("申请人：{applicant.name}"),
  line("身份证件号码：{applicant.idNumber}", is("applicant.kind", "citizen")),
  line("统一社会信用代码：{applicant.idNumber}", isNot("applicant.kind", "citizen")),
  line("申请事项：{item.title}"),
];

/** What no paper of the hall can do without. */
export const APPLICATION_NEEDS = { "applicant.name": "申请人", "item.title": "办理事项" } as const;
