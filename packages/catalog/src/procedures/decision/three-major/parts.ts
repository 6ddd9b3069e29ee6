import type { State } from "@fadu/engine/definition/definition.ts";
import { handler, type ActInput } from "../../../build/act.ts";
import { local } from "../../../build/basis.ts";
import { atMost, oneOf, requires, valueAt } from "../../../build/condition.ts";
import { ended } from "../../../build/procedure.ts";
import type { ThreeMajorField } from "./fields.ts";

/** The street's own rules of deliberation. */
export const RULES = local("LOCAL-THREE-MAJOR", "街道“三重一大”决策制度和议事规则", "U");

/** The party and government office. */
export const office = ["office-clerk", "office-head"] as const;
/** The section that applies. */
export const proposers = [handler, "section-clerk", "section-head"] as const;
/** Works, purchases and sums have prices to compare and audit; policies and appointments have none. */
export const priced = oneOf("category", "project", "funds");
/** What is recorded has happened. */
export const notLater = (path: string, says: string) => requires(atMost(path, valueAt("$today")), says, RULES);

/** Where an item stands. */
export const states = {
  applied: "待调查研究",
  comparing: "待行业比价",
  auditing: "待专业审价",
  prepared: "待法制审核",
  reviewing: "法制审核中",
  reviewed: "待集体讨论",
  decided: "待落笔签字",
  executing: "执行中",
  toArchive: "待归档",
  closed: ended("已归档"),
} as const satisfies Record<string, string | State>;

/** A part of the procedure: acts by their keys. */
export type ThreeMajorActs = Readonly<Record<string, ActInput<ThreeMajorField, keyof typeof states>>>;
