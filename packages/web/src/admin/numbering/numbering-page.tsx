import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Input } from "antd";
import { useState } from "react";

import type { NumberSeries } from "../../api/generated.ts";
import { Empty, Failed, Loading } from "../../app/states.tsx";
import { AdminPage } from "../admin-page.tsx";
import { useAdminSearch } from "../use-search.ts";
import { GapsDialog } from "./gaps-dialog.tsx";
import { seriesQuery } from "./queries.ts";
import { patternText } from "./series-words.ts";
import { StartDialog } from "./start-dialog.tsx";

type SeriesTask = { readonly kind: "gaps" | "start"; readonly series: NumberSeries };

/** 管理 · 编号: how numbers look, how far they have come, and whether any is missing. */
export function NumberingPage() {
  const [{ q = "" }, go] = useAdminSearch();
  const series = useQuery(seriesQuery);
  const [task, setTask] = useState<SeriesTask>();
  const words = q.trim();
  const shown = (series.data ?? []).filter(
    (one) =>
      one.series.includes(words) ||
      one.next.includes(words) ||
      one.procedures.some(({ title, what }) => title.includes(words) || what.includes(words)),
  );
  const close = () => setTask(undefined);
  return (
    <AdminPage title="编号" roles={["sys-admin"]} note="按年的序列每年1月1日自动从1号起">
      <section className="card">
        <div className="admin-filters">
          <Input
            type="search"
            aria-label="查找编号"
            placeholder="程序、文书、编号"
            allowClear
            style={{ width: 220 }}
            value={q}
            onChange={(event) => go({ q: event.target.value === "" ? undefined : event.target.value })}
          />
          <span className="small">
            机关代字在
            <Link to="/admin/settings" search={{ tab: "office" }}>
              机关与版头
            </Link>
            中修改
          </span>
          {series.isSuccess && <span className="end muted">共 {shown.length} 个序列</span>}
        </div>
        {series.isPending && <Loading lines={8} />}
        {series.isError && <Failed error={series.error} retry={() => void series.refetch()} />}
        {series.isSuccess && shown.length === 0 && <Empty title="没有这样的编号">换一个程序或者文书的名称。</Empty>}
        {shown.length > 0 && <SeriesTable series={shown} onTask={setTask} />}
      </section>
      {task?.kind === "gaps" && <GapsDialog series={task.series} onClose={close} />}
      {task?.kind === "start" && <StartDialog series={task.series} onClose={close} />}
    </AdminPage>
  );
}

interface SeriesTableProps {
  readonly series: readonly NumberSeries[];
  readonly onTask: (task: SeriesTask) => void;
}

const SeriesTable = ({ series, onTask }: SeriesTableProps) => (
  <table className="table">
    <thead className="fixed">
      <tr>
        <th scope="col" style={{ width: "32%" }}>
          式样
        </th>
        <th scope="col" className="fold">
          用于
        </th>
        <th scope="col" className="num">
          最后一号
        </th>
        <th scope="col" className="fold">
          下一号
        </th>
        <th scope="col">
          <span className="visually-hidden">操作</span>
        </th>
      </tr>
    </thead>
    <tbody>
      {series.map((one) => (
        <SeriesRow key={one.series} series={one} onTask={onTask} />
      ))}
    </tbody>
  </table>
);

/** Procedures named of a series that many share. */
const NAMED = 3;

function SeriesRow({ series, onTask }: { readonly series: NumberSeries; readonly onTask: SeriesTableProps["onTask"] }) {
  const { procedures, periods, resets, gapless, next } = series;
  const [latest] = periods;
  const named = procedures
    .slice(0, NAMED)
    .map(({ title, what }) => (what === "事项编号" ? title : `${title}《${what}》`));
  const pattern = patternText(series.series);
  return (
    <tr>
      <td>
        {pattern}
        <div className="small">
          {resets === "year" ? "每年从1号起" : "每日从1号起"}
          {gapless && "，不得断号"}
        </div>
      </td>
      <td className="fold">
        {named.join("、")}
        {procedures.length > NAMED && `等${procedures.length}个`}
      </td>
      <td className="num nowrap">
        {latest ? latest.last : "—"}
        {latest && <div className="small">{latest.period}</div>}
      </td>
      <td className="fold">{next}</td>
      <td>
        <div className="admin-acts">
          {latest && (
            <button
              type="button"
              className="plain"
              aria-label={`检查断号：${pattern}`}
              onClick={() => onTask({ kind: "gaps", series })}
            >
              检查断号
            </button>
          )}
          {resets === "year" && (
            <button
              type="button"
              className="plain"
              aria-label={`起始号：${pattern}`}
              onClick={() => onTask({ kind: "start", series })}
            >
              起始号
            </button>
          )}
        </div>
      </td>
    </tr>
  );
}
