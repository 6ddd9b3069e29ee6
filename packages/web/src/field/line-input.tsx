import { Input } from "antd";

import type { InputProps } from "./field-ui.ts";

interface LineProps extends InputProps {
  readonly most?: number;
  readonly mode?: "text" | "tel" | "numeric";
  readonly placeholder?: string;
  /** What is typed as it is kept. */
  readonly tidy?: (text: string) => string;
}

/** One line of text. */
export function LineInput({ id, value, onChange, invalid, describedBy, most, mode, placeholder, tidy }: LineProps) {
  return (
    <Input
      id={id}
      autoComplete="off"
      inputMode={mode}
      maxLength={most}
      placeholder={placeholder}
      value={typeof value === "string" ? value : ""}
      status={invalid ? "error" : ""}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      onChange={(event) => {
        const text = tidy ? tidy(event.target.value) : event.target.value;
        onChange(text === "" ? undefined : text);
      }}
    />
  );
}

/** Identity numbers and codes: no blanks, capital letters. */
export const tidyCode = (text: string): string => text.replace(/\s/g, "").toUpperCase();
