import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Button } from "antd";

import { addressOfOperation } from "../api/client.ts";
import { Page } from "../app/page.tsx";
import { Empty, Failed, Loading } from "../app/states.tsx";
import { UnitSelect } from "../field/unit/unit-select.tsx";
import { PeriodPart } from "../figure/asking.tsx";
import { periodOf } from "../figure/period.ts";
import { today } from "../time/format.ts";
import { BoardEditor } from "./board-editor.tsx";
import { BoardTable } from "./board-table.tsx";
import { boardQuery } from "./queries.ts";
import "../figure/figure.css";
import "./board.css";

const route = getRouteApi("/inside/desk/statistics/board");

/** 我的指标板: the indicators one looks at, side by side as one table, kept for the account. */
export function BoardPage() {
  const navigate = useNavigate();
  const search = route.useSearch();
  const period = periodOf(search.period, today());
  const { from, to } = period;
  const asked = { from, to, ...(search.unit === undefined ? {} : { under: search.unit }) };
  const board = useQuery(boardQuery(asked));
  const change = (changes: typeof search): void =>
    void navigate({ to: "/statistics/board", search: { ...search, ...changes }, replace: true });
  const items = board.data?.items ?? [];
  const editing = search.edit === "1";
  return (
    <Page
      title="我的指标板"
      note={`${from} 至 ${to}`}
      extra={
        <span className="row no-print">
          <Link to="/statistics">统计分析</Link>
          {items.length > 0 && <Button href={addressOfOperation("exportBoard", asked)}>导出 XLSX</Button>}
          {items.length > 0 && <Button onClick={() => window.print()}>打印</Button>}
          <Button
            type={items.length === 0 && !editing ? "primary" : "default"}
            onClick={() => change({ edit: editing ? undefined : "1" })}
          >
            {editing ? "完成" : "选择指标"}
          </Button>
        </span>
      }
    >
      <section className="card asking board-asking no-print">
        <PeriodPart period={period} onChange={(text) => change({ period: text })} />
        <div>
          <label htmlFor="unit">机构</label>
          <UnitSelect id="unit" placeholder="全部机构" value={search.unit} onChange={(unit) => change({ unit })} />
        </div>
      </section>
      {editing && board.data && <BoardEditor kept={items.map((one) => one.indicator)} />}
      <section className="card" aria-busy={board.isFetching}>
        {board.isPending && <Loading lines={8} />}
        {board.isError && <Failed error={board.error} retry={() => void board.refetch()} />}
        {board.isSuccess && items.length === 0 && (
          <Empty title="指标板还是空的">
            点“选择指标”，把常看的指标放在一起；同一期间的数值、上年同期和增减排成一张表。
          </Empty>
        )}
        {items.length > 0 && <BoardTable items={items} period={search.period} unit={search.unit} />}
        {board.data && board.data.gone.length > 0 && (
          <p className="card-body small">已停用、不再显示的指标：{board.data.gone.join("、")}</p>
        )}
      </section>
    </Page>
  );
}
