import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";

import { Empty, Failed, Loading } from "../app/states.tsx";
import { Marks } from "../matter/marks.tsx";
import { mattersQuery } from "../matter/queries.ts";
import type { MatterFilter } from "../matter/queries.ts";
import { DueCell } from "../time/due-chip.tsx";

interface MatterLinesProps {
  readonly filter: MatterFilter;
  readonly empty: string;
  readonly help: string;
}

/** A short list of matters with their limits, inside a card. */
export function MatterLines({ filter, empty, help }: MatterLinesProps) {
  const found = useInfiniteQuery(mattersQuery(filter, 20));
  const rows = found.data?.pages.flatMap((page) => page.items) ?? [];
  if (found.isPending) return <Loading lines={4} />;
  if (found.isError) return <Failed error={found.error} retry={() => void found.refetch()} />;
  if (rows.length === 0) return <Empty title={empty}>{help}</Empty>;
  return (
    <>
      <table className="table">
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>
                <Link to="/matters/$id" params={{ id: row.id }}>
                  {row.title}
                  <Marks matter={row} />
                </Link>
                <div className="small">{[row.number, row.unit.name].filter(Boolean).join(" · ")}</div>
              </td>
              <td className="nowrap">{row.outcome?.title ?? row.state.title}</td>
              <td className="line-due">
                {row.closedOn === null ? <DueCell due={row.due} /> : <span className="small">{row.openedOn}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {found.hasNextPage && (
        <div className="table-foot">
          <span className="small">已列出 {rows.length} 条</span>
          <Button size="small" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            加载更多
          </Button>
        </div>
      )}
    </>
  );
}
