import type { FieldUi } from "../field-ui.ts";
import { LineInput } from "../line-input.tsx";
import { TextView } from "../text-view.tsx";

export const phone: FieldUi = {
  Input: (props) => <LineInput {...props} most={20} mode="tel" tidy={(typed) => typed.replace(/\s/g, "")} />,
  View: ({ value, text, ...rest }) =>
    typeof value === "string" && !value.includes("*") ? (
      <a href={`tel:${value}`}>{value}</a>
    ) : (
      <TextView value={value} text={text} {...rest} />
    ),
};
