import { memo } from "react";

import type { EntryColumns } from "../../api/generated.ts";
import { CellInput } from "./cell-input.tsx";
import { isBlank } from "./grid-model.ts";
import type { GridRow, Place } from "./grid-model.ts";
import { RowMark } from "./row-mark.tsx";
import type { Grid } from "./use-grid.ts";
import { isChosen } from "./use-grid-keys.ts";
import type { Cursor, GridKeys } from "./use-grid-keys.ts";

type Column = EntryColumns["columns"][number];

interface GridTableProps {
  readonly label: string;
  readonly grid: Grid;
  readonly keys: GridKeys;
  readonly columns: readonly Column[];
  /** Columns on the screen, in order. */
  readonly shown: readonly number[];
}

/** Types whose values are figures: to the right, as in a ledger. */
const FIGURES = ["integer", "number", "money", "area"];

/** The sheet itself: only the cell with the keyboard is an input. */
export function GridTable({ label, grid, keys, columns, shown }: GridTableProps) {
  const { cursor } = keys;
  return (
    <div
      className="grid-frame"
      role="presentation"
      onFocus={() => keys.hold(true)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) keys.hold(false);
      }}
    >
      <table className="grid" role="grid" aria-label={label} aria-rowcount={grid.rows.length + 1}>
        <thead>
          <tr>
            <th scope="col" className="grid-no">
              行
            </th>
            {shown.map((at) => (
              <th key={at} scope="col" title={columns[at]?.hint}>
                {columns[at]?.title}
                {columns[at]?.required === true && <span className="bad">*</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((row, index) => (
            <Row
              key={row.key}
              row={row}
              index={index}
              columns={columns}
              shown={shown}
              // Rows the cursor does not touch stay as they are drawn.
              keys={touches(cursor, index) ? keys : undefined}
              go={keys.go}
              remove={grid.deed}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const touches = ({ at, to }: Cursor, row: number): boolean =>
  row >= Math.min(at.row, to.row) && row <= Math.max(at.row, to.row);

interface RowProps {
  readonly row: GridRow;
  readonly index: number;
  readonly columns: readonly Column[];
  readonly shown: readonly number[];
  readonly keys: GridKeys | undefined;
  readonly go: (at: Place, extend?: boolean) => void;
  readonly remove: Grid["deed"];
}

const Row = memo(
  function Row({ row, index, columns, shown, keys, go, remove }: RowProps) {
    return (
      <tr data-saved={row.matter !== null || undefined}>
        <th scope="row" className="grid-no">
          <RowMark row={row} index={index} onRemove={() => remove({ do: "remove", row: index })} />
        </th>
        {shown.map((at) => {
          const column = columns[at];
          if (!column) return null;
          const problems = isBlank(row) ? [] : (row.problems ?? []).filter((one) => one.column === column.title);
          const active = keys?.cursor.at.row === index && keys.cursor.at.column === at;
          const text = row.cells[at] ?? "";
          return (
            <td
              key={at}
              className={FIGURES.includes(column.type) ? "num" : undefined}
              data-wrong={problems.length > 0 || undefined}
              data-chosen={(keys && isChosen(keys.cursor, index, at)) || undefined}
              data-active={active || undefined}
              title={problems.map((one) => one.says).join("；") || undefined}
              onMouseDown={(event) => {
                if (active) return;
                event.preventDefault();
                go({ row: index, column: at }, event.shiftKey);
              }}
              onMouseEnter={(event) => {
                // Drawn over with the button held: chosen as far as here.
                if (event.buttons === 1) go({ row: index, column: at }, true);
              }}
            >
              {active ? (
                <CellInput
                  label={`第${index + 1}行 ${column.title}`}
                  column={column}
                  text={text}
                  keys={keys}
                  invalid={problems.length > 0}
                  describedBy={problems.length > 0 ? "grid-says" : undefined}
                  fixed={row.matter !== null}
                />
              ) : (
                <span className="cell-text">{text}</span>
              )}
            </td>
          );
        })}
      </tr>
    );
  },
  (before, after) =>
    before.row === after.row &&
    before.index === after.index &&
    before.shown === after.shown &&
    before.keys === undefined &&
    after.keys === undefined,
);
