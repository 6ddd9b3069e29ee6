import { branch } from "../../../build/act.ts";
import { filled, under, valueAt } from "../../../build/condition.ts";

/** The grade by points (REV-16), unless one of the vetoes holds (REV-17); every place sets its own bounds. */
export const graded = [
  branch("concluded", filled("vetoes.0"), "unqualified"),
  branch("concluded", under("score", valueAt("$setting.pass")), "unqualified"),
  branch("concluded", under("score", valueAt("$setting.good")), "qualified"),
  branch("concluded", under("score", valueAt("$setting.excellent")), "good"),
  branch("concluded", undefined, "excellent"),
];
export const regraded = graded.map((one) => ({ ...one, to: "settled" as const }));
