import { TreeSelect } from "antd";

import type { FieldUi, InputProps } from "../field-ui.ts";
import { TextView } from "../text-view.tsx";
import { useUnitTree } from "../unit/unit-select.tsx";
import { textsIn } from "../values.ts";

function UnitsInput({ id, value, onChange, invalid, describedBy }: InputProps) {
  return (
    <TreeSelect<string[]>
      id={id}
      {...useUnitTree()}
      multiple
      allowClear
      placeholder="可选多个机构"
      style={{ width: "100%" }}
      status={invalid ? "error" : ""}
      aria-describedby={describedBy}
      value={textsIn(value)}
      onChange={(chosen) => onChange(chosen.length === 0 ? undefined : chosen)}
    />
  );
}

export const units: FieldUi = { Input: UnitsInput, View: TextView };
