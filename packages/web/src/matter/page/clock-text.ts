import type { ClockView } from "../../api/generated.ts";
import { dueText } from "../../time/format.ts";
import type { DueText } from "../../time/format.ts";

export const TONES = { bad: "chip chip-bad", warn: "chip chip-warn", plain: "chip" } as const;

/** A right of a party runs out; nobody is late by it. */
export function clockText(clock: ClockView): DueText {
  if (clock.kind === "right" && clock.phase === "overdue") return { text: "已届满", tone: "plain" };
  const said = dueText({ on: clock.dueOn, at: clock.dueAt, phase: clock.phase });
  return clock.kind === "right" ? { ...said, tone: "plain" } : said;
}

/** The main one first; then those that run, the rights that have run out, and those that have stopped. */
export const inOrder = (clocks: readonly ClockView[]): ClockView[] =>
  [...clocks].sort((a, b) => Number(b.main) - Number(a.main) || rank(a) - rank(b) || (a.dueAt < b.dueAt ? -1 : 1));

const rank = ({ phase, kind }: ClockView): number =>
  phase === "stopped" ? 2 : kind === "right" && phase === "overdue" ? 1 : 0;
