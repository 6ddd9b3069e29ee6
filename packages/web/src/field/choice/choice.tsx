import { Radio, Select } from "antd";

import type { FieldUi } from "../field-ui.ts";
import { TextView } from "../text-view.tsx";

/** So few are seen at a glance. */
const FEW = 4;

export const choice: FieldUi = {
  Input: ({ id, field, value, onChange, invalid, describedBy }) => {
    const options = Object.entries(field.options ?? {}).map(([key, label]) => ({ value: key, label }));
    const chosen = typeof value === "string" ? value : null;
    return options.length <= FEW ? (
      <Radio.Group
        id={id}
        aria-label={field.title}
        aria-describedby={describedBy}
        value={chosen}
        options={options}
        onChange={(event) => onChange(event.target.value as string)}
      />
    ) : (
      <Select
        id={id}
        allowClear
        showSearch={{ optionFilterProp: "label" }}
        placeholder="请选择"
        style={{ width: "100%" }}
        status={invalid ? "error" : ""}
        aria-describedby={describedBy}
        value={chosen}
        options={options}
        onChange={(key: string | null | undefined) => onChange(key ?? undefined)}
      />
    );
  },
  View: TextView,
};
