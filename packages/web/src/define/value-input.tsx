import type { Scalar } from "@fadu/engine/definition/condition.ts";
import { DatePicker, Input, InputNumber, Select } from "antd";
import dayjs from "dayjs";

import { UnitSelect } from "../field/unit/unit-select.tsx";
import type { Source } from "./sources.ts";
import { useOptions } from "./use-definitions.ts";

type Given = Scalar | readonly Scalar[] | undefined;

interface ValueInputProps {
  readonly id: string;
  readonly label: string;
  readonly source: Source;
  readonly many: boolean;
  readonly value: Given;
  readonly onChange: (value: Given) => void;
}

/** What a record's value is compared with, chosen from its list where there is one. */
export function ValueInput({ id, label, source, many, value, onChange }: ValueInputProps) {
  switch (source.kind) {
    case "options":
    case "list":
      return <ListedInput id={id} label={label} source={source} many={many} value={value} onChange={onChange} />;
    case "flag":
      return (
        <Select
          id={id}
          aria-label={label}
          value={typeof value === "boolean" ? String(value) : null}
          placeholder="选择"
          options={[
            { value: "true", label: "是" },
            { value: "false", label: "否" },
          ]}
          onChange={(one: string | null) => onChange(one === null ? undefined : one === "true")}
        />
      );
    case "number":
      return (
        <InputNumber
          id={id}
          aria-label={label}
          style={{ width: "100%" }}
          value={typeof value === "number" ? value : null}
          onChange={(one) => onChange(one ?? undefined)}
        />
      );
    case "date":
      return (
        <DatePicker
          id={id}
          aria-label={label}
          style={{ width: "100%" }}
          value={typeof value === "string" && value !== "" ? dayjs(value) : null}
          format="YYYY-MM-DD"
          onChange={(day) => onChange(day?.format("YYYY-MM-DD"))}
        />
      );
    case "unit":
      return <UnitSelect id={id} value={typeof value === "string" ? value : undefined} onChange={onChange} />;
    default:
      return (
        <Input
          id={id}
          aria-label={label}
          maxLength={200}
          value={typeof value === "string" ? value : ""}
          onChange={(event) => onChange(event.target.value)}
        />
      );
  }
}

function ListedInput({ id, label, source, many, value, onChange }: ValueInputProps) {
  const { options, pending } = useOptions(source);
  const common = {
    id,
    "aria-label": label,
    loading: pending,
    placeholder: "选择，可输入名称查找",
    showSearch: { optionFilterProp: "label" },
    options: [...options],
    style: { width: "100%" },
  };
  if (many)
    return (
      <Select
        {...common}
        mode="multiple"
        value={(value === undefined ? [] : [value].flat()).map(String)}
        onChange={(chosen: string[]) => onChange(chosen)}
      />
    );
  return (
    <Select
      {...common}
      value={typeof value === "string" && value !== "" ? value : null}
      onChange={(one: string | null) => onChange(one ?? undefined)}
    />
  );
}
