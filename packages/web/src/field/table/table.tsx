import { isFilled } from "@fadu/engine/matter/scope.ts";

import type { FieldUi } from "../field-ui.ts";
import { AnswersInput } from "./answers-input.tsx";
import { Cell } from "./cell.tsx";
import { rowsIn } from "./rows.ts";
import { TableInput } from "./table-input.tsx";

export const table: FieldUi = {
  Input: (props) => (props.field.asks === undefined ? <TableInput {...props} /> : <AnswersInput {...props} />),
  View: ({ value, text, field }) => {
    const rows = rowsIn(value);
    // A column that no row fills in only takes room.
    const columns = Object.entries(field?.columns ?? {}).filter(([key]) => rows.some((row) => isFilled(row[key])));
    if (rows.length === 0 || columns.length === 0) return <>{text}</>;
    return (
      <div style={{ overflowX: "auto" }}>
        <table className="table">
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
                    className={["integer", "number", "money", "area"].includes(column.type) ? "num nowrap" : undefined}
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
