import { Link, useNavigate } from "@tanstack/react-router";

import type { MatterRow } from "../../api/generated.ts";
import { useRowKeys } from "../../app/use-row-keys.ts";
import { DueCell } from "../../time/due-chip.tsx";
import { Marks } from "../marks.tsx";
import type { Kind } from "./filter.ts";

interface MatterTableProps {
  readonly rows: readonly MatterRow[];
  readonly kinds: readonly Kind[];
}

export function MatterTable({ rows, kinds }: MatterTableProps) {
  const navigate = useNavigate();
  const { current, body } = useRowKeys(rows.length, (index) => {
    const row = rows[index];
    if (row) void navigate({ to: "/matters/$id", params: { id: row.id } });
  });
  const cases = kinds.includes("case");
  return (
    <table className="table matter-table">
      <thead className="fixed">
        <tr>
          <th scope="col">{cases ? "事项" : "名称"}</th>
          <th scope="col">{cases ? "环节" : "状态"}</th>
          <th scope="col">{cases ? "期限" : "日期 · 有效期"}</th>
          <th scope="col">机构 · 经办</th>
          <th scope="col">登记</th>
        </tr>
      </thead>
      <tbody ref={body}>
        {rows.map((row, index) => (
          <tr key={row.id} data-current={index === current}>
            <td>
              <Link to="/matters/$id" params={{ id: row.id }}>
                {row.title}
                <Marks matter={row} />
              </Link>
              <div className="small">{[row.procedure.title, row.number].filter(Boolean).join(" · ")}</div>
            </td>
            <td>{row.outcome === null ? row.state.title : <Outcome row={row} />}</td>
            <td>
              {cases ? (
                row.closedOn === null ? (
                  <DueCell due={row.due} />
                ) : (
                  <span className="small">—</span>
                )
              ) : (
                <Validity row={row} />
              )}
            </td>
            <td className="fold">
              {row.unit.name}
              {row.handler && <div className="small">{row.handler.name}</div>}
            </td>
            <td className="fold nowrap">
              {row.openedOn}
              {row.closedOn !== null && <div className="small">办结 {row.closedOn}</div>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Outcome = ({ row }: { readonly row: MatterRow }) => (
  <>
    {row.state.title}
    {row.outcome?.title !== row.state.title && <div className="small">{row.outcome?.title}</div>}
  </>
);

function Validity({ row }: { readonly row: MatterRow }) {
  const { validFrom, validTo, occurredOn } = row.facets;
  if (validFrom === undefined && validTo === undefined) return <>{occurredOn ?? row.openedOn}</>;
  return (
    <span className="nowrap">
      {validFrom ?? "…"} 至 {validTo ?? "长期"}
    </span>
  );
}
