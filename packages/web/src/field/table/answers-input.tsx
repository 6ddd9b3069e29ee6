import type { Value } from "@fadu/engine/definition/field.ts";

import type { InputProps } from "../field-ui.ts";
import { PartRow } from "../part-row.tsx";
import { isObject } from "../values.ts";

/** The questions of a matter's own form, one below the other, each with the input of its type. */
export function AnswersInput({ Part, ...props }: InputProps) {
  const { id, field, value, onChange, faultOf } = props;
  const first: unknown = Array.isArray(value) ? value[0] : undefined;
  const given = isObject(first as Value) ? (first as Readonly<Record<string, Value>>) : {};
  const set = (key: string, answer: Value | undefined): void => {
    const others = Object.entries(given).filter(([asked]) => asked !== key);
    const row = Object.fromEntries(answer === undefined ? others : [...others, [key, answer]]);
    onChange(Object.keys(row).length === 0 ? undefined : [row]);
  };
  return (
    <div className="composite">
      <div className="parts">
        {Object.entries(field.columns ?? {}).map(([key, column], index) => {
          const control = index === 0 ? id : `${id}-${index}`;
          const fault = faultOf(`0.${key}`);
          return (
            <PartRow key={key} id={control} title={column.title} required={column.required === true} fault={fault}>
              <Part
                {...props}
                id={control}
                field={column}
                value={given[key]}
                invalid={fault !== undefined}
                faultOf={(part) => faultOf(`0.${key}.${part}`)}
                describedBy={fault === undefined ? undefined : `${control}-fault`}
                onChange={(answer) => set(key, answer)}
              />
              {column.help !== undefined && <div className="small">{column.help}</div>}
            </PartRow>
          );
        })}
      </div>
    </div>
  );
}
