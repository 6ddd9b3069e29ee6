import { addDays, isDate } from "@fadu/engine/time/dates.ts";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Button } from "antd";

import type { WeekTable } from "../api/generated.ts";
import { Page } from "../app/page.tsx";
import { Empty, Failed, Loading } from "../app/states.tsx";
import { DoneBar } from "./done-bar.tsx";
import { weekQuery } from "./queries.ts";
import { SectionTable } from "./section-table.tsx";
import { WeekAct } from "./week-act.tsx";
import "./week.css";

const route = getRouteApi("/inside/desk/week");

/** 一表统揽: what the office means to get done this week, by section, and how far it has come. */
export function WeekPage() {
  const { from, unit, id, act } = route.useSearch();
  const week = useQuery(weekQuery(from !== undefined && isDate(from) ? from : undefined, unit));
  const navigate = useNavigate();
  const search = { from, unit };
  const open = (matter: string, next: string): void =>
    void navigate({ to: "/week", search: { ...search, id: matter, act: next }, replace: true, resetScroll: false });
  const close = (): void => void navigate({ to: "/week", search, replace: true, resetScroll: false });
  return (
    <Page
      title="一表统揽"
      note={week.data ? `${week.data.from} 至 ${week.data.to}` : "每周任务"}
      extra={week.data ? <Tools table={week.data} unit={unit} /> : undefined}
    >
      {week.isPending && (
        <div className="card">
          <Loading lines={8} />
        </div>
      )}
      {week.isError && !week.data && (
        <div className="card">
          <Failed error={week.error} retry={() => void week.refetch()} />
        </div>
      )}
      {week.data && <Sections table={week.data} onAct={open} />}
      {id !== undefined && act !== undefined && (
        <WeekAct id={id} act={act} onClose={close} onAct={(next) => open(id, next)} />
      )}
    </Page>
  );
}

function Tools({ table, unit }: { readonly table: WeekTable; readonly unit: string | undefined }) {
  return (
    <>
      <Link to="/week" search={{ from: addDays(table.from, -7), unit }}>
        上一周
      </Link>
      <Link to="/week" search={{ unit }}>
        本周
      </Link>
      <Link to="/week" search={{ from: addDays(table.from, 7), unit }}>
        下一周
      </Link>
      {table.mayList && (
        <Link to="/register/$procedure" params={{ procedure: "weekly-task" }} className="no-print">
          列入任务
        </Link>
      )}
      <Button size="small" className="no-print" onClick={() => window.print()}>
        打印
      </Button>
    </>
  );
}

interface SectionsProps {
  readonly table: WeekTable;
  readonly onAct: (matter: string, act: string) => void;
}

function Sections({ table, onAct }: SectionsProps) {
  const { sections } = table;
  if (sections.length === 0) {
    return (
      <div className="card">
        <Empty title="这一周没有列入任务">
          {table.mayList ? "点“列入任务”登记本周要办的事。" : "各科室列入的任务会出现在这里。"}
        </Empty>
      </div>
    );
  }
  const sum = (key: "total" | "done" | "late"): number => sections.reduce((all, one) => all + one[key], 0);
  return (
    <div className="card week">
      <div className="week-sum">
        <span>
          应办 <b>{sum("total")}</b>
        </span>
        <span>
          已办 <b>{sum("done")}</b>
        </span>
        {sum("late") > 0 && (
          <span className="bad">
            逾期 <b>{sum("late")}</b>
          </span>
        )}
        <DoneBar done={sum("done")} total={sum("total")} late={sum("late")} />
      </div>
      {sections.map((section) => (
        <SectionTable key={section.unit.id} section={section} onAct={onAct} />
      ))}
      {table.more && <p className="card-body small">任务过多，只列出前 500 项；可按责任科室查看。</p>}
    </div>
  );
}
