import type { FieldUi } from "../field-ui.ts";
import { LineInput, tidyCode } from "../line-input.tsx";
import { TextView } from "../text-view.tsx";

export const uscc: FieldUi = {
  Input: (props) => <LineInput {...props} most={18} placeholder="18 位统一社会信用代码" tidy={tidyCode} />,
  View: TextView,
};
