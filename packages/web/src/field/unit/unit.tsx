import type { FieldUi } from "../field-ui.ts";
import { TextView } from "../text-view.tsx";
import { UnitSelect } from "./unit-select.tsx";

export const unit: FieldUi = {
  Input: ({ id, value, onChange, invalid, describedBy }) => (
    <UnitSelect
      id={id}
      value={typeof value === "string" ? value : undefined}
      onChange={onChange}
      invalid={invalid}
      describedBy={describedBy}
    />
  ),
  View: TextView,
};
