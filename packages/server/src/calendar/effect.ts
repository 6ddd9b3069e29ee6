import { due } from "@fadu/engine/time/due.ts";
import { buildCalendar } from "@fadu/engine/time/calendar.ts";
import type { WorkCalendar } from "@fadu/engine/time/calendar.ts";
import type { Matter } from "@fadu/engine/matter/matter.ts";
import type { Static } from "typebox";

import { affected } from "../clock/recompute.ts";
import { settingsFor } from "../matter/facts.ts";
import type { World } from "../matter/world.ts";
import { getDefinition } from "../procedure/registry.ts";
import type { Tx } from "../store/tx.ts";
import { checkedDates } from "./commands.ts";
import type { NoticeBody, NoticeEffect } from "./schema.ts";

type Effect = Static<typeof NoticeEffect>;

const EXAMPLES = 8;

/**
 * What a holiday notice would do to the limits that run, before it is taken: every due date is computed under the calendar of
 * today and under the one with the notice. Nothing is written, nothing locked.
 *
 * @throws Problem `request.notAcceptable` as `setHolidayNoticeInTx` does
 */
export async function foreseeInTx(tx: Tx, world: World, notice: Static<typeof NoticeBody>): Promise<Effect> {
  const next = withNotice(world.calendar, notice);
  const tally: Tally = { limits: 0, earlier: 0, settled: 0, examples: [] };
  let matters = 0;
  for (let after: string | undefined; ;) {
    const { rows } = await affected(tx, [notice.year], after, "");
    for (const { snapshot } of rows) if (compare(world, next, snapshot, tally)) matters++;
    after = rows.at(-1)?.snapshot.id;
    if (after === undefined) break;
  }
  return { ...tally, matters };
}

/** The calendar as the notice would leave it: the days of its year are replaced, its other days are laid over. */
function withNotice({ days, workPeriods }: WorkCalendar, notice: Static<typeof NoticeBody>): WorkCalendar {
  const dates = checkedDates(notice);
  const year = String(notice.year);
  const kept = [...days.values()].filter(({ date }) => !date.startsWith(year) && !dates.has(date));
  return buildCalendar([...kept, ...notice.days.map((day) => ({ ...day, source: notice.source }))], workPeriods);
}

interface Tally {
  limits: number;
  earlier: number;
  settled: number;
  readonly examples: Effect["examples"];
}

/** Counts the running limits of a matter that move. @returns whether one did */
function compare(world: World, next: WorkCalendar, matter: Matter, tally: Tally): boolean {
  const definition = getDefinition(matter.definition);
  const settings = settingsFor(world, definition);
  let moved = false;
  for (const [id, state] of Object.entries(matter.clocks)) {
    const clock = definition.clocks[id];
    if (!clock || state.stopped) continue;
    const before = due(clock, state, world.calendar, settings);
    const after = due(clock, state, next, settings);
    if (before.on === after.on) {
      if (before.provisional && !after.provisional) tally.settled++;
      continue;
    }
    moved = true;
    tally.limits++;
    if (after.on < before.on) tally.earlier++;
    if (tally.examples.length < EXAMPLES) {
      tally.examples.push({ procedure: definition.title, clock: clock.title, before: before.on, after: after.on });
    }
  }
  return moved;
}
