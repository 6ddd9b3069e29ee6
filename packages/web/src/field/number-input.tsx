import { InputNumber } from "antd";

import type { InputProps } from "./field-ui.ts";

interface NumberProps extends InputProps {
  readonly decimals?: number;
  readonly unit?: string | undefined;
}

/** A number with its unit beside it. Bounds are said by the check, not silently enforced. */
export function NumberInput({ id, value, onChange, invalid, describedBy, decimals, unit }: NumberProps) {
  return (
    <InputNumber<number>
      id={id}
      style={{ width: "100%", maxWidth: 220 }}
      value={typeof value === "number" ? value : null}
      status={invalid ? "error" : ""}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      controls={false}
      suffix={unit}
      {...(decimals === undefined ? {} : { precision: decimals })}
      onChange={(number) => onChange(number ?? undefined)}
    />
  );
}
