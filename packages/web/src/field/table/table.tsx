import { DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import type { Value } from "@fadu/engine/definition/field.ts";
import { Button } from "antd";

import type { FieldUi, InputProps } from "../field-ui.ts";
import { PartRow } from "../part-row.tsx";
import { isObject } from "../values.ts";

type Rows = readonly Readonly<Record<string, Value>>[];

const rowsIn = (value: Value | undefined): Rows =>
  (Array.isArray(value) ? value.filter((row) => isObject(row as Value)) : []) as Rows;

/** Rows of the field's columns, one below the other: wide enough for any column, also on a telephone. */
function TableInput({ Part, ...props }: InputProps) {
  const { id, field, value, onChange, faultOf } = props;
  const rows = rowsIn(value);
  const columns = Object.entries(field.columns ?? {});
  const put = (next: Rows): void => onChange(next.length === 0 ? undefined : next);
  const set = (index: number, key: string, cell: Value | undefined): void =>
    put(rows.map((row, i) => (i === index ? withCell(row, key, cell) : row)));
  return (
    <div className="composite">
      {rows.map((row, index) => (
        // Rows have no identity of their own: their place is who they are.
        <fieldset key={index} className="table-row">
          <legend className="small">第 {index + 1} 行</legend>
          <div className="parts">
            {columns.map(([key, column]) => {
              const control = `${id}-${index}-${key}`;
              const fault = faultOf(`${index}.${key}`);
              return (
                <PartRow key={key} id={control} title={column.title} required={column.required === true} fault={fault}>
                  <Part
                    {...props}
                    id={control}
                    field={column}
                    value={row[key]}
                    invalid={fault !== undefined}
                    faultOf={(part) => faultOf(`${index}.${key}.${part}`)}
                    describedBy={fault === undefined ? undefined : `${control}-fault`}
                    onChange={(cell) => set(index, key, cell)}
                  />
                </PartRow>
              );
            })}
          </div>
          <Button
            size="small"
            type="text"
            icon={<DeleteOutlined aria-hidden />}
            aria-label={`删除第 ${index + 1} 行`}
            onClick={() => put(rows.filter((_, i) => i !== index))}
          >
            删除
          </Button>
        </fieldset>
      ))}
      <Button id={id} icon={<PlusOutlined aria-hidden />} onClick={() => put([...rows, {}])}>
        增加一行
      </Button>
    </div>
  );
}

function withCell(
  row: Readonly<Record<string, Value>>,
  key: string,
  cell: Value | undefined,
): Readonly<Record<string, Value>> {
  const others = Object.entries(row).filter(([column]) => column !== key);
  return Object.fromEntries(cell === undefined ? others : [...others, [key, cell]]);
}

export const table: FieldUi = {
  Input: TableInput,
  View: ({ value, text, field }) => {
    const rows = rowsIn(value);
    const columns = Object.entries(field?.columns ?? {});
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
                    className={["integer", "number", "money", "area"].includes(column.type) ? "num" : undefined}
                  >
                    {cellText(column.options, row[key])}
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

function cellText(options: Readonly<Record<string, string>> | undefined, cell: Value | undefined): string {
  if (typeof cell === "string") return options?.[cell] ?? cell;
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "boolean") return cell ? "是" : "否";
  if (!isObject(cell)) return "";
  const title = cell["title"] ?? cell["name"] ?? cell["text"];
  return typeof title === "string" ? title : "";
}
