import { isFilled } from "@fadu/engine/matter/scope.ts";

import type { FieldUi } from "../field-ui.ts";
import { AnswersInput } from "./answers-input.tsx";
import { Cell } from "./cell.tsx";
import { rowsIn } from "./rows.ts";
import { TableInput } from "./table-input.tsx";

/** So many columns stand side by side in the width of the page; more are scrolled, each of this width at least. */
const ROOMY = 5;
const COLUMN = 118;
const NUMBERS: readonly string[] = ["integer", "number", "money", "area"];

export const table: FieldUi = {
  Input: (props) => (props.field.asks === undefined ? <TableInput {...props} /> : <AnswersInput {...props} />),
  View: ({ value, text, field }) => {
    const rows = rowsIn(value);
    // A column that no row fills in only takes room.
    const columns = Object.entries(field?.columns ?? {}).filter(([key]) => rows.some((row) => isFilled(row[key])));
    if (rows.length === 0 || columns.length === 0) return <>{text}</>;
    // What is scrolled must be reached by keyboard.
    const wide = columns.length > ROOMY;
    return (
      <div
        style={{ overflowX: "auto" }}
        {...(wide ? { role: "region", tabIndex: 0, "aria-label": field?.title ?? "表格" } : {})}
      >
        <table className="table" style={wide ? { minWidth: columns.length * COLUMN } : {}}>
          <thead>
            <tr>
              {columns.map(([key, column]) => (
                <th key={key} scope="col">
                  {column.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                {columns.map(([key, column]) => (
                  <td
                    key={key}
                    className={
                      NUMBERS.includes(column.type) ? "num nowrap" : column.type === "date" ? "nowrap" : undefined
                    }
                  >
                    <Cell column={column} cell={row[key]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    );
  },
  composite: true,
};
