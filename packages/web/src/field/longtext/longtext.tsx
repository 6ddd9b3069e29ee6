import { Input } from "antd";

import type { FieldUi } from "../field-ui.ts";

export const longtext: FieldUi = {
  Input: ({ id, value, onChange, invalid, describedBy }) => (
    <Input.TextArea
      id={id}
      autoSize={{ minRows: 2, maxRows: 12 }}
      value={typeof value === "string" ? value : ""}
      status={invalid ? "error" : ""}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.target.value === "" ? undefined : event.target.value)}
    />
  ),
  View: ({ text }) => <span style={{ whiteSpace: "pre-wrap" }}>{text}</span>,
};
