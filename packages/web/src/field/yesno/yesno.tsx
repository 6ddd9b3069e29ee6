import { Radio } from "antd";

import type { FieldUi } from "../field-ui.ts";
import { TextView } from "../text-view.tsx";

/** Unanswered is neither yes nor no. */
export const yesno: FieldUi = {
  Input: ({ id, field, value, onChange, describedBy }) => (
    <Radio.Group
      id={id}
      aria-label={field.title}
      aria-describedby={describedBy}
      value={typeof value === "boolean" ? value : null}
      options={[
        { value: true, label: "是" },
        { value: false, label: "否" },
      ]}
      onChange={(event) => onChange(event.target.value as boolean)}
    />
  ),
  View: TextView,
  composite: true,
};
