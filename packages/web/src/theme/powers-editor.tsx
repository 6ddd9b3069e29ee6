import { Select } from "antd";

import type { MatterRow } from "../api/generated.ts";
import { textAt } from "../field/values.ts";
import { RowsEditor } from "./rows-editor.tsx";
import type { CellOf } from "./rows-editor.tsx";
import type { EditorProps } from "./editors.tsx";
import { UnitCell } from "./unit-cell.tsx";

/** Which unit acts by which power; those of the street come from its powers list, with their law. */
export function PowersEditor({ input, theme, known }: EditorProps) {
  return (
    <RowsEditor
      input={input}
      add="增加职权"
      fresh={theme.leadUnit === "" ? {} : { unit: theme.leadUnit }}
      columns={[
        {
          key: "unit",
          width: "1fr",
          cell: (cell) => <UnitCell cell={cell} participants={theme.participants} unitName={known.unitName} />,
        },
        { key: "entry", width: "1.4fr", cell: (cell) => <EntryCell cell={cell} powers={known.powers} /> },
        { key: "power", width: "1.3fr" },
        { key: "law", width: "1.5fr" },
      ]}
    />
  );
}

/** An entry of the powers list in force today; it brings its words and its law. */
function EntryCell({ cell, powers }: { readonly cell: CellOf; readonly powers: readonly MatterRow[] | undefined }) {
  const { id, row, invalid, describedBy, put } = cell;
  const chosen = textAt(row["entry"], "id");
  const options = (powers ?? []).map((one) => ({ value: one.id, label: one.title }));
  if (chosen !== "" && !options.some((one) => one.value === chosen))
    options.unshift({ value: chosen, label: textAt(row["entry"], "title") });
  return (
    <Select
      id={id}
      allowClear
      showSearch={{ optionFilterProp: "label" }}
      loading={powers === undefined}
      placeholder="不在清单的不选"
      notFoundContent="没有这样的事项"
      style={{ width: "100%" }}
      status={invalid ? "error" : ""}
      aria-describedby={describedBy}
      value={chosen === "" ? null : chosen}
      options={options}
      onChange={(picked: string | null | undefined) => {
        const found = powers?.find((one) => one.id === picked);
        if (!found) return put({ entry: undefined });
        const law = typeof found.facets.topic === "string" ? found.facets.topic : textAt(row, "law");
        return put({
          entry: { id: found.id, title: found.title },
          power: found.title,
          law: law === "" ? undefined : law,
        });
      }}
    />
  );
}
