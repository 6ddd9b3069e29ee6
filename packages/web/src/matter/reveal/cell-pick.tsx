import type { Field } from "@fadu/engine/definition/field.ts";
import { InputNumber, Select } from "antd";

/** A cell of a table: its column's key and its row, from 0. */
export interface CellPick {
  readonly column: string;
  readonly position: number;
}

const PERSONAL_TYPES: readonly string[] = ["party", "idcard", "phone"];
const MOST_ROWS = 500;

/** Columns behind whose masks one may look: in a personal table all, in another the personal ones; never a secret one. */
export function columnsOf({ columns = {}, sensitivity }: Field): (readonly [string, Field])[] {
  return Object.entries(columns).filter(([, column]) => {
    if (column.sensitivity === "secret") return false;
    if (sensitivity === "personal" || column.sensitivity === "personal") return true;
    return PERSONAL_TYPES.includes(column.type) && column.sensitivity !== "public";
  });
}

interface CellPickerProps {
  readonly field: Field;
  readonly pick: CellPick;
  readonly onChange: (pick: CellPick) => void;
}

/** Which cell of a masked table is to be seen. How many rows there are is masked, too. */
export function CellPicker({ field, pick, onChange }: CellPickerProps) {
  return (
    <>
      <label htmlFor="reveal-row">第几行</label>
      <InputNumber<number>
        id="reveal-row"
        min={1}
        max={MOST_ROWS}
        precision={0}
        value={pick.position + 1}
        onChange={(row) => onChange({ ...pick, position: (row ?? 1) - 1 })}
      />
      <label htmlFor="reveal-column">哪一栏</label>
      <Select<string>
        id="reveal-column"
        value={pick.column}
        options={columnsOf(field).map(([value, { title }]) => ({ value, label: title }))}
        onChange={(column) => onChange({ ...pick, column })}
      />
    </>
  );
}
