import { addDays, addMonths, localDate } from "@fadu/engine/time/dates.ts";
import type { LocalDate } from "@fadu/engine/time/dates.ts";
import { sql } from "kysely";
import type { Static } from "typebox";

import { sightOf, visible } from "../account/visibility.ts";
import { settingsFor } from "../matter/facts.ts";
import type { Viewer } from "../matter/filter.ts";
import type { World } from "../matter/world.ts";
import type { Tx } from "../store/tx.ts";
import type { HoursQuery, HoursTable } from "./schema.ts";

/** Courses of the street and hours earned elsewhere: what indicator RY-05 counts. */
const COURSES = ["training", "training-hours"];
/** Whose hours are counted: holders of a certificate in force. */
const ROSTER = "officer";

/** The quarter's hours each officer must come to: the street's own rule, a setting of its plan of study. */
function targetOf(world: World): number {
  const definition = world.definitions.get(world.active.get("study-plan") ?? "");
  const target = definition && settingsFor(world, definition)["quarterHours"];
  return typeof target === "number" ? target : 0;
}

function quarterOf({ year, quarter }: Static<typeof HoursQuery>): { from: LocalDate; to: LocalDate } {
  const from = `${year}-${String(quarter * 3 - 2).padStart(2, "0")}-01`;
  return { from, to: addDays(addMonths(from, 3), -1) };
}

/** Hours of every officer in a quarter against what the street asks for; who lacks most comes first. */
export async function hoursOf(
  tx: Tx,
  viewer: Viewer,
  query: Static<typeof HoursQuery>,
): Promise<Static<typeof HoursTable>> {
  const { world, principal, now } = viewer;
  const { from, to } = quarterOf(query);
  const today = localDate(now);
  // Of a quarter that still runs, those in post today.
  const day = to < today ? to : today;
  const sight = visible(sightOf(world, principal));
  const { rows } = await sql<{ account: string; unit: string | null; hours: number; courses: number }>`
    with officers as (
      select m.person as account, max(coalesce(m.facet_unit_id, m.unit_id)::text) as unit from matter m
       where m.tenant_id = ${tx.tenant} and m.procedure = ${ROSTER} and ${sight} and m.person is not null
         and m.result is distinct from 'void' and m.valid_from <= ${day}
         and (m.valid_to is null or m.valid_to >= ${day}) group by m.person),
    attended as (
      select distinct m.id, who.id as account, m.score from matter m, lateral jsonb_array_elements_text(
          case jsonb_typeof(m.values -> 'participants') when 'array' then m.values -> 'participants' else '[]' end) as who(id)
       where m.tenant_id = ${tx.tenant} and m.procedure = any(${COURSES}) and ${sight}
         and m.result is distinct from 'void' and m.subcategory = 'officers'
         and m.occurred_on between ${from} and ${to})
    select o.account, o.unit, coalesce(sum(a.score), 0)::float8 as hours, count(a.id)::int as courses
      from officers o left join attended a on a.account = o.account
     group by o.account, o.unit`.execute(tx.db);
  const target = targetOf(world);
  const people = rows
    .map(({ account, unit, hours, courses }) => ({
      account: { id: account, name: world.accounts.get(account)?.name ?? "" },
      unit: unit === null ? null : { id: unit, name: world.units.get(unit)?.name ?? "" },
      hours,
      courses,
      gap: Math.max(target - hours, 0),
    }))
    .sort((a, b) => b.gap - a.gap || a.account.name.localeCompare(b.account.name, "zh"));
  return { from, to, target, people, reached: people.filter(({ gap }) => gap === 0).length };
}
