import { Select } from "antd";

import { textAt } from "../field/values.ts";
import type { CellOf } from "./rows-editor.tsx";

interface UnitCellProps {
  readonly cell: CellOf;
  readonly participants: readonly string[];
  readonly unitName: (id: string) => string;
}

/** One of the units that take part. One that no longer does stays shown, to be changed. */
export function UnitCell({ cell: { id, row, invalid, describedBy, put }, participants, unitName }: UnitCellProps) {
  const chosen = textAt(row, "unit");
  const offered = chosen === "" || participants.includes(chosen) ? participants : [...participants, chosen];
  return (
    <Select
      id={id}
      allowClear
      placeholder="选择"
      notFoundContent="先选择参加单位"
      style={{ width: "100%" }}
      status={invalid ? "error" : ""}
      aria-describedby={describedBy}
      value={chosen === "" ? null : chosen}
      options={offered.map((unit) => ({ value: unit, label: unitName(unit) }))}
      onChange={(unit: string | null | undefined) => put({ unit: unit ?? undefined })}
    />
  );
}
