import { LeftOutlined, RightOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";

import { Failed, Loading } from "../../app/states.tsx";
import { today } from "../../time/format.ts";
import { AdminPage } from "../admin-page.tsx";
import { useAdminSearch } from "../use-search.ts";
import { HolidayTable } from "./holiday-table.tsx";
import { NoticeDialog } from "./notice-dialog.tsx";
import { holidaysOf } from "./notice-text.ts";
import { calendarQuery } from "./queries.ts";
import { YearView } from "./year-view.tsx";
import "./calendar.css";

const [FIRST, LAST] = [1990, 2200];

/** 管理 · 工作日历: which days the office works, year by year. */
export function CalendarPage() {
  const [search, go] = useAdminSearch();
  const thisYear = Number(today().slice(0, 4));
  const asked = Number(search.year ?? thisYear);
  const year = Number.isInteger(asked) && asked >= FIRST && asked <= LAST ? asked : thisYear;
  const calendar = useQuery(calendarQuery(year));
  const [entering, setEntering] = useState(false);
  const show = (other: number) => go({ year: other === thisYear ? undefined : String(other) });
  return (
    <AdminPage
      title="工作日历"
      roles={["sys-admin"]}
      note="以工作日计算的期限按此顺延"
      extra={
        <>
          <Button icon={<LeftOutlined />} aria-label="上一年" disabled={year <= FIRST} onClick={() => show(year - 1)} />
          <b>{year}年</b>
          <Button icon={<RightOutlined />} aria-label="下一年" disabled={year >= LAST} onClick={() => show(year + 1)} />
          <Button type="primary" disabled={!calendar.isSuccess} onClick={() => setEntering(true)}>
            {calendar.data?.known === true ? "更改放假安排" : "录入放假安排"}
          </Button>
        </>
      }
    >
      {calendar.isPending && <Loading lines={10} />}
      {calendar.isError && <Failed error={calendar.error} retry={() => void calendar.refetch()} />}
      {calendar.data && (
        <div className="stack">
          <section className="card" aria-label={`${year}年放假安排`}>
            <p className="admin-filters">
              {calendar.data.known ? (
                <span>依据：{calendar.data.source}</span>
              ) : (
                <span className="warn">{year}年的放假安排还没有录入，落在该年的期限按平常周末计算，标为“暂定”。</span>
              )}
              <span className="end small">
                <span className="calendar-key" data-kind="off">
                  休
                </span>{" "}
                放假　
                <span className="calendar-key" data-kind="work">
                  班
                </span>{" "}
                补班
              </span>
            </p>
            <YearView year={calendar.data} />
          </section>
          {calendar.data.days.length > 0 && (
            <section className="card">
              <HolidayTable holidays={holidaysOf(calendar.data.days)} year={year} />
            </section>
          )}
        </div>
      )}
      {entering && calendar.data && <NoticeDialog key={year} year={calendar.data} onClose={() => setEntering(false)} />}
    </AdminPage>
  );
}
