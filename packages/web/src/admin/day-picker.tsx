import { DatePicker } from "antd";
import dayjs from "dayjs";

interface DayPickerProps {
  readonly id?: string;
  readonly label?: string;
  readonly value: string | undefined;
  readonly onChange: (day: string | undefined) => void;
  readonly min?: string;
  readonly required?: boolean;
}

/** A day as it is kept: 2024-09-25. */
export const DayPicker = ({ id, label, value, onChange, min, required = false }: DayPickerProps) => (
  <DatePicker
    {...(id === undefined ? {} : { id })}
    {...(label === undefined ? {} : { "aria-label": label, placeholder: label })}
    format="YYYY-MM-DD"
    allowClear={!required}
    style={{ width: 150 }}
    value={value === undefined ? null : dayjs(value)}
    {...(min === undefined ? {} : { minDate: dayjs(min) })}
    onChange={(day) => onChange(day?.format("YYYY-MM-DD") ?? undefined)}
  />
);
