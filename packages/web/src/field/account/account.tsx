import type { FieldUi } from "../field-ui.ts";
import { TextView } from "../text-view.tsx";
import { AccountSelect } from "./account-select.tsx";

export const account: FieldUi = {
  Input: ({ id, value, onChange, invalid, describedBy }) => (
    <AccountSelect
      id={id}
      value={typeof value === "string" ? [value] : []}
      invalid={invalid}
      describedBy={describedBy}
      onChange={(ids) => onChange(ids[0])}
    />
  ),
  View: TextView,
};
