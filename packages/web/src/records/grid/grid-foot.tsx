import { Button } from "antd";

import type { EntryColumns } from "../../api/generated.ts";
import { isBlank, MOST_ROWS } from "./grid-model.ts";
import type { CellProblem } from "./grid-model.ts";
import type { Pasted } from "./paste.ts";
import type { Grid } from "./use-grid.ts";
import type { GridKeys } from "./use-grid-keys.ts";

interface PartProps {
  readonly grid: Grid;
  readonly keys: GridKeys;
  readonly columns: EntryColumns["columns"];
}

const said = (problem: CellProblem): string =>
  problem.rules.length === 0 ? problem.says : `${problem.says}（${problem.rules.join("、")}）`;

/** Below the sheet: the cell with the keyboard, what may stand in it, what is wrong with it. */
export function GridFoot({ grid, keys, columns }: PartProps) {
  const { row, column: at } = keys.cursor.at;
  const column = columns[at];
  const here = grid.rows[row];
  if (!column || !here) return null;
  const problems = isBlank(here) ? [] : (here.problems ?? []).filter((one) => one.column === column.title);
  return (
    <div className="grid-foot">
      <span className="small">
        第 {row + 1} 行 · {column.title}
        {column.required ? "（必填）" : ""}
      </span>
      {problems.length > 0 ? (
        <span id="grid-says" className="small bad" role="status">
          {problems.map(said).join("；")}
        </span>
      ) : (
        <span className="small">{column.hint.length > 120 ? `${column.hint.slice(0, 120)}……` : column.hint}</span>
      )}
      <Button
        size="small"
        style={{ marginLeft: "auto" }}
        disabled={grid.rows.length >= MOST_ROWS}
        onClick={() => grid.deed({ do: "add", count: 20 })}
      >
        添加 20 行
      </Button>
    </div>
  );
}

/** Everything that is wrong, each a way to its cell. */
export function Problems({ grid, keys, columns }: PartProps) {
  const found = grid.rows.flatMap((row, index) =>
    row.matter !== null || isBlank(row) ? [] : (row.problems ?? []).map((problem) => ({ index, problem })),
  );
  if (found.length === 0) return null;
  return (
    <section className="grid-problems" aria-label="需要改正的">
      {found.slice(0, 100).map(({ index, problem }, at) => (
        <div key={at} className="why">
          <button
            type="button"
            className="plain"
            onClick={() =>
              keys.go({
                row: index,
                column: Math.max(
                  0,
                  columns.findIndex(({ title }) => title === problem.column),
                ),
              })
            }
          >
            第 {index + 1} 行{problem.column !== "" && ` ${problem.column}`}
          </button>
          {"　"}
          {said(problem)}
        </div>
      ))}
    </section>
  );
}

interface PastingProps {
  /** With how many rows found no room. */
  readonly pasted: (Pasted & { readonly lost: number }) | undefined;
  readonly restored: boolean;
  readonly elsewhere: EntryColumns["elsewhere"];
}

/** What came of pasting, what was found again, and what no cell holds. */
export function Pasting({ pasted, restored, elsewhere }: PastingProps) {
  const lines = [
    ...(pasted
      ? [
          `已粘贴 ${pasted.rows.length - pasted.lost} 行${pasted.headed ? "，按表头对应各列" : ""}` +
            (pasted.lost > 0 ? `；一张表最多 ${MOST_ROWS} 行，后面 ${pasted.lost} 行没有粘贴，请改用导入文件` : "") +
            (pasted.ignored.length > 0 ? `；没有对应的列，未粘贴：${pasted.ignored.join("、")}` : ""),
        ]
      : []),
    ...(restored && !pasted ? ["已恢复上次没有登记的内容。"] : []),
    ...(elsewhere.length > 0
      ? [`${elsewhere.map(({ title }) => title).join("、")}不在表格里填写，登记后打开该条补充。`]
      : []),
  ];
  if (lines.length === 0) return null;
  return (
    <p className="small grid-said" role="status">
      {lines.join("　")}
    </p>
  );
}
