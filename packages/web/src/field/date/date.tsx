import { DatePicker } from "antd";
import dayjs from "dayjs";

import type { FieldUi } from "../field-ui.ts";

/** Shown as it is kept: 2024-09-25. */
export const date: FieldUi = {
  Input: ({ id, value, onChange, invalid, describedBy }) => (
    <DatePicker
      id={id}
      format="YYYY-MM-DD"
      style={{ width: "100%", maxWidth: 220 }}
      value={typeof value === "string" ? dayjs(value) : null}
      status={invalid ? "error" : ""}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      onChange={(day) => onChange(day?.format("YYYY-MM-DD") ?? undefined)}
    />
  ),
  View: ({ value, text }) => <>{typeof value === "string" ? value : text}</>,
};
