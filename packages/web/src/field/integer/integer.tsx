import type { FieldUi } from "../field-ui.ts";
import { NumberInput } from "../number-input.tsx";
import { TextView } from "../text-view.tsx";

export const integer: FieldUi = {
  Input: (props) => <NumberInput {...props} decimals={0} unit={props.field.unit} />,
  View: TextView,
};
