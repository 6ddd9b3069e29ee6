import type { Instant } from "@fadu/engine/time/dates.ts";
import type { Static } from "typebox";

import { logAdminInTx } from "../account/admin-log.ts";
import type { Principal } from "../account/principal.ts";
import { Problem } from "../http/problem.ts";
import type { Tx } from "../store/tx.ts";
import type { CalendarYear, NoticeBody } from "./schema.ts";

/** Days of one year that differ from the ordinary week. */
export async function getCalendarYear(tx: Tx, year: number): Promise<Static<typeof CalendarYear>> {
  const { rows: days } = await tx.query<Static<typeof CalendarYear>["days"][number]>(
    `select date, kind, name, source from calendar_day where tenant_id = $1 and date >= $2 and date <= $3 order by date`,
    [tx.tenant, `${year}-01-01`, `${year}-12-31`],
  );
  const national = days.find((day) => day.date === nationalDay(year) && day.kind === "off");
  return { year, known: national !== undefined, source: national?.source ?? "", days };
}

/** No notice is without it; the engine knows a year's notice by it (`buildCalendar`). */
const nationalDay = (year: number): string => `${year}-10-01`;

/** @throws Problem `request.notAcceptable` when a date is named twice, lies far outside the year, or National Day is missing */
export function checkedDates({ year, days }: Static<typeof NoticeBody>): Set<string> {
  const dates = new Set(days.map((day) => day.date));
  if (dates.size < days.length) throw new Problem("request.notAcceptable", { detail: "同一天列了两次" });
  const outside = days.find((day) => day.date < `${year - 1}-12-20` || day.date > `${year + 1}-01-10`);
  if (outside) throw new Problem("request.notAcceptable", { detail: `${outside.date}不属于${year}年的放假安排` });
  if (!days.some((day) => day.date === nationalDay(year) && day.kind === "off")) {
    throw new Problem("request.notAcceptable", { detail: "放假安排应当完整，至少包含国庆节当日" });
  }
  return dates;
}

/**
 * Takes a year's holiday notice (国务院办公厅放假通知), in place of what was known of that year. Dates may reach into the
 * neighbouring years, as the days around New Year do. Due dates that reach into the year are counted anew by a job (GEN-13).
 *
 * @throws Problem `request.notAcceptable` when a date is named twice, lies far outside the year, or National Day is missing
 */
export async function setHolidayNoticeInTx(
  tx: Tx,
  principal: Principal,
  notice: Static<typeof NoticeBody>,
  now: Instant,
): Promise<Static<typeof CalendarYear>> {
  const { year, source, days } = notice;
  const dates = checkedDates(notice);
  const before = await getCalendarYear(tx, year);
  await tx.query(
    `delete from calendar_day where tenant_id = $1 and ((date >= $2 and date <= $3) or date::text = any($4))`,
    [tx.tenant, `${year}-01-01`, `${year}-12-31`, [...dates]],
  );
  for (const { date, kind, name } of days) {
    await tx.query("insert into calendar_day (tenant_id, date, kind, name, source) values ($1, $2, $3, $4, $5)", [
      tx.tenant,
      date,
      kind,
      name,
      source,
    ]);
  }
  const after = await getCalendarYear(tx, year);
  await logAdminInTx(tx, principal, now, { action: "calendar.year", subject: String(year), before, after });
  return after;
}
