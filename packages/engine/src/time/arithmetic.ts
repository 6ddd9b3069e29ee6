import type { Clock } from "../definition/clock.ts";
import type { Definition } from "../definition/definition.ts";
import type { ClockState } from "../matter/matter.ts";
import type { WorkCalendar } from "./calendar.ts";
import type { LocalDate } from "./dates.ts";
import { localDate, localText } from "./dates.ts";
import { deductionText, lengthText, reasonText, startWord } from "./explain.ts";
import { isByDay, reckon } from "./reckon.ts";
import type { Leg } from "./reckon.ts";

/** One line of a limit's sum, for a reader who goes down it with a finger. */
export interface ReckoningLine {
  readonly what: "start" | "length" | "suspension" | "deduction" | "extension" | "roll" | "end" | "safe" | "stop";
  /** The day the line arrives at, where it arrives at one. */
  readonly on?: LocalDate;
  readonly says: string;
}

/**
 * How a limit came to its day, line by line: from when, how long, what stretches were not counted, what was granted, why the
 * last day moved. It says what `explainDue` says in one sentence, with every suspension's own days.
 */
export function reckoningOf(
  clock: Clock,
  state: ClockState,
  calendar: WorkCalendar,
  definition?: Definition,
): readonly ReckoningLine[] {
  const legs = reckon(clock, state, calendar);
  const last = legs[legs.length - 1] ?? legs[0];
  const lines: ReckoningLine[] = [startLine(clock, state, definition)];
  lines.push({ what: "length", says: lengthText(state.length) });
  for (const { from, to, reason } of state.suspensions) {
    const until = to === undefined ? "至今" : `至${localDate(to)}`;
    lines.push({
      what: "suspension",
      on: localDate(from),
      says: `${reasonText(reason)}，自${localDate(from)}${until}`,
    });
  }
  for (const [index, leg] of legs.entries())
    lines.push(...legLines(leg, index > 0 ? state.extensions[index - 1]?.on : undefined));
  lines.push({
    what: "end",
    on: last.on,
    says: isByDay(last.length.unit) ? "期限届满，当日二十四时前" : `期限届满，${localText(last.at)}前`,
  });
  if (last.unsettledYear !== undefined)
    lines.push({ what: "end", says: `${last.unsettledYear}年放假安排尚未公布，以上日期暂定` });
  if (last.safeOn !== undefined)
    lines.push({ what: "safe", on: last.safeOn, says: "届满日是休息日，为稳妥宜在此前最后一个工作日办结" });
  if (state.stopped) {
    const on = localDate(state.stopped.at);
    lines.push({ what: "stop", on, says: state.stopped.at > last.at ? "停止计算，已超过期限" : "停止计算，在期限内" });
  }
  return lines;
}

function startLine(clock: Clock, state: ClockState, definition: Definition | undefined): ReckoningLine {
  const word = startWord(clock, definition);
  if (!isByDay(state.length.unit)) return { what: "start", on: state.from, says: `${word}，${localText(state.at)}起` };
  return { what: "start", on: state.from, says: `${word}，当日不计入` };
}

/** @param grantedOn set for an extension: the day it was granted */
function legLines(leg: Leg, grantedOn: LocalDate | undefined): ReckoningLine[] {
  const lines: ReckoningLine[] = [];
  if (grantedOn !== undefined)
    lines.push({ what: "extension", on: grantedOn, says: `延长${lengthText(leg.length)}，自前一期限届满次日起算` });
  for (const deduction of leg.deductions)
    lines.push({ what: "deduction", says: deductionText(deduction, leg.length.unit) });
  if (leg.nominalOn !== leg.on)
    lines.push({ what: "roll", on: leg.on, says: `期满日${leg.nominalOn}逢休息日，顺延至下一个工作日` });
  return lines;
}
