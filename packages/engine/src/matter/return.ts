import { clockChanges, isRunning } from "./clocks.ts";
import { last, refuse } from "./context.ts";
import type { Context } from "./context.ts";
import type { Changes, ClockChange } from "./entry.ts";
import { seatOf } from "./matter.ts";
import type { Matter } from "./matter.ts";
import { undoneBy } from "./took-part.ts";

/**
 * Back to a state the matter has been in. What was done since must be done again (but for lasting acts), clocks started
 * since stop, and those that start with the state start anew. Instruments issued and served stay: they are facts.
 */
export function returnTo(context: Context, matter: Matter, state: string): Changes {
  const visit = last(matter.visits.slice(0, -1).filter((v) => v.state === state));
  if (!visit || state === matter.state)
    return refuse("field.invalid", `只能退回到经过的环节：${passed(context, matter) || "无"}`);
  return backTo(context, matter, state, visit.revision);
}

/** The sender takes the last move back while nobody has acted on it, and nothing left the office by it. */
export function withdraw(context: Context, matter: Matter): Changes {
  const now = last(matter.visits);
  const before = last(matter.visits.slice(0, -1));
  if (!now || !before) return refuse("act.notOpen", "没有可以撤回的办理");
  if (now.by !== seatOf(context.facts.actor)) refuse("act.notYours", "只能撤回本人的上一步办理");
  if (now.revision !== matter.revision) refuse("act.notOpen", "此后已有人办理，不能撤回");
  if (matter.instruments.some((i) => i.revision === now.revision))
    refuse("act.notOpen", "已出具文书，不能撤回；可更正或作废");
  if (matter.links.some((l) => l.kind === "child" || l.kind === "followUp"))
    refuse("act.notOpen", "已生成关联事项，不能撤回");
  return backTo(context, matter, before.state, before.revision);
}

function backTo(context: Context, matter: Matter, state: string, revision: number): Changes {
  const keep = Object.entries(context.definition.acts).flatMap(([id, act]) => (act.lasting ? [id] : []));
  const entered = matter.visits.find((v) => v.revision > revision)?.at ?? context.at;
  const stale = new Set<string>();
  const stops: ClockChange[] = [];
  for (const [clock, state_] of Object.entries(matter.clocks)) {
    if (!isRunning(state_) || state_.at < entered) continue;
    stale.add(clock);
    stops.push({ clock, op: "stop", at: context.at, by: "return" });
  }
  const clocks = Object.fromEntries(Object.entries(matter.clocks).filter(([id]) => !stale.has(id)));
  const starts = clockChanges({ ...context, matter: { ...matter, clocks } }, [`state:${state}`], matter.values);
  const took = undoneBy(context.definition, matter, revision, keep);
  return {
    state,
    undone: { after: revision, keep },
    ...(Object.keys(took).length > 0 ? { took } : {}),
    clocks: [...stops, ...starts],
  };
}

function passed(context: Context, matter: Matter): string {
  const states = new Set(matter.visits.map((v) => v.state).filter((s) => s !== matter.state));
  return [...states].map((s) => context.definition.states[s]?.title ?? s).join("、");
}
