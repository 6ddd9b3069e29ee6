import type { Path, Requirement } from "@fadu/engine/definition/condition.ts";
import type { Bases } from "./basis.ts";
import { atLeast, atMost, requires, valueAt } from "./condition.ts";

/** What is registered has happened: the date or moment at the path, called so, is not after today. */
export const past = (path: Path, called: string, basis?: Bases): Requirement =>
  requires(atMost(path, valueAt("$today")), `${called}不得晚于今日`, basis);

/** What is asked of somebody lies ahead: the date at the path, called so, is today or later. */
export const ahead = (path: Path, called: string, basis?: Bases): Requirement =>
  requires(atLeast(path, valueAt("$today")), `${called}不得早于今日`, basis);

/** Two dates stand in their order; the same day is in order. */
export const inOrder = (earlier: Path, later: Path, says: string, basis?: Bases): Requirement =>
  requires(atLeast(later, valueAt(earlier)), says, basis);
