import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { Segmented } from "antd";

import type { CalendarItem } from "../api/generated.ts";
import { Empty, Failed, Loading } from "../app/states.tsx";
import { today } from "../time/format.ts";
import { MonthGrid } from "./month-grid.tsx";
import { KINDS, monthText } from "./months.ts";
import { calendarQuery } from "./queries.ts";

interface Search {
  readonly month?: string | undefined;
  readonly view?: string | undefined;
  readonly kind?: string | undefined;
}

/** The year month by month: what is due, what was held, and the days of the publicity calendar. */
export function Calendar({ year, search }: { readonly year: number; readonly search: Search }) {
  const navigate = useNavigate();
  const found = useQuery(calendarQuery(year));
  const asked = Number(search.month);
  const month = asked >= 1 && asked <= 12 ? asked : Number(today().slice(5, 7));
  const asList = search.view === "list";
  const change = (changes: Search): void =>
    void navigate({
      to: "/education",
      search: (before: object) => ({ ...before, ...changes }),
      replace: true,
    });
  if (found.isError) return <Failed error={found.error} retry={() => void found.refetch()} />;
  if (!found.data) return <Loading lines={10} />;
  const { items, days, truncated } = found.data;
  const kinds = [...new Set(items.map(({ procedure }) => procedure.id))];
  const shown = items.filter(({ procedure }) => search.kind === undefined || procedure.id === search.kind);
  const inMonth = shown.filter(({ on }) => on.slice(5, 7) === monthText(month));
  return (
    <section className="card" aria-busy={found.isFetching}>
      <Months items={shown} month={month} onMonth={(next) => change({ month: String(next) })} />
      <div className="calendar-bar">
        <Segmented
          size="small"
          aria-label="显示方式"
          value={asList ? "list" : "month"}
          options={[
            { value: "month", label: "月历" },
            { value: "list", label: "清单" },
          ]}
          onChange={(view) => change({ view: view === "list" ? "list" : undefined })}
        />
        {kinds.length > 1 && (
          <span className="row" role="group" aria-label="种类">
            {[undefined, ...kinds].map((kind) => (
              <button
                key={kind ?? ""}
                type="button"
                className={kind === search.kind ? "chip chip-accent chip-button" : "chip chip-button"}
                aria-pressed={kind === search.kind}
                onClick={() => change({ kind })}
              >
                {kind === undefined ? "全部" : (KINDS[kind] ?? kind)}
              </button>
            ))}
          </span>
        )}
        {truncated && <span className="small">条目很多，只显示前面的一部分；全部在台账中查看</span>}
      </div>
      {!asList && <MonthGrid year={year} month={month} items={inMonth} days={days} />}
      <div className={asList ? undefined : "calendar-list"}>
        {inMonth.length === 0 ? (
          <Empty title={`${year} 年 ${month} 月没有安排和活动`}>列入责任清单、登记活动后会出现在这里。</Empty>
        ) : (
          <List items={inMonth} />
        )}
      </div>
    </section>
  );
}

interface MonthsProps {
  readonly items: readonly CalendarItem[];
  readonly month: number;
  readonly onMonth: (month: number) => void;
}

/** Twelve months, each with how much stands in it and what of it is late. */
function Months({ items, month, onMonth }: MonthsProps) {
  return (
    <div className="months" role="group" aria-label="月份">
      {Array.from({ length: 12 }, (_, at) => at + 1).map((one) => {
        const own = items.filter(({ on }) => on.slice(5, 7) === monthText(one));
        const late = own.filter((item) => item.late).length;
        return (
          <button key={one} type="button" aria-pressed={one === month} onClick={() => onMonth(one)}>
            <b>{one} 月</b>
            <span className={late > 0 ? "small bad" : "small"}>
              {own.length} 项{late > 0 && ` · 逾期 ${late}`}
            </span>
          </button>
        );
      })}
    </div>
  );
}

const List = ({ items }: { readonly items: readonly CalendarItem[] }) => (
  <table className="table">
    <thead>
      <tr>
        <th scope="col">日期</th>
        <th scope="col">内容</th>
        <th scope="col">状态</th>
        <th scope="col" className="fold">
          单位
        </th>
        <th scope="col" className="fold num">
          人次
        </th>
      </tr>
    </thead>
    <tbody>
      {items.map((item) => (
        <tr key={item.id}>
          <td className="nowrap">{item.on}</td>
          <td>
            <Link to="/matters/$id" params={{ id: item.id }}>
              {item.title}
            </Link>
            <div className="small">{item.procedure.title}</div>
          </td>
          <td className="nowrap">{item.late ? <span className="chip chip-bad">逾期</span> : item.state}</td>
          <td className="fold">{item.unit.name}</td>
          <td className="fold num">{item.headcount ?? ""}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
