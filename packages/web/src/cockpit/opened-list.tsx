import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";

import { Empty, Failed, Loading } from "../app/states.tsx";
import { mattersQuery } from "../matter/queries.ts";
import type { MatterFilter } from "../matter/queries.ts";
import { DueCell } from "../time/due-chip.tsx";

/** The matters behind a number. */
export function OpenedList({ list }: { readonly list: MatterFilter }) {
  const found = useInfiniteQuery(mattersQuery(list));
  const rows = found.data?.pages.flatMap((page) => page.items) ?? [];
  const first = found.data?.pages[0];
  if (found.isError) return <Failed error={found.error} retry={() => void found.refetch()} />;
  if (!first) return <Loading lines={6} />;
  if (rows.length === 0) return <Empty title="没有这样的事项">它们可能刚刚办结或者改派，关闭后数字会更新。</Empty>;
  return (
    <>
      <p className="small">
        共 {first.total} 件{first.totalIsMore && "以上"}
      </p>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">事项</th>
            <th scope="col">期限</th>
            <th scope="col" className="fold">
              机构 · 环节
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>
                <Link to="/matters/$id" params={{ id: row.id }}>
                  {row.title}
                </Link>
                <div className="small">{[row.procedure.title, row.number].filter(Boolean).join(" · ")}</div>
              </td>
              <td>
                {row.closedOn === null ? <DueCell due={row.due} /> : <span className="small">办结 {row.closedOn}</span>}
              </td>
              <td className="fold">
                {row.unit.name}
                <div className="small">{row.outcome?.title ?? row.state.title}</div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {found.hasNextPage && (
        <div className="table-foot">
          <span className="small">已列出 {rows.length} 件</span>
          <Button loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            加载更多
          </Button>
        </div>
      )}
    </>
  );
}
