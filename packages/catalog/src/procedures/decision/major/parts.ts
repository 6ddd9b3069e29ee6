import type { State } from "@fadu/engine/definition/definition.ts";
import { handler, type ActInput } from "../../../build/act.ts";
import { MAD, local } from "../../../build/basis.ts";
import { atMost, requires, valueAt } from "../../../build/condition.ts";
import { ended } from "../../../build/procedure.ts";
import type { MajorField } from "./fields.ts";

export const OFFICE = local("LOCAL-DECISION", "街道重大行政决策制度", "U");
/** The party and government office, which takes decisions through their steps. */
export const office = ["office-clerk", "office-head"] as const;
/** Who may lead the work on a decision. */
export const leads = [handler, "section-clerk", "section-head", ...office] as const;
/** What is recorded has happened. */
export const notLater = (path: string, says: string) => requires(atMost(path, valueAt("$today")), says, MAD("33"));

/** Where it stands. */
export const states = {
  proposed: "待启动",
  preparing: "拟订草案",
  consulting: "征求意见",
  assessed: "论证评估",
  reviewing: "合法性审查",
  reviewed: "待集体讨论",
  adopted: "待公布",
  executing: "执行中",
  suspended: "中止执行",
  closed: ended("已终结"),
} as const satisfies Record<string, string | State>;

/** A part of the procedure: acts by their keys. */
export type MajorActs = Readonly<Record<string, ActInput<MajorField, keyof typeof states>>>;
