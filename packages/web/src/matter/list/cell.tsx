import { FACETS } from "@fadu/engine/definition/definition.ts";
import { facetOfColumn } from "@fadu/engine/definition/list-column.ts";
import type { ListColumn, OwnColumn } from "@fadu/engine/definition/list-column.ts";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import type { MatterRow } from "../../api/generated.ts";
import { DueCell } from "../../time/due-chip.tsx";
import { shortMoment } from "../../time/format.ts";
import { Marks } from "../marks.tsx";

const STANDINGS = {
  running: "期限内",
  near: "临近期限",
  overdue: "已超期",
  suspended: "中止",
  stopped: "已停止",
} as const;

interface CellProps {
  readonly row: MatterRow;
  readonly column: ListColumn;
  /** What other cells of the row show, and so need not be said twice. */
  readonly beside: ReadonlySet<string>;
}

/** What a row shows in a column. */
export function Cell({ row, column, beside }: CellProps) {
  const facet = facetOfColumn(column);
  if (facet === undefined) return OWN[column as OwnColumn](row, beside);
  const value = row.facets[facet];
  if (value === undefined) return null;
  if (typeof value === "number") return value.toLocaleString("zh-CN", { maximumFractionDigits: 2 });
  const label = row.labels[facet] ?? String(value);
  return FACETS[facet] === "date" ? <span className="nowrap">{label}</span> : label;
}

type Own = (row: MatterRow, beside: ReadonlySet<string>) => ReactNode;

const under = (text: string | null | undefined): ReactNode =>
  text === undefined || text === null || text === "" ? null : <div className="small">{text}</div>;

const OWN: Readonly<Record<OwnColumn, Own>> = {
  title: (row, beside) => (
    <>
      <Link to="/matters/$id" params={{ id: row.id }}>
        {row.title}
        <Marks matter={row} />
      </Link>
      {under(
        [beside.has("procedure") ? null : row.procedure.title, beside.has("number") ? null : row.number]
          .filter(Boolean)
          .join(" · "),
      )}
    </>
  ),
  number: (row) => <span className="nowrap">{row.number}</span>,
  procedure: (row) => row.procedure.title,
  state: (row, beside) => (
    <>
      {row.state.title}
      {!beside.has("outcome") && row.outcome?.title !== row.state.title && under(row.outcome?.title)}
    </>
  ),
  outcome: (row) => row.outcome?.title,
  due: (row) => (row.closedOn === null ? <DueCell due={row.due} /> : <span className="small">—</span>),
  standing: (row) => (row.closedOn === null ? row.due && STANDINGS[row.due.phase] : "已办结"),
  office: (row, beside) => (
    <>
      {row.unit.name}
      {!beside.has("handler") && under(row.handler?.name)}
    </>
  ),
  handler: (row) => row.handler?.name,
  openedOn: (row, beside) => (
    <span className="nowrap">
      {row.openedOn}
      {!beside.has("closedOn") && row.closedOn !== null && under(`办结 ${row.closedOn}`)}
    </span>
  ),
  closedOn: (row) => <span className="nowrap">{row.closedOn}</span>,
  updatedAt: (row) => <span className="nowrap">{shortMoment(row.updatedAt)}</span>,
};
