import type { ReportParagraphView, ReportTableView, ReportView } from "../api/generated.ts";
import { Pieces } from "./pieces.tsx";

interface StatisticsTableProps {
  readonly report: ReportView;
  readonly paragraph: ReportParagraphView;
  readonly table: ReportTableView;
  readonly onFigure: (slot: string) => void;
}

/** A statutory form: every number in it opens its records; nothing of it is typed. */
export function StatisticsTable({ report, paragraph, table, onFigure }: StatisticsTableProps) {
  const found = report.checks.filter((one) => one.paragraph === paragraph.id && one.level !== "note");
  const row = (cells: ReportTableView["rows"][number], index: number, Cell: "th" | "td") => (
    <tr key={index}>
      {cells.map((cell, place) => (
        <Cell
          key={place}
          colSpan={cell.colSpan}
          rowSpan={cell.rowSpan}
          className={cell.pieces.some((one) => one.slot !== null) ? "num" : undefined}
        >
          <Pieces report={report} pieces={cell.pieces} onFigure={onFigure} />
        </Cell>
      ))}
    </tr>
  );
  return (
    <figure className="paragraph" id={`paragraph-${paragraph.id}`} data-found={found.length > 0} tabIndex={-1}>
      <figcaption>
        {table.caption}
        {table.unit !== null && <span className="small">（单位：{table.unit}）</span>}
      </figcaption>
      <div style={{ overflowX: "auto" }}>
        <table className="table statistics-table" data-levels={table.head.length}>
          <thead>{table.head.map((cells, index) => row(cells, index, "th"))}</thead>
          <tbody>{table.rows.map((cells, index) => row(cells, index, "td"))}</tbody>
        </table>
      </div>
      {found.map((one) => (
        <div key={one.says} className="small bad">
          {one.says}
        </div>
      ))}
    </figure>
  );
}
