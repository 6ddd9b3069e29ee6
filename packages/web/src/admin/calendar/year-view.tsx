import { addDays, weekday } from "@fadu/engine/time/dates.ts";

import type { CalendarDay, CalendarYear } from "../../api/generated.ts";
import { today } from "../../time/format.ts";

const WEEK = ["一", "二", "三", "四", "五", "六", "日"];
const two = (n: number): string => String(n).padStart(2, "0");

/** Twelve months with the days off and the days worked on a weekend; a word and a ground tell them, not a colour alone. */
export function YearView({ year }: { readonly year: CalendarYear }) {
  const days = new Map(year.days.map((day) => [day.date, day]));
  return (
    <div className="calendar-year">
      {Array.from({ length: 12 }, (_, index) => (
        <Month key={index} month={`${year.year}-${two(index + 1)}`} days={days} />
      ))}
    </div>
  );
}

interface MonthProps {
  readonly month: string;
  readonly days: ReadonlyMap<string, CalendarDay>;
}

function Month({ month, days }: MonthProps) {
  return (
    <table className="calendar-month">
      <caption>{Number(month.slice(5))}月</caption>
      <thead>
        <tr>
          {WEEK.map((day) => (
            <th key={day} scope="col">
              {day}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week[0]}>
            {week.map((date) => (
              <Day key={date} date={date} inside={date.startsWith(month)} day={days.get(date)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayProps {
  readonly date: string;
  readonly inside: boolean;
  readonly day: CalendarDay | undefined;
}

function Day({ date, inside, day }: DayProps) {
  if (!inside) return <td aria-hidden="true" />;
  const kind = day?.kind ?? (weekday(date) >= 6 ? "weekend" : "plain");
  return (
    <td
      data-kind={kind}
      aria-current={date === today() ? "date" : undefined}
      title={day && `${day.name}${day.kind === "off" ? "放假" : "补班"}`}
    >
      {Number(date.slice(8))}
      {day && <small>{day.kind === "off" ? "休" : "班"}</small>}
    </td>
  );
}

/** Weeks from Monday, with the days of the neighbouring months that fill them. */
function weeksOf(month: string): string[][] {
  const first = `${month}-01`;
  let day = addDays(first, 1 - weekday(first));
  const weeks: string[][] = [];
  while (day.slice(0, 7) <= month) {
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(day, index)));
    day = addDays(day, 7);
  }
  return weeks;
}
