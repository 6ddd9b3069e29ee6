import { Checkbox } from "antd";

import type { FieldUi } from "../field-ui.ts";
import { TextView } from "../text-view.tsx";
import { textsIn } from "../values.ts";

export const choices: FieldUi = {
  Input: ({ id, field, value, onChange, describedBy }) => (
    <div id={id} role="group" aria-label={field.title} aria-describedby={describedBy}>
      <Checkbox.Group
        value={textsIn(value)}
        options={Object.entries(field.options ?? {}).map(([key, label]) => ({ value: key, label }))}
        onChange={(keys) => onChange(keys.length === 0 ? undefined : keys)}
      />
    </div>
  ),
  View: TextView,
  composite: true,
};
