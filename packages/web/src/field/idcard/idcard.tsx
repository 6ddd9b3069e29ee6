import type { FieldUi } from "../field-ui.ts";
import { LineInput, tidyCode } from "../line-input.tsx";
import { TextView } from "../text-view.tsx";
import { IdNote } from "./id-note.tsx";

export const idcard: FieldUi = {
  Input: (props) => (
    <>
      <LineInput {...props} most={18} placeholder="18 位公民身份号码" tidy={tidyCode} />
      {typeof props.value === "string" && <IdNote number={props.value} />}
    </>
  ),
  View: TextView,
};
