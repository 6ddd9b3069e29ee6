import { daysBetween, localDate, localText } from "@fadu/engine/time/dates.ts";

import type { MatterRow } from "../api/generated.ts";

/** Today in Beijing, whatever the computer's zone. */
export const today = (): string => localDate(new Date().toISOString());

/** `2024-09-25 09:02` in Beijing. */
export const moment = (instant: string): string => localText(instant);

/** As near as it is useful: 今天 10:41, 昨天, 09-18, 2023-12-30. */
export function shortMoment(instant: string, now = new Date().toISOString()): string {
  const [day, time] = [localDate(instant), localText(instant).slice(11)];
  const ago = daysBetween(day, localDate(now));
  if (ago === 0) return `今天 ${time}`;
  if (ago === 1) return `昨天 ${time}`;
  return day.slice(0, 4) === localDate(now).slice(0, 4) ? `${day.slice(5)} ${time}` : day;
}

/** A date of this year without it. */
const shortDay = (day: string, instant: string): string =>
  day.slice(0, 4) === localDate(instant).slice(0, 4) ? day.slice(5) : day;

type Due = NonNullable<MatterRow["due"]>;

export interface DueText {
  readonly text: string;
  readonly tone: "bad" | "warn" | "plain";
}

/** How long a limit still runs, in one chip. */
export function dueText(due: Pick<Due, "on" | "at" | "phase">, now = new Date().toISOString()): DueText {
  if (due.phase === "suspended") return { text: "中止计时", tone: "plain" };
  if (due.phase === "stopped") return { text: "已办", tone: "plain" };
  const days = daysBetween(localDate(now), due.on);
  if (due.phase === "overdue") return { text: days < 0 ? `超期 ${-days} 日` : "已超时", tone: "bad" };
  if (days <= 0) return { text: "今日到期", tone: "warn" };
  return { text: `剩 ${days} 日`, tone: due.phase === "near" ? "warn" : "plain" };
}

/** The limit itself: its date, or its hour when that is today. */
export function dueMoment(due: Pick<Due, "on" | "at" | "phase">, now = new Date().toISOString()): string {
  const time = localText(due.at).slice(11);
  if (due.phase !== "overdue" && due.on === localDate(now) && time !== "23:59") return `${time} 前`;
  return due.phase === "overdue" ? `应于 ${shortDay(due.on, now)}` : shortDay(due.on, now);
}
