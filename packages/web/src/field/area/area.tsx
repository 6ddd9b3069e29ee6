import type { FieldUi } from "../field-ui.ts";
import { NumberInput } from "../number-input.tsx";
import { TextView } from "../text-view.tsx";

export const area: FieldUi = {
  Input: (props) => <NumberInput {...props} unit={props.field.unit ?? "㎡"} />,
  View: TextView,
};
