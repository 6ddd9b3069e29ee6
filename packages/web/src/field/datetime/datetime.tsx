import { instantOf, isInstant, localText } from "@fadu/engine/time/dates.ts";
import { DatePicker } from "antd";
import dayjs from "dayjs";

import type { FieldUi } from "../field-ui.ts";

const FORMAT = "YYYY-MM-DD HH:mm";

/** The clock of Beijing, wherever the computer believes it stands. */
export const datetime: FieldUi = {
  Input: ({ id, value, onChange, invalid, describedBy }) => (
    <DatePicker
      id={id}
      // Typed and left with Tab is as good as typed and confirmed.
      needConfirm={false}
      format={FORMAT}
      showTime={{ format: "HH:mm" }}
      style={{ width: "100%", maxWidth: 220 }}
      value={isInstant(value) ? dayjs(localText(value)) : null}
      status={invalid ? "error" : ""}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      onChange={(at) => onChange(at ? instantOf(at.format("YYYY-MM-DD"), at.hour() * 60 + at.minute()) : undefined)}
    />
  ),
  View: ({ value, text }) => <>{isInstant(value) ? localText(value) : text}</>,
};
