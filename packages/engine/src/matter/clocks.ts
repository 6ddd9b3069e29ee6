import type { Clock, Length, Trigger } from "../definition/clock.ts";
import type { Value } from "../definition/field.ts";
import { localDate } from "../time/dates.ts";
import { evaluate, lookup } from "./condition.ts";
import { refuse, scopeOf } from "./context.ts";
import type { Context } from "./context.ts";
import type { ClockChange } from "./entry.ts";
import type { ClockState } from "./matter.ts";
import { lengthAt } from "./lookup.ts";
import type { FixedLength } from "../time/reckon.ts";

/**
 * What these triggers do to the clocks: first those that resume, then stop, then suspend, then start. A trigger that both
 * stops and starts a clock restarts it; a running clock is not started again, and none starts on an ended matter.
 *
 * @param day day counted from, when the trigger has its own (the day of service)
 */
export function clockChanges(
  context: Context,
  triggers: readonly Trigger[],
  values: Readonly<Record<string, Value>>,
  day?: string,
): ClockChange[] {
  const changes: ClockChange[] = [];
  for (const [id, clock] of Object.entries(context.definition.clocks)) {
    const state = context.matter?.clocks[id];
    let runs = isRunning(state);
    const hit = (list: readonly Trigger[] | undefined): boolean => (list ?? []).some((t) => triggers.includes(t));
    if (runs && isSuspended(state) && hit(clock.resumes)) changes.push({ clock: id, op: "resume", at: context.at });
    if (runs && hit(clock.stops)) {
      changes.push({ clock: id, op: "stop", at: context.at, by: "act" });
      runs = false;
    }
    if (runs && !isSuspended(state) && hit(clock.suspends)) {
      changes.push({ clock: id, op: "suspend", at: context.at, reason: context.command.words ?? actTitle(context) });
    }
    if (!runs && context.matter?.closedOn === undefined && hit(clock.starts))
      changes.push(...started(context, id, clock, values, day));
  }
  return changes;
}

/** All clocks still running stop when the matter ends. */
export function stopAll(context: Context): ClockChange[] {
  return Object.entries(context.matter?.clocks ?? {})
    .filter(([, state]) => isRunning(state))
    .map(([clock]) => ({ clock, op: "stop", at: context.at, by: "end" }));
}

export const isRunning = (state: ClockState | undefined): boolean => state !== undefined && state.stopped === undefined;

export const isSuspended = (state: ClockState | undefined): boolean =>
  state !== undefined && state.suspensions.some((s) => s.to === undefined);

function started(
  context: Context,
  id: string,
  clock: Clock,
  values: Readonly<Record<string, Value>>,
  day: string | undefined,
): ClockChange[] {
  const scope = scopeOf(context, values);
  if (clock.when && evaluate(clock.when, scope) !== true) return [];
  const paths = clock.from === undefined ? [] : [clock.from].flat();
  const named = paths.map((path) => lookup(path, scope)).find((value) => typeof value === "string");
  if (paths.length > 0 && typeof named !== "string") return [];
  const from = typeof named === "string" ? named : (day ?? context.on);
  const length = lengthOf(context, clock.title, clock.length, values);
  const at = from.includes("T") ? from : from === context.on ? context.at : `${from}T00:00:00.000+08:00`;
  const instant = new Date(at).toISOString();
  return [{ clock: id, op: "start", from: localDate(instant), at: instant, length }];
}

/** @throws Refused when the length, written out, is missing: a setting or the data's own value is not there or makes no sense. */
export function lengthOf(
  context: Context,
  title: string,
  length: Length,
  values: Readonly<Record<string, Value>>,
): FixedLength {
  const fixed = lengthAt(length, scopeOf(context, values));
  return fixed ?? refuse("requirement.failed", `“${title}”的期限长短不明，请检查设置或所选标准`);
}

const actTitle = (context: Context): string =>
  context.definition.acts[context.command.act]?.title ?? context.command.act;
