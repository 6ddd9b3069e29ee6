import { ArrowDownOutlined, ArrowUpOutlined, CopyOutlined, DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import type { Value } from "@fadu/engine/definition/field.ts";
import { Button } from "antd";
import { useState } from "react";
import type { ClipboardEvent } from "react";

import type { InputProps } from "../field-ui.ts";
import { impliedBy } from "../implied.ts";
import { PartRow } from "../part-row.tsx";
import { blockOf, pasteBlock } from "./paste.ts";
import { rowsIn, withCell } from "./rows.ts";
import type { Rows } from "./rows.ts";

/** Rows of the field's columns, one below the other: wide enough for any column, also on a telephone. */
export function TableInput({ Part, ...props }: InputProps) {
  const { id, field, value, onChange, faultOf } = props;
  const [note, setNote] = useState<string>();
  const rows = rowsIn(value);
  const columns = Object.entries(field.columns ?? {});
  const put = (next: Rows): void => onChange(next.length === 0 ? undefined : next);
  const set = (index: number, key: string, cell: Value | undefined): void =>
    put(
      rows.map((row, i) =>
        i === index ? { ...impliedBy(columns, [key, cell], row), ...withCell(row, key, cell) } : row,
      ),
    );
  const paste = (event: ClipboardEvent, row: number, column: number): void => {
    const block = blockOf(event.clipboardData.getData("text/plain"));
    if (!block) return;
    event.preventDefault();
    const pasted = pasteBlock(columns, rows, block, { row, column });
    put(pasted.rows);
    setNote(
      pasted.unread.length === 0
        ? `已粘贴 ${block.length} 行`
        : `没有认出，请补填：${pasted.unread.map((one) => `第 ${one.row + 1} 行“${one.column}”的“${one.text}”`).join("；")}`,
    );
  };
  return (
    <div className="composite">
      {rows.map((row, index) => (
        // Rows have no identity of their own: their place is who they are.
        <fieldset key={index} className="table-row">
          <legend className="small">第 {index + 1} 行</legend>
          <div className="parts">
            {columns.map(([key, column], place) => {
              const control = `${id}-${index}-${key}`;
              const fault = faultOf(`${index}.${key}`);
              return (
                <div key={key} onPaste={(event) => paste(event, index, place)}>
                  <PartRow id={control} title={column.title} required={column.required === true} fault={fault}>
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
                </div>
              );
            })}
          </div>
          <RowTools index={index} rows={rows} put={put} />
        </fieldset>
      ))}
      <div className="row">
        <Button id={id} icon={<PlusOutlined aria-hidden />} onClick={() => put([...rows, {}])}>
          增加一行
        </Button>
        <span className="small" role="status">
          {note ?? (rows.length > 0 ? "可从表格软件复制一片单元格，粘贴到起始格" : "")}
        </span>
      </div>
    </div>
  );
}

interface RowToolsProps {
  readonly index: number;
  readonly rows: Rows;
  readonly put: (next: Rows) => void;
}

/** Copy, order and delete, each named with its row. */
function RowTools({ index, rows, put }: RowToolsProps) {
  const row = rows[index];
  const swapped = (other: number): Rows =>
    rows.map((one, i) => (i === index ? (rows[other] ?? one) : i === other ? (row ?? one) : one));
  const tools = [
    {
      title: "复制",
      icon: <CopyOutlined aria-hidden />,
      on: () => put(row ? [...rows.slice(0, index + 1), row, ...rows.slice(index + 1)] : rows),
      open: true,
    },
    { title: "上移", icon: <ArrowUpOutlined aria-hidden />, on: () => put(swapped(index - 1)), open: index > 0 },
    {
      title: "下移",
      icon: <ArrowDownOutlined aria-hidden />,
      on: () => put(swapped(index + 1)),
      open: index < rows.length - 1,
    },
    {
      title: "删除",
      icon: <DeleteOutlined aria-hidden />,
      on: () => put(rows.filter((_, i) => i !== index)),
      open: true,
    },
  ];
  return (
    <div className="table-tools">
      {tools.map(({ title, icon, on, open }) => (
        <Button
          key={title}
          size="small"
          type="text"
          icon={icon}
          disabled={!open}
          aria-label={`${title}第 ${index + 1} 行`}
          onClick={on}
        >
          {title}
        </Button>
      ))}
    </div>
  );
}
