import type { Failure } from "@fadu/engine/matter/command.ts";
import type { Proposal } from "@fadu/engine/matter/offered.ts";
import type { ReactNode } from "react";

import { FIELD_UI, FieldInput } from "../field/registry.tsx";
import type { FieldUi, InputProps } from "../field/field-ui.ts";
import { ProposalLine } from "./proposal-line.tsx";
import type { ShownField } from "./shown-fields.ts";

interface FieldRowProps extends Pick<InputProps, "value" | "onChange" | "narrowedBy" | "exhibitKinds"> {
  readonly shown: ShownField;
  readonly faults: readonly Failure[];
  /** What the law proposes here: a discretion table's range, a surcharge reckoned to the day. */
  readonly proposal?: Proposal | undefined;
  readonly onLeave: () => void;
  /** In place of the input of the field's type. */
  readonly draw?: ((input: Omit<InputProps, "Part">) => ReactNode) | undefined;
}

/** A field of a form: its name, its input, what helps and what is wrong. */
export function FieldRow({ shown, faults, proposal, onLeave, draw = byType, ...input }: FieldRowProps) {
  const { key, field, required } = shown;
  const ui: FieldUi = FIELD_UI[field.type];
  const id = `field-${key}`;
  const prefix = `${key}.`;
  const own = faults.filter(
    (one) => one.path === key || (one.path?.startsWith(prefix) === true && ui.composite !== true),
  );
  const parts = new Map(
    faults.flatMap((one): [string, string][] =>
      one.path?.startsWith(prefix) === true ? [[one.path.slice(prefix.length), one.says]] : [],
    ),
  );
  const described = [
    own.length > 0 ? `${id}-fault` : "",
    proposal && field.type !== "table" ? `${id}-proposal` : "",
    field.help === undefined ? "" : `${id}-help`,
  ]
    .filter(Boolean)
    .join(" ");
  const name = (
    <>
      {field.title}
      {required && (
        <span className="bad" aria-hidden>
          *
        </span>
      )}
      {required && <span className="visually-hidden">（必填）</span>}
    </>
  );
  return (
    <div
      className="field"
      data-field={key}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onLeave();
      }}
    >
      {ui.composite === true ? (
        <span className="field-label">{name}</span>
      ) : (
        <label className="field-label" htmlFor={id}>
          {name}
        </label>
      )}
      {draw({
        ...input,
        id,
        field,
        invalid: own.length > 0,
        describedBy: described === "" ? undefined : described,
        faultOf: (part) => parts.get(part),
      })}
      {own.length > 0 && (
        <div className="field-fault" id={`${id}-fault`}>
          {own.map((one) => one.says).join("；")}
        </div>
      )}
      {proposal && field.type !== "table" && (
        <ProposalLine
          id={`${id}-proposal`}
          field={field}
          proposal={proposal}
          value={input.value}
          onTake={input.onChange}
        />
      )}
      {field.help !== undefined && (
        <div className="small" id={`${id}-help`}>
          {field.help}
        </div>
      )}
    </div>
  );
}

const byType = (input: Omit<InputProps, "Part">): ReactNode => <FieldInput {...input} />;
