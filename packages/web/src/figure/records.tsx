import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import type { ReactNode } from "react";

import type { FigureRecords, FigureView } from "../api/generated.ts";
import { Empty, Failed, Loading } from "../app/states.tsx";
import { proceduresQuery } from "../matter/queries.ts";
import "./figure.css";

export interface AskedRecords {
  /** Names the question; another key is another question. */
  readonly key: readonly unknown[];
  readonly load: (part: string | undefined, after: string | undefined, signal: AbortSignal) => Promise<FigureRecords>;
}

interface RecordsProps {
  readonly asked: AskedRecords;
  readonly figure: FigureView | null;
  readonly unit: string;
  readonly about: readonly (readonly [string, ReactNode])[];
}

/** A figure opened: what it is, what it was put together from, and every record that it counts. */
export function Records({ asked, figure, unit, about }: RecordsProps) {
  const [part, setPart] = useState<string>();
  const found = useInfiniteQuery({
    queryKey: ["figures", "records", ...asked.key, part ?? ""],
    queryFn: ({ pageParam, signal }) => asked.load(part, pageParam ?? undefined, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
  const first = found.data?.pages[0];
  const rows = found.data?.pages.flatMap((page) => page.items) ?? [];
  const procedures = useQuery(proceduresQuery).data ?? [];
  const titleOf = (id: string): string => procedures.find((one) => one.id === id)?.title ?? id;
  return (
    <>
      {figure && <Value figure={figure} unit={unit} />}
      <dl className="figure-about">
        {about.map(([title, text]) => (
          <div key={title} style={{ display: "contents" }}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {first && first.parts.length > 1 && (
        <nav className="parts-nav" aria-label="组成部分">
          {first.parts.map((one, index) => {
            const chosen = part === undefined ? index === 0 : one.key === part;
            return (
              <Button
                key={one.key}
                size="small"
                type={chosen ? "primary" : "default"}
                aria-pressed={chosen}
                onClick={() => setPart(one.key)}
              >
                {one.title}
              </Button>
            );
          })}
        </nav>
      )}
      {found.isPending && <Loading lines={6} />}
      {found.isError && <Failed error={found.error} retry={() => void found.refetch()} />}
      {first && (
        <p className="small">
          计入 {first.all} 条记录
          {first.seen < first.all && `，其中您有权查看 ${first.seen} 条`}
        </p>
      )}
      {found.isSuccess && rows.length === 0 && (
        <Empty title={first && first.all > 0 ? "这些记录您无权查看" : "没有计入的记录"}>
          {first && first.all > 0 ? "数据按全部记录计算，明细只列出您有权查看的。" : "本期没有符合口径的事项。"}
        </Empty>
      )}
      {rows.length > 0 && (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">记录</th>
              <th scope="col">日期</th>
              <th scope="col" className="num">
                计入
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={`${row.matter ?? index} ${row.revision ?? ""}`}>
                <td>
                  {row.matter === null ? (
                    row.title
                  ) : (
                    <Link to="/matters/$id" params={{ id: row.matter }}>
                      {row.title}
                    </Link>
                  )}
                  <div className="small">{[titleOf(row.procedure), row.number].filter(Boolean).join(" · ")}</div>
                </td>
                <td className="nowrap">{row.day ?? "—"}</td>
                <td className="num">{row.adds}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {found.hasNextPage && (
        <div className="table-foot">
          <span className="small">已列出 {rows.length} 条</span>
          <Button loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            加载更多
          </Button>
        </div>
      )}
    </>
  );
}

function Value({ figure, unit }: { readonly figure: FigureView; readonly unit: string }) {
  const { numerator, denominator, before, source, none } = figure;
  return (
    <div className="figure-head">
      <span>
        <b>{none === null ? figure.printed : "—"}</b> {none === null && !figure.printed.endsWith(unit) && unit}
      </span>
      {denominator !== null && (
        <span className="muted">
          分子 {numerator ?? "—"}，分母 {denominator}
        </span>
      )}
      {before !== null && (
        <span className="muted">
          上年同期 {before}
          {source !== null && `（${source}）`}
        </span>
      )}
      {none !== null && <span className="muted">{none}</span>}
    </div>
  );
}
