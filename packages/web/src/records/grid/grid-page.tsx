import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";

import type { EntryColumns } from "../../api/generated.ts";
import { FailedPage } from "../../app/failed-page.tsx";
import { Page } from "../../app/page.tsx";
import { Empty, Failed, Loading } from "../../app/states.tsx";
import { entryColumnsQuery } from "../queries.ts";
import { isOpen } from "./grid-model.ts";
import { GridBar } from "./grid-bar.tsx";
import { GridFoot, Pasting, Problems } from "./grid-foot.tsx";
import { GridTable } from "./grid-table.tsx";
import type { Pasted } from "./paste.ts";
import { useGrid } from "./use-grid.ts";
import { useGridKeys } from "./use-grid-keys.ts";
import { useLeaving } from "./use-leaving.ts";
import "./grid.css";

const route = getRouteApi("/inside/desk/records/$procedure/grid");

/** 表格录入: many entries of one register, typed or pasted as in a spreadsheet. */
export function GridPage() {
  const { procedure } = route.useParams();
  const { act } = route.useSearch();
  const entry = useQuery(entryColumnsQuery(procedure, act));
  const title = entry.data?.title;
  if (entry.isError) return <FailedPage what="台账" error={entry.error} retry={() => void entry.refetch()} />;
  return (
    <Page
      title={title === undefined ? "表格录入" : `${title} · 表格录入`}
      extra={
        <>
          <Link to="/records/$procedure/import" params={{ procedure }} search={act === undefined ? {} : { act }}>
            导入文件
          </Link>
          <Link to="/records" search={{ procedure }}>
            返回台账
          </Link>
        </>
      }
    >
      <section className="card">
        {entry.isPending && <Loading lines={8} />}
        {entry.data &&
          (blockedBy(procedure, entry.data) ?? <Sheet key={entry.data.act} procedure={procedure} entry={entry.data} />)}
      </section>
    </Page>
  );
}

/** What must be filled in and no cell can hold. */
function blockedBy(procedure: string, { elsewhere, title }: EntryColumns) {
  const needed = elsewhere.filter(({ required }) => required).map((one) => one.title);
  if (needed.length === 0) return undefined;
  return (
    <Empty title={`“${title}”不能用表格录入`}>
      登记时必须同时提交{needed.join("、")}，单元格里填不了，请逐条登记。
      <div className="row">
        <Link to="/register/$procedure" params={{ procedure }} search={{}}>
          逐条登记
        </Link>
      </div>
    </Empty>
  );
}

function Sheet({ procedure, entry }: { readonly procedure: string; readonly entry: EntryColumns }) {
  const [narrow, setNarrow] = useState(false);
  const [pasted, setPasted] = useState<Pasted & { readonly lost: number }>();
  const grid = useGrid(procedure, entry);
  const { columns } = entry;
  const shown = useShown(columns, grid.rows, narrow);
  const keys = useGridKeys(
    grid,
    columns.map(({ title }) => title),
    shown,
    (cells, lost) => setPasted({ ...cells, lost }),
  );
  useLeaving(grid.rows.some(isOpen));
  return (
    <>
      <GridBar grid={grid} narrow={narrow} onNarrow={setNarrow} />
      {grid.error !== null && <Failed error={grid.error} retry={grid.retry} />}
      <Pasting pasted={pasted} restored={grid.restored && grid.rows.some(isOpen)} elsewhere={entry.elsewhere} />
      <GridTable label={`${entry.title}录入表`} grid={grid} keys={keys} columns={columns} shown={shown} />
      <GridFoot grid={grid} keys={keys} columns={columns} />
      <Problems grid={grid} keys={keys} columns={columns} />
    </>
  );
}

/** Columns on the screen: all, or those that must be filled in and those that something stands in. */
function useShown(
  columns: EntryColumns["columns"],
  rows: readonly { readonly cells: readonly string[] }[],
  narrow: boolean,
) {
  const all = columns.map((_, at) => at);
  const shown = narrow
    ? all.filter((at) => columns[at]?.required === true || rows.some((row) => (row.cells[at] ?? "") !== ""))
    : all;
  const [held, setHeld] = useState(shown);
  // The same list as long as it says the same: rows that did not change are not drawn again.
  if (held.length !== shown.length || held.some((at, index) => at !== shown[index])) {
    setHeld(shown);
    return shown;
  }
  return held;
}
