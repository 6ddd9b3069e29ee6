import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Select } from "antd";

import { PageTabs } from "../app/page-tabs.tsx";
import { Page } from "../app/page.tsx";
import { proceduresQuery } from "../matter/queries.ts";
import { today } from "../time/format.ts";
import { Calendar } from "./calendar.tsx";
import { Duties } from "./duties.tsx";
import { EnterMenu } from "./enter-menu.tsx";
import { Hours } from "./hours.tsx";
import { Points } from "./points.tsx";
import "./education.css";

const route = getRouteApi("/inside/desk/education");

const TABS = { calendar: "日历", duties: "普法责任清单", hours: "学时", points: "工作要点" } as const;
type Tab = keyof typeof TABS;
/** Years that can be chosen: the next one is planned before it begins. */
const YEARS_BACK = 4;

/** 学法普法: the year's calendar, the duty list, hours by name, the points of work. */
export function EducationPage() {
  const search = route.useSearch();
  const navigate = useNavigate();
  const tabs = useTabs();
  const tab = tabs.find((one) => one === search.tab) ?? "calendar";
  const now = Number(today().slice(0, 4));
  const year = /^20\d\d$/.test(search.year ?? "") ? Number(search.year) : now;
  const years = Array.from({ length: YEARS_BACK + 2 }, (_, at) => now + 1 - at);
  return (
    <Page
      title="学法普法"
      note={`${year} 年`}
      extra={
        <>
          <Select
            aria-label="年度"
            size="small"
            style={{ width: 92 }}
            value={year}
            options={(years.includes(year) ? years : [...years, year]).map((one) => ({
              value: one,
              label: `${one} 年`,
            }))}
            onChange={(next) =>
              void navigate({ to: "/education", search: { ...search, year: String(next) }, replace: true })
            }
          />
          <EnterMenu />
        </>
      }
    >
      <PageTabs label="学法普法分栏" at={tabs.indexOf(tab)}>
        {tabs.map((key) => (
          <Link
            key={key}
            to="/education"
            search={{ tab: key === "calendar" ? undefined : key, year: search.year }}
            activeOptions={{ exact: true, includeSearch: true }}
            aria-current={key === tab ? "page" : undefined}
          >
            {TABS[key]}
          </Link>
        ))}
      </PageTabs>
      {tab === "calendar" && <Calendar year={year} search={search} />}
      {tab === "duties" && <Duties year={year} />}
      {tab === "hours" && <Hours year={year} quarter={search.quarter} />}
      {tab === "points" && <Points year={year} />}
    </Page>
  );
}

/** Tabs for which the role sees anything. */
function useTabs(): Tab[] {
  const procedures = useQuery(proceduresQuery).data ?? [];
  const sees = (id: string): boolean => procedures.some((one) => one.id === id && one.sees);
  return [
    "calendar",
    ...(sees("publicity-duty") ? ["duties" as const] : []),
    ...(sees("officer") && sees("training") ? ["hours" as const] : []),
    ...(sees("work-point") ? ["points" as const] : []),
  ];
}
