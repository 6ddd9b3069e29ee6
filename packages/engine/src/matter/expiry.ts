import type { Act } from "../definition/act.ts";
import { due } from "../time/due.ts";
import { isRunning, isSuspended } from "./clocks.ts";
import type { Decision } from "./command.ts";
import { draftOf, ok, refuse } from "./context.ts";
import type { Context } from "./context.ts";
import { textIn } from "./values.ts";

/** Performs an act of the definition; given by `decide`. */
export type Perform = (context: Context, id: string, act: Act) => Decision;

/**
 * A clock ran out: `{ clock }`, said by the sweeper only. Marks it, raises supervision, or performs the act the clock names.
 * Asked twice it refuses, so a sweep may be repeated.
 */
export function decideExpiry(context: Context, perform: Perform): Decision {
  const { definition, matter, facts, command } = context;
  if (!facts.actor.system) refuse("act.notYours", "期限届满由系统登记");
  if (!matter) return refuse("act.notOpen", "事项不存在");
  const id = textIn(command.values, "clock");
  const clock = definition.clocks[id] ?? refuse("act.unknown", `没有期限“${id}”`);
  const state = matter.clocks[id];
  if (!state || !isRunning(state) || isSuspended(state))
    return refuse("requirement.failed", `“${clock.title}”没有在计算`);
  if (state.expiredAt) refuse("requirement.failed", `“${clock.title}”届满已登记`);
  if (due(clock, state, facts.calendar).at > context.at) refuse("requirement.failed", `“${clock.title}”尚未届满`);
  const expired = { clocks: [{ clock: id, op: "expire" as const, at: context.at }] };
  if (typeof clock.expires === "string") {
    const supervised = clock.expires === "supervise" ? { supervised: { words: `${clock.title}届满` } } : {};
    return ok(
      [
        draftOf(context, matter.id, {
          kind: "act",
          act: "expire",
          words: clock.title,
          changes: { ...expired, ...supervised },
        }),
      ],
      [{ kind: "notify", to: definition.leads, text: `${clock.title}已届满`, about: "overdue" }],
    );
  }
  const act = definition.acts[clock.expires.act] ?? refuse("act.unknown", `没有办理动作“${clock.expires.act}”`);
  const marked = draftOf(context, matter.id, { kind: "act", act: "expire", words: clock.title, changes: expired });
  const after: Context = {
    ...context,
    command: { ...command, values: {} },
    matter: { ...matter, revision: matter.revision + 1 },
  };
  const done = perform(after, clock.expires.act, act);
  return done.ok ? ok([marked, ...done.drafts], done.effects) : done;
}
