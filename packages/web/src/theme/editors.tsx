import { Button, Checkbox, Input } from "antd";

import type { InputProps } from "../field/field-ui.ts";
import { textAt } from "../field/values.ts";
import { PATTERNS, stepsOf } from "./flow-patterns.ts";
import type { Pattern } from "./flow-patterns.ts";
import { RowsEditor } from "./rows-editor.tsx";
import type { CellOf } from "./rows-editor.tsx";
import type { Row, Theme } from "./theme-values.ts";
import type { ThemeKnown } from "./use-theme-known.ts";
import { UnitCell } from "./unit-cell.tsx";

export interface EditorProps {
  readonly input: Omit<InputProps, "Part">;
  /** The theme as it stands on the form. */
  readonly theme: Theme;
  readonly known: ThemeKnown;
}

/** What is looked at on the spot: each item with its unit and its law. */
export function ChecklistEditor({ input, theme, known }: EditorProps) {
  const listed = new Set(theme.checklist.map((row) => textAt(row, "item")));
  const missing = theme.powers.filter((row) => textAt(row, "power") !== "" && !listed.has(textAt(row, "power")));
  const take = (): void => input.onChange([...theme.checklist, ...missing.map(itemOf)]);
  return (
    <RowsEditor
      input={input}
      add="增加检查内容"
      columns={[
        { key: "item", width: "2fr" },
        {
          key: "unit",
          width: "1fr",
          cell: (cell) => <UnitCell cell={cell} participants={theme.participants} unitName={known.unitName} />,
        },
        { key: "law", width: "1.5fr" },
      ]}
      tools={
        missing.length > 0 && (
          <Button size="small" onClick={take}>
            从职权带入 {missing.length} 项
          </Button>
        )
      }
    />
  );
}

const itemOf = (power: Row): Row => {
  const { power: item, unit, law } = power;
  return {
    ...(item === undefined ? {} : { item }),
    ...(unit === undefined ? {} : { unit }),
    ...(law === undefined ? {} : { law }),
  };
};

/** The theme's own questions: how each is answered, whether it must be, and by which unit. */
export function FormEditor({ input, theme, known }: EditorProps) {
  return (
    <RowsEditor
      input={input}
      add="增加登记项"
      fresh={{ kind: "text" }}
      columns={[
        { key: "item", width: "1.5fr" },
        { key: "kind", width: "132px" },
        { key: "required", width: "44px", cell: (cell) => <RequiredCell cell={cell} /> },
        { key: "options", width: "1.2fr", cell: (cell) => <OptionsCell cell={cell} /> },
        { key: "help", width: "1fr" },
        {
          key: "unit",
          width: "1fr",
          cell: (cell) => <UnitCell cell={cell} participants={theme.participants} unitName={known.unitName} />,
        },
      ]}
    />
  );
}

const RequiredCell = ({ cell: { id, row, put } }: { readonly cell: CellOf }) => (
  <Checkbox
    id={id}
    checked={row["required"] === true}
    onChange={(event) => put({ required: event.target.checked ? true : undefined })}
  />
);

function OptionsCell({ cell: { id, row, invalid, describedBy, put } }: { readonly cell: CellOf }) {
  const chosen = ["choice", "choices"].includes(textAt(row, "kind"));
  return (
    <Input
      id={id}
      disabled={!chosen}
      placeholder={chosen ? "用顿号分开" : ""}
      status={invalid ? "error" : ""}
      aria-describedby={describedBy}
      maxLength={200}
      value={textAt(row, "options")}
      onChange={(event) => put({ options: event.target.value === "" ? undefined : event.target.value })}
    />
  );
}

/** The course of an operation, from a pattern: who does which step, within how many days. */
export function StepsEditor({ input, theme, known }: EditorProps) {
  return (
    <RowsEditor
      input={input}
      add="增加步骤"
      fresh={theme.leadUnit === "" ? {} : { unit: theme.leadUnit }}
      columns={[
        { key: "step", width: "1.3fr" },
        { key: "kind", width: "1fr" },
        {
          key: "unit",
          width: "1fr",
          cell: (cell) => <UnitCell cell={cell} participants={theme.participants} unitName={known.unitName} />,
        },
        { key: "who", width: "1fr" },
        { key: "days", width: "92px" },
      ]}
      tools={
        <span className="row rows-patterns" role="group" aria-label="套用流程样式">
          <span className="small">套用样式</span>
          {(Object.keys(PATTERNS) as Pattern[]).map((pattern) => (
            <Button
              key={pattern}
              size="small"
              onClick={() => input.onChange(stepsOf(pattern, theme.leadUnit, theme.steps))}
            >
              {PATTERNS[pattern].title}
            </Button>
          ))}
        </span>
      }
    />
  );
}
