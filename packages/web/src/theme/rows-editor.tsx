import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import type { Value } from "@fadu/engine/definition/field.ts";
import { Button } from "antd";
import type { ReactNode } from "react";

import type { InputProps } from "../field/field-ui.ts";
import { FieldInput } from "../field/registry.tsx";
import { rowsOf } from "./theme-values.ts";
import type { Row } from "./theme-values.ts";

/** What a cell of its own knows. */
export interface CellOf {
  readonly id: string;
  readonly row: Row;
  readonly invalid: boolean;
  readonly describedBy: string | undefined;
  /** Changes parts of the row; `undefined` empties one. */
  readonly put: (changes: Readonly<Record<string, Value | undefined>>) => void;
}

export interface Column {
  readonly key: string;
  /** Width in the grid: `2fr`, `90px`. */
  readonly width: string;
  /** Its input, where it is not that of the column's type. */
  readonly cell?: (cell: CellOf) => ReactNode;
}

interface RowsEditorProps {
  readonly input: Omit<InputProps, "Part">;
  readonly columns: readonly Column[];
  /** What a new row begins with. */
  readonly fresh?: Row;
  readonly add: string;
  /** Beside the button that adds a row. */
  readonly tools?: ReactNode;
}

/** Rows of a table, one line each, ordered by buttons; on a narrow screen each row is a small form. */
export function RowsEditor({ input, columns, fresh = {}, add, tools }: RowsEditorProps) {
  const rows = rowsOf(input.value);
  const put = (next: readonly Row[]): void => input.onChange(next.length === 0 ? undefined : next);
  const titles = columns.map(({ key }) => input.field.columns?.[key]?.title ?? key);
  const template = { gridTemplateColumns: `${columns.map(({ width }) => width).join(" ")} 84px` };
  return (
    <div className="rows" role="group" aria-label={input.field.title}>
      {rows.length > 0 && (
        <div className="rows-head small" style={template} aria-hidden>
          {titles.map((title) => (
            <span key={title}>{title}</span>
          ))}
        </div>
      )}
      <ol>
        {rows.map((row, index) => (
          // Rows have no identity of their own: their place is who they are.
          <li key={index} className="rows-row" style={template}>
            {columns.map((column) => (
              <Cell
                key={column.key}
                input={input}
                column={column}
                row={row}
                index={index}
                onRow={(next) => put(rows.map((one, i) => (i === index ? next : one)))}
              />
            ))}
            <RowTools index={index} rows={rows} put={put} />
          </li>
        ))}
      </ol>
      <div className="row">
        <Button id={input.id} size="small" icon={<PlusOutlined aria-hidden />} onClick={() => put([...rows, fresh])}>
          {add}
        </Button>
        {tools}
      </div>
    </div>
  );
}

interface CellProps {
  readonly input: Omit<InputProps, "Part">;
  readonly column: Column;
  readonly row: Row;
  readonly index: number;
  readonly onRow: (row: Row) => void;
}

function Cell({ input, column, row, index, onRow }: CellProps) {
  const field = input.field.columns?.[column.key];
  if (!field) return null;
  const id = `${input.id}-${index}-${column.key}`;
  const fault = input.faultOf(`${index}.${column.key}`);
  const invalid = fault !== undefined;
  const describedBy = invalid ? `${id}-fault` : undefined;
  const put: CellOf["put"] = (changes) => onRow(changed(row, changes));
  return (
    <div className="rows-cell">
      <label htmlFor={id} className="small">
        <span className="visually-hidden">第 {index + 1} 行</span>
        {field.title}
      </label>
      {column.cell ? (
        column.cell({ id, row, invalid, describedBy, put })
      ) : (
        <FieldInput
          {...input}
          id={id}
          field={field}
          value={row[column.key]}
          invalid={invalid}
          describedBy={describedBy}
          faultOf={(part) => input.faultOf(`${index}.${column.key}.${part}`)}
          onChange={(value) => put({ [column.key]: value })}
        />
      )}
      {invalid && (
        <div className="field-fault" id={`${id}-fault`}>
          {fault}
        </div>
      )}
    </div>
  );
}

interface RowToolsProps {
  readonly index: number;
  readonly rows: readonly Row[];
  readonly put: (next: readonly Row[]) => void;
}

function RowTools({ index, rows, put }: RowToolsProps) {
  const swapped = (other: number): Row[] =>
    rows.map((one, i) => (i === index ? (rows[other] ?? one) : i === other ? (rows[index] ?? one) : one));
  const tools = [
    { title: "上移", icon: <ArrowUpOutlined aria-hidden />, open: index > 0, on: () => put(swapped(index - 1)) },
    {
      title: "下移",
      icon: <ArrowDownOutlined aria-hidden />,
      open: index < rows.length - 1,
      on: () => put(swapped(index + 1)),
    },
    {
      title: "删除",
      icon: <DeleteOutlined aria-hidden />,
      open: true,
      on: () => put(rows.filter((_, i) => i !== index)),
    },
  ];
  return (
    <div className="rows-tools">
      {tools.map(({ title, icon, open, on }) => (
        <Button
          key={title}
          size="small"
          type="text"
          icon={icon}
          title={title}
          aria-label={`${title}第 ${index + 1} 行`}
          disabled={!open}
          onClick={on}
        />
      ))}
    </div>
  );
}

const changed = (row: Row, changes: Readonly<Record<string, Value | undefined>>): Row =>
  Object.fromEntries(
    Object.entries({ ...row, ...changes }).filter((entry): entry is [string, Value] => entry[1] !== undefined),
  );
