import type { Definition } from "@fadu/engine/definition/definition.ts";
import { columnTitle } from "@fadu/engine/definition/list-column.ts";
import type { ListColumn } from "@fadu/engine/definition/list-column.ts";
import { useNavigate } from "@tanstack/react-router";
import { Checkbox } from "antd";

import type { MatterRow } from "../../api/generated.ts";
import { useRowKeys } from "../../app/use-row-keys.ts";
import { Cell } from "./cell.tsx";
import { isNumeric } from "./columns.ts";
import type { Choice } from "./use-choice.ts";

interface MatterTableProps {
  readonly rows: readonly MatterRow[];
  readonly columns: readonly ListColumn[];
  /** Of a list of one procedure, whose fields name the columns. */
  readonly definition: Definition | undefined;
  /** Absent where nothing can be done to several rows. */
  readonly choice?: Choice;
}

/** More columns than this are looked at by moving the table sideways within its card. */
const FITTING = 7;

export function MatterTable({ rows, columns, definition, choice }: MatterTableProps) {
  const navigate = useNavigate();
  const { current, body } = useRowKeys(
    rows.length,
    (index) => {
      const row = rows[index];
      if (row) void navigate({ to: "/matters/$id", params: { id: row.id } });
    },
    (index) => {
      const row = rows[index];
      if (row) choice?.toggle([row.id]);
    },
  );
  // One procedure is named by the list itself.
  const beside = new Set<string>(definition ? [...columns, "procedure"] : columns);
  const wide = columns.length > FITTING;
  return (
    <div className={wide ? "table-wide" : undefined} {...(wide ? WIDE : {})}>
      <table className={choice ? "table matter-table choosing" : "table matter-table"}>
        <thead className={wide ? undefined : "fixed"}>
          <tr>
            {choice && <ChooseAll rows={rows} choice={choice} />}
            {columns.map((key) => (
              <th key={key} scope="col" className={isNumeric(key) ? "num" : undefined} data-column={key}>
                {columnTitle(key, definition)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map((row, index) => (
            <tr key={row.id} data-current={index === current} aria-selected={choice?.chosen.has(row.id)}>
              {choice && (
                <td className="choose">
                  <Checkbox
                    aria-label={`选择 ${row.title}`}
                    checked={choice.chosen.has(row.id)}
                    onChange={() => choice.toggle([row.id])}
                  />
                </td>
              )}
              {columns.map((key, position) => (
                <td
                  key={key}
                  data-column={key}
                  className={[isNumeric(key) ? "num" : "", position > 2 ? "fold" : ""].join(" ").trim() || undefined}
                >
                  <Cell row={row} column={key} beside={beside} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What scrolls must be reached by keyboard. */
const WIDE = { role: "region", "aria-label": "列表，可以左右移动", tabIndex: 0 } as const;

function ChooseAll({ rows, choice }: { readonly rows: readonly MatterRow[]; readonly choice: Choice }) {
  const ids = rows.map((row) => row.id);
  const chosen = ids.filter((id) => choice.chosen.has(id)).length;
  const all = chosen === ids.length;
  return (
    <th scope="col" className="choose">
      <Checkbox
        aria-label="选择已列出的全部"
        checked={all}
        indeterminate={chosen > 0 && !all}
        onChange={() => choice.toggle(all ? ids : ids.filter((id) => !choice.chosen.has(id)))}
      />
    </th>
  );
}
