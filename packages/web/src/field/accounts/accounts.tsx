import { AccountSelect } from "../account/account-select.tsx";
import type { FieldUi } from "../field-ui.ts";
import { TextView } from "../text-view.tsx";
import { textsIn } from "../values.ts";

export const accounts: FieldUi = {
  Input: ({ id, value, onChange, invalid, describedBy }) => (
    <AccountSelect
      id={id}
      many
      value={textsIn(value)}
      invalid={invalid}
      describedBy={describedBy}
      onChange={(ids) => onChange(ids.length === 0 ? undefined : ids)}
    />
  ),
  View: TextView,
};
