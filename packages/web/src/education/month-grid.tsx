import { Link } from "@tanstack/react-router";

import type { CalendarItem, PublicityDay } from "../api/generated.ts";
import { today } from "../time/format.ts";
import { byDay, KINDS, monthText, weeksOf } from "./months.ts";

const WEEKDAYS = ["一", "二", "三", "四", "五", "六", "日"];
/** So many stand in a day; the others are counted, and in the list. */
const IN_DAY = 3;

interface MonthGridProps {
  readonly year: number;
  readonly month: number;
  readonly items: readonly CalendarItem[];
  readonly days: readonly PublicityDay[];
}

/** A month as it hangs on the wall. */
export function MonthGrid({ year, month, items, days }: MonthGridProps) {
  const held = byDay(items);
  const whole = days.filter((one) => one.month === monthText(month) && one.day === null);
  const now = today();
  return (
    <div className="month">
      {whole.length > 0 && <p className="small month-whole">本月：{whole.map(({ title }) => title).join("、")}</p>}
      <table className="month-grid" aria-label={`${year} 年 ${month} 月`}>
        <thead>
          <tr>
            {WEEKDAYS.map((one) => (
              <th key={one} scope="col">
                周{one}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(year, month).map((week, index) => (
            <tr key={index}>
              {week.map((day, at) =>
                day === null ? (
                  <td key={at} className="month-off">
                    {"\u00a0"}
                  </td>
                ) : (
                  <td key={at} data-today={day === now || undefined}>
                    <span className="month-day">{Number(day.slice(8))}</span>
                    {days
                      .filter((one) => one.day === day.slice(5))
                      .map((one) => (
                        <span key={one.code} className="month-mark" title={one.title}>
                          {one.title}
                        </span>
                      ))}
                    <Held items={held.get(day) ?? []} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const Held = ({ items }: { readonly items: readonly CalendarItem[] }) => (
  <>
    {items.slice(0, IN_DAY).map((item) => (
      <Link
        key={item.id}
        className={item.late ? "month-item bad" : item.closed ? "month-item" : "month-item month-open"}
        to="/matters/$id"
        params={{ id: item.id }}
        title={`${item.procedure.title}：${item.title}（${item.late ? "逾期" : item.state}）`}
      >
        <span className="small">{KINDS[item.procedure.id] ?? item.procedure.title}</span> {item.title}
      </Link>
    ))}
    {items.length > IN_DAY && <span className="small">另有 {items.length - IN_DAY} 项，见清单</span>}
  </>
);
