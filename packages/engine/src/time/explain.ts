import type { Clock, LengthUnit, Trigger } from "../definition/clock.ts";
import type { Basis } from "../definition/basis.ts";
import type { Definition } from "../definition/definition.ts";
import type { ClockState } from "../matter/matter.ts";
import { chineseNumber } from "./numerals.ts";
import type { WorkCalendar } from "./calendar.ts";
import { localDate, localText } from "./dates.ts";
import { isByDay, reckon } from "./reckon.ts";
import type { Deduction, FixedLength, Leg } from "./reckon.ts";

export const UNIT_WORDS = {
  hour: "小时",
  workhour: "个工作小时",
  workday: "个工作日",
  day: "日",
  month: "个月",
  year: "年",
} as const satisfies Record<LengthUnit, string>;

/** `{ n: 90, unit: "day" }` → 九十日; `{ n: 7, unit: "workday" }` → 七个工作日. */
export function lengthText({ n, unit }: FixedLength): string {
  return `${chineseNumber(n)}${UNIT_WORDS[unit]}`;
}

/**
 * A due date with its arithmetic and its law, for a clerk to read and a court to follow:
 * `立案2024-09-25，九十日，扣除听证中止12日，到期日2025-01-06，依据行政处罚法第六十条`.
 *
 * @param definition names what started the clock; without it the sentence says 起算
 */
export function explainDue(clock: Clock, state: ClockState, calendar: WorkCalendar, definition?: Definition): string {
  const legs = reckon(clock, state, calendar);
  const last = legs[legs.length - 1] ?? legs[0];
  const from = isByDay(state.length.unit) ? state.from : localText(state.at);
  const parts = [`${startWord(clock, definition)}${from}`];
  for (const [index, leg] of legs.entries()) {
    parts.push(
      `${index === 0 ? "" : "延长"}${lengthText(leg.length)}`,
      ...leg.deductions.map((d) => deductionText(d, leg.length.unit)),
    );
    if (leg.nominalOn !== leg.on) parts.push(rollText(leg));
  }
  parts.push(endText(legs, last));
  if (last.safeOn !== undefined) parts.push(`为稳妥宜于${last.safeOn}前（含当日）办结`);
  const open = state.stopped ? undefined : state.suspensions.find((s) => s.to === undefined);
  if (open) parts.push(`自${localDate(open.from)}起${reasonText(open.reason)}，恢复后相应顺延`);
  const cites = citeText(clock.basis);
  if (cites !== "") parts.push(cites);
  return parts.join("，");
}

function endText(legs: readonly Leg[], last: Leg): string {
  const when = isByDay(last.length.unit) ? `到期日${last.on}` : `到期时间${localText(last.at)}`;
  const years = [...new Set(legs.flatMap((leg) => (leg.unsettledYear === undefined ? [] : [leg.unsettledYear])))];
  return years.length === 0 ? when : `${when}（暂定，${years.join("、")}年放假安排尚未公布）`;
}

function rollText(leg: Leg): string {
  return `期满日${leg.nominalOn}逢休息日顺延至${leg.on}${leg.rollSuspended ? "（其间中止不计）" : ""}`;
}

/** 扣除听证中止12日. */
export function deductionText({ reason, amount }: Deduction, unit: LengthUnit): string {
  if (isByDay(unit)) return `扣除${reasonText(reason)}${amount}${unit === "workday" ? "个工作日" : "日"}`;
  const minutes = Math.round(amount / 60_000);
  const hours = Math.floor(minutes / 60);
  const words = `${hours > 0 ? `${hours}小时` : ""}${minutes % 60 > 0 || hours === 0 ? `${minutes % 60}分钟` : ""}`;
  return `扣除${reasonText(reason)}${words}`;
}

/** 听证 → 听证中止; a reason that already says so stays as it is. */
export function reasonText(reason: string): string {
  return /(中止|暂停|挂起|挂账|停止|期间|时间)$/.test(reason) ? reason : `${reason}中止`;
}

/** `依据行政处罚法第六十条`; a rule that was not checked, or is local, says so. */
function citeText(basis: readonly Basis[]): string {
  if (basis.length === 0) return "";
  return `依据${basis.map(({ cite, status }) => `${cite}${status === "U" ? "（规则未核实）" : status === "LV" ? "（地方规则）" : ""}`).join("、")}`;
}

/** What the limit runs from, as the procedure calls it; 起算 when that cannot be told. */
export function startWord(clock: Clock, definition: Definition | undefined): string {
  if (!definition) return "起算";
  if (clock.from !== undefined) {
    const titles = [clock.from].flat().map((path) => definition.fields[path]?.title);
    return titles.length === 1 ? (titles[0] ?? "起算") : "起算";
  }
  const words = new Set(clock.starts.map((trigger) => triggerTitle(trigger, definition)));
  return words.size === 1 ? ([...words][0] ?? "起算") : "起算";
}

/** What a trigger is called: 立案; 送达行政处罚决定书; the state's title. */
function triggerTitle(trigger: Trigger, definition: Definition): string {
  const [kind = "", key = ""] = trigger.split(/:(.*)/s);
  if (kind === "act") return definition.acts[key]?.title ?? "起算";
  if (kind === "state") return definition.states[key]?.title ?? "起算";
  return `送达${definition.instruments[key]?.title ?? "文书"}`;
}
