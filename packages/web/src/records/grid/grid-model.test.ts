import { describe, expect, it } from "vitest";

import { blankRows, BLANK_ROWS, isOpen, MOST_ROWS, nextRows, restored } from "./grid-model.ts";
import type { GridDeed, GridRow } from "./grid-model.ts";

const after = (rows: readonly GridRow[], ...deeds: readonly GridDeed[]): readonly GridRow[] =>
  deeds.reduce(nextRows, rows);
const texts = (rows: readonly GridRow[]): string[] => rows.filter(isOpen).map(({ cells }) => cells.join("|"));
const matter = { id: "m1", title: "张三" };

/** Two rows typed, as the server judged them: the first registered, the second wrong. */
function saved(): readonly GridRow[] {
  const rows = after(
    blankRows(BLANK_ROWS, 2),
    { do: "set", at: { row: 0, column: 0 }, text: "张三" },
    { do: "set", at: { row: 1, column: 0 }, text: "李四" },
  );
  const asked = rows.filter(isOpen);
  const problems = [{ column: "日期", says: "请填写“日期”", rules: [] }];
  const results = asked.map(({ key }, at) => ({
    key,
    matter: at === 0 ? matter : null,
    problems: at === 0 ? [] : problems,
  }));
  return after(rows, { do: "judged", asked, results });
}

describe("rows of a sheet", () => {
  it("that are registered are not typed, pasted or emptied over; what is pasted goes below them", () => {
    const [first, ...rest] = saved();
    const rows = after(
      [...(first ? [first] : []), ...rest],
      { do: "set", at: { row: 0, column: 0 }, text: "改" },
      { do: "clear", from: { row: 0, column: 0 }, to: { row: 0, column: 1 } },
      {
        do: "paste",
        at: { row: 0, column: 0 },
        rows: [
          ["王五", undefined],
          [undefined, "2024-01-01"],
        ],
      },
    );
    expect(rows[0]).toMatchObject({ cells: ["张三", ""], matter });
    expect(texts(rows)).toEqual(["王五|", "|2024-01-01"]);
  });

  it("are judged anew once a cell changes, and keep their key so that they are registered once", () => {
    const rows = saved();
    const changed = after(rows, { do: "set", at: { row: 1, column: 1 }, text: "2024-01-01" });
    expect(changed[1]).toMatchObject({ key: rows[1]?.key, problems: null });
    expect(after(rows, { do: "set", at: { row: 1, column: 0 }, text: "李四" })[1]?.problems).toHaveLength(1);
  });

  it("do not take over what is said of cells that were changed meanwhile", () => {
    const asked = after(blankRows(1, 2), { do: "set", at: { row: 0, column: 0 }, text: "张三" });
    const typed = after(asked, { do: "set", at: { row: 0, column: 1 }, text: "2024" });
    const results = asked.map(({ key }) => ({ key, matter: null, problems: [] }));
    expect(after(typed, { do: "judged", asked, results })[0]?.problems).toBeNull();
    // Registered is registered, with the cells that were sent.
    const kept = asked.map(({ key }) => ({ key, matter, problems: [] }));
    expect(after(typed, { do: "judged", asked, results: kept })[0]).toMatchObject({ matter, cells: ["张三", ""] });
  });

  it("end at the most a sheet holds, and are found again as they were left", () => {
    const many = Array.from({ length: MOST_ROWS + 5 }, (_, at) => [String(at), ""]);
    const rows = after(blankRows(BLANK_ROWS, 2), { do: "paste", at: { row: 0, column: 0 }, rows: many });
    expect(rows).toHaveLength(MOST_ROWS);
    const back = restored(rows.slice(0, 3), 2);
    expect(back?.[2]).toMatchObject({ key: rows[2]?.key, cells: ["2", ""], problems: null });
    // Of a form with other columns nothing fits.
    expect(restored(rows.slice(0, 3), 3)).toBeUndefined();
  });
});
