import { localText } from "@fadu/engine/time/dates.ts";
import { Button, Input } from "antd";
import { useState } from "react";

import type { FieldUi, InputProps } from "../field-ui.ts";
import { TextView } from "../text-view.tsx";
import { textAt } from "../values.ts";

/** A name declared by the signer at a moment; changing the name takes the signature back. */
function SignatureInput({ id, value, onChange, invalid, describedBy }: InputProps) {
  const signed = textAt(value, "at");
  const [name, setName] = useState(textAt(value, "name"));
  return (
    <div className="row">
      <Input
        id={id}
        autoComplete="off"
        style={{ width: 200 }}
        maxLength={50}
        placeholder="签名人姓名"
        value={name}
        status={invalid ? "error" : ""}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        onChange={(event) => {
          setName(event.target.value);
          onChange(undefined);
        }}
      />
      {signed === "" ? (
        <Button
          disabled={name.trim() === ""}
          onClick={() => onChange({ name: name.trim(), at: new Date().toISOString() })}
        >
          签名
        </Button>
      ) : (
        <span className="chip chip-good">已签 {localText(signed)}</span>
      )}
    </div>
  );
}

export const signature: FieldUi = { Input: SignatureInput, View: TextView };
