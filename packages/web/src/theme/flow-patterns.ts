import { textAt } from "../field/values.ts";
import type { Row } from "./theme-values.ts";

/** Kinds of steps, as the roster of themes has them. */
type Step = "check" | "correct" | "recheck" | "punish" | "close";

/** Courses that joint handling takes; the limits are the office's own to set. */
export const PATTERNS = {
  full: { title: "检查、改正、复查、处罚、办结", steps: ["check", "correct", "recheck", "punish", "close"] },
  correct: { title: "检查、改正、复查、办结", steps: ["check", "correct", "recheck", "close"] },
  check: { title: "只检查", steps: ["check", "close"] },
} as const satisfies Readonly<Record<string, { readonly title: string; readonly steps: readonly Step[] }>>;

export type Pattern = keyof typeof PATTERNS;

const NAMES: Readonly<Record<Step, string>> = {
  check: "联合检查",
  correct: "责令改正",
  recheck: "复查",
  punish: "立案处罚",
  close: "办结",
};

/** The pattern's steps; what was filled in for a step of the same kind stays. */
export function stepsOf(pattern: Pattern, lead: string, before: readonly Row[]): Row[] {
  return PATTERNS[pattern].steps.map((kind) => {
    const kept = before.find((row) => textAt(row, "kind") === kind);
    return kept ?? { step: NAMES[kind], kind, ...(lead === "" ? {} : { unit: lead }) };
  });
}
