import type { FieldUi } from "../field-ui.ts";
import { LineInput } from "../line-input.tsx";
import { TextView } from "../text-view.tsx";

export const text: FieldUi = {
  Input: (props) => <LineInput {...props} most={typeof props.field.max === "number" ? props.field.max : 200} />,
  View: TextView,
};
