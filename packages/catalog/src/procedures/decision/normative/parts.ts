import type { State } from "@fadu/engine/definition/definition.ts";
import { handler, type ActInput } from "../../../build/act.ts";
import { NDR, local } from "../../../build/basis.ts";
import { allOf, anyOf, gap, is, requires } from "../../../build/condition.ts";
import { ended } from "../../../build/procedure.ts";
import type { NormativeField } from "./fields.ts";

export const OFFICE = local("LOCAL-NORMATIVE", "街道行政规范性文件管理制度", "U");

/** Where a document stands. */
export const states = {
  drafting: "起草论证",
  consulting: "公开征求意见",
  consulted: "待合法性审核",
  reviewing: "合法性审核中",
  reviewed: "待集体审议",
  adopted: "待统一登记编号印发",
  inForce: "有效",
  ended: ended("失效"),
} as const satisfies Record<string, string | State>;

/** A part of the life of a normative document: acts by their keys. */
export type NormativeActs = Readonly<Record<string, ActInput<NormativeField, keyof typeof states>>>;

/** Who drafts: the section that proposes it. */
export const drafters = [handler, "section-clerk", "section-head", "office-clerk"] as const;
/** Who keeps the register: the party and government office and the justice office. */
export const keepers = ["office-clerk", "office-head", "justice-assistant", "justice-office-head"] as const;
/** What a new document and one issued before say alike. */
export const shared = ["title", "drafter", "category", "nature", "legalBasis"] as const;
/** Only what binds the public is managed as a normative document. */
export const binding = requires(
  is("nature", "normative"),
  "内部管理规范、工作制度、机构编制、会议纪要、工作方案、请示报告、表彰奖惩、人事任免等，不作为行政规范性文件管理",
  [NDR("01"), NDR("02")],
);
/** The term that a document of its kind may have at most. */
export const term = requires(
  anyOf(
    allOf(is("termKind", "trial"), gap("effectiveOn", "validTo", "year", { atMost: { setting: "trialYears" } })),
    allOf(is("termKind", "general"), gap("effectiveOn", "validTo", "year", { atMost: { setting: "validYears" } })),
  ),
  "有效期一般不超过五年，暂行、试行的一般不超过二年（以本地规定为准）",
  NDR("13"),
);
