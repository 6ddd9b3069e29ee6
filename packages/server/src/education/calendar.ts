import { titlesShown } from "../matter/titles-shown.ts";
import { localDate } from "@fadu/engine/time/dates.ts";
import type { LocalDate } from "@fadu/engine/time/dates.ts";
import { sql } from "kysely";
import type { Static } from "typebox";

import { sightOf, visible } from "../account/visibility.ts";
import type { Viewer } from "../matter/filter.ts";
import type { World } from "../matter/world.ts";
import type { Tx } from "../store/tx.ts";
import type { EducationCalendar } from "./schema.ts";

type Calendar = Static<typeof EducationCalendar>;

/** What stands in the calendar of the year. */
const PROCEDURES = ["publicity-duty", "publicity-event", "study-session", "training", "exam", "law-report-session"];
/** More than so much no page shows; lists and statistics have the rest. */
const MOST = 3000;

interface Found {
  readonly id: string;
  readonly procedure: string;
  readonly definition: string;
  readonly title: string;
  readonly state: string;
  readonly on: LocalDate;
  readonly unit_id: string;
  readonly closed: boolean;
  readonly headcount: number | null;
}

/** 学法普法 of a year, by the day it was held or is planned for; and the days of the publicity calendar. */
export async function calendarOf(tx: Tx, { world, principal, now }: Viewer, year: number): Promise<Calendar> {
  const day = sql`coalesce(m.occurred_on, m.facet_due_on)`;
  const { rows } = await sql<Found>`
    select m.id, m.procedure, m.definition, m.title, m.state, ${day} as on, coalesce(m.facet_unit_id, m.unit_id) as unit_id,
           m.closed_on is not null as closed, m.headcount::float8 as headcount
      from matter m
     where m.tenant_id = ${tx.tenant} and m.procedure = any(${PROCEDURES}) and ${visible(sightOf(world, principal))}
       and m.result is distinct from 'void' and ${day} between ${`${year}-01-01`} and ${`${year}-12-31`}
     order by ${day}, m.id limit ${MOST + 1}`.execute(tx.db);
  const today = localDate(now);
  const titles = await titlesShown(
    tx,
    { world, principal },
    rows.map(({ id }) => id),
  );
  return {
    truncated: rows.length > MOST,
    days: daysOf(world, today),
    items: rows.slice(0, MOST).map((row) => {
      const definition = world.definitions.get(row.definition);
      return {
        id: row.id,
        procedure: { id: row.procedure, title: definition?.title ?? row.procedure },
        title: titles.get(row.id) ?? "",
        on: row.on,
        unit: { id: row.unit_id, name: world.units.get(row.unit_id)?.name ?? "" },
        state: definition?.states[row.state]?.title ?? row.state,
        closed: row.closed,
        late: !row.closed && row.on < today,
        headcount: row.headcount,
      };
    }),
  };
}

/** Days and months on which publicity is due, as the street keeps them. */
function daysOf({ classes }: World, today: LocalDate): Calendar["days"] {
  const days: Calendar["days"] = [];
  for (const [key, versions] of classes) {
    if (!key.startsWith("publicity-day/")) continue;
    const now = versions.find(({ from, to }) => from <= today && (to === null || to >= today));
    const day = now?.attributes?.["day"];
    const month = now?.attributes?.["month"];
    if (!now) continue;
    const inMonth = typeof day === "string" ? day.slice(0, 2) : typeof month === "string" ? month : undefined;
    if (inMonth === undefined) continue;
    const code = key.slice("publicity-day/".length);
    days.push({ code, title: now.title, day: typeof day === "string" ? day : null, month: inMonth });
  }
  return days.sort((a, b) => (a.day ?? a.month).localeCompare(b.day ?? b.month));
}
