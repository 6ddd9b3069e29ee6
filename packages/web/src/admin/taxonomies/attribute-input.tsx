import { Input, InputNumber, Radio, Select } from "antd";

import type { TaxonomyClass } from "../../api/generated.ts";
import { FormLine } from "../form-dialog.tsx";
import { attributeTitle, LIMIT_UNITS } from "./attributes.ts";
import type { AttributeKind } from "./attributes.ts";

type Value = TaxonomyClass["attributes"][string];

interface AttributeInputProps {
  readonly name: string;
  readonly kind: AttributeKind;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** What a class carries beside its title. */
export function AttributeInput({ name, kind, value, onChange }: AttributeInputProps) {
  const id = `attribute-${name}`;
  return (
    <FormLine id={id} label={attributeTitle(name)}>
      {kind === "text" && (
        <Input
          id={id}
          value={typeof value === "string" ? value : ""}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {kind === "number" && (
        <InputNumber<number>
          id={id}
          value={typeof value === "number" ? value : null}
          onChange={(number) => onChange(number ?? undefined)}
        />
      )}
      {kind === "yesno" && (
        <Radio.Group
          id={id}
          value={value}
          options={[
            { value: true, label: "是" },
            { value: false, label: "否" },
          ]}
          onChange={(event) => onChange(event.target.value as boolean)}
        />
      )}
      {kind === "limit" && <LimitInput id={id} value={value} onChange={onChange} />}
    </FormLine>
  );
}

function LimitInput({
  id,
  value,
  onChange,
}: { readonly id: string } & Pick<AttributeInputProps, "value" | "onChange">) {
  const limit = typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
  const { n, unit } = limit as { readonly n?: number; readonly unit?: string };
  return (
    <div className="row">
      <InputNumber<number>
        id={id}
        min={1}
        value={n ?? null}
        onChange={(number) => onChange({ n: number ?? 0, unit: unit ?? "workday" })}
      />
      <Select
        aria-label="时限单位"
        style={{ width: 120 }}
        value={unit ?? "workday"}
        options={[...LIMIT_UNITS]}
        onChange={(chosen: string) => onChange({ n: n ?? 0, unit: chosen })}
      />
    </div>
  );
}
