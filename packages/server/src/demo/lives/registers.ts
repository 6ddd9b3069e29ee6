import { isWorkday, lastWorkday } from "@fadu/engine/time/calendar.ts";
import { addDays } from "@fadu/engine/time/dates.ts";

import type { Cast } from "../../reproduce/lives/life.ts";
import { recordLife, rosterLife } from "../../reproduce/lives/registers.ts";
import { castOfStage, stageLife } from "../cast.ts";
import type { Stage } from "../stage.ts";
import { named, STREET } from "./register-checks.ts";
import { PEOPLE_AND_LAW, PUBLICITY, turn } from "./register-entries.ts";
import type { Reference } from "./standing-keeper.ts";

/** Days between two entries of a register, and back to the first of them. */
const [STEP, YEAR] = [29, 410];

/** What happened and was written down, over a year and more: every register of the street is in use. */
export function registers(stage: Stage, references: Readonly<Record<string, Reference>>): void {
  const cast = castOfStage(stage, "registers");
  const all = [...PUBLICITY, ...PEOPLE_AND_LAW, ...STREET, ...named(references)];
  for (const [n, { procedure, by, times = Infinity, entry }] of all.entries()) {
    let i = 0;
    for (let back = YEAR - n; back > 2 && i < times; back -= STEP) {
      const on = lastWorkday(addDays(stage.today, -back), stage.calendar);
      if (!isWorkday(on, stage.calendar)) continue;
      stageLife(stage, `${procedure} ${n} ${i}`, recordLife(cast, procedure, by, on, entry(cast, on, i)));
      i++;
    }
  }
  posts(stage, cast);
}

function posts(stage: Stage, cast: Cast): void {
  for (let i = 0; i < 14; i++) {
    const on = lastWorkday(addDays(stage.today, -400 + i * 28), stage.calendar);
    const post = rosterLife(
      cast,
      "media-post",
      "publicity-clerk",
      "justice-office-head",
      { from: on },
      {
        title: `以案说法第${i + 1}期`,
        account: turn(["wechat", "channels"], i),
        theme: turn(["civil", "constitution", "fire"], i),
        unit: cast.unit("justice"),
      },
    );
    stageLife(stage, `推文 ${i}`, post);
  }
}
