import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";

import { Empty, Failed, Loading } from "../app/states.tsx";
import { mattersQuery } from "../matter/queries.ts";
import { DueCell } from "../time/due-chip.tsx";

/** 年度工作要点 and the tasks they are broken down into, by their limit. */
export function Points({ year }: { readonly year: number }) {
  const found = useInfiniteQuery(
    mattersQuery({ procedure: "work-point", by: "dueOn", from: `${year}-01-01`, to: `${year}-12-31`, sort: "dueOn" }),
  );
  const rows = found.data?.pages.flatMap((page) => page.items) ?? [];
  const total = found.data?.pages[0]?.total ?? 0;
  return (
    <section className="card" aria-busy={found.isFetching}>
      {found.isPending && <Loading lines={6} />}
      {found.isError && <Failed error={found.error} retry={() => void found.refetch()} />}
      {found.isSuccess && rows.length === 0 && (
        <Empty title={`${year} 年没有工作要点`}>收到上级或者本级的年度工作要点后，在“登记”里逐条接收、分解。</Empty>
      )}
      {rows.length > 0 && (
        <table className="table">
          <thead className="fixed">
            <tr>
              <th scope="col">要点</th>
              <th scope="col">环节</th>
              <th scope="col">期限</th>
              <th scope="col" className="fold">
                责任单位
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
                </td>
                <td className="nowrap">{row.outcome?.title ?? row.state.title}</td>
                <td>
                  {row.closedOn === null ? (
                    <DueCell due={row.due} />
                  ) : (
                    <span className="small">{row.closedOn} 办结</span>
                  )}
                </td>
                <td className="fold">
                  {row.unit.name}
                  {row.handler && <div className="small">{row.handler.name}</div>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {found.hasNextPage && (
        <div className="table-foot">
          <span className="small">
            已列出 {rows.length} 条，共 {total} 条
          </span>
          <Button loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            加载更多
          </Button>
        </div>
      )}
    </section>
  );
}
