import { columnTitle, facetOfColumn } from "@fadu/engine/definition/list-column.ts";
import type { ListColumn, OwnColumn } from "@fadu/engine/definition/list-column.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import { localDate } from "@fadu/engine/time/dates.ts";

import type { ListRow } from "../matter/row.ts";

/** A cell as the sheet takes it: numbers to be added up, all else as text. */
export type Cell = string | number | null;

const STANDINGS = {
  running: "期限内",
  near: "临近期限",
  overdue: "已超期",
  suspended: "中止",
  stopped: "已停止",
} as const;

const OWN: Readonly<Record<OwnColumn, (row: ListRow) => Cell>> = {
  title: (row) => row.title,
  number: (row) => row.number,
  procedure: (row) => row.procedure.title,
  state: (row) => row.state.title,
  outcome: (row) => row.outcome?.title ?? null,
  due: (row) => (row.closedOn === null ? (row.due?.on ?? null) : null),
  standing: (row) => (row.closedOn === null ? (row.due === null ? null : STANDINGS[row.due.phase]) : "已办结"),
  office: (row) => row.unit.name,
  handler: (row) => row.handler?.name ?? null,
  openedOn: (row) => row.openedOn,
  closedOn: (row) => row.closedOn,
  updatedAt: (row) => localDate(row.updatedAt),
};

/** A row as the list shows it to the viewer: already masked where he does not work on the matter. */
export function cellsOf(columns: readonly ListColumn[], row: ListRow): Cell[] {
  return columns.map((key) => {
    const facet = facetOfColumn(key);
    if (facet === undefined) return OWN[key as OwnColumn](row);
    const value = row.facets[facet];
    if (value === undefined) return null;
    return row.labels[facet] ?? (typeof value === "number" ? value : String(value));
  });
}

export const headingsOf = (columns: readonly ListColumn[], definition: Definition | undefined): string[] =>
  columns.map((key) => columnTitle(key, definition));
