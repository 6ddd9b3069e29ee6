import type { Field } from "@fadu/engine/definition/field.ts";
import { describe, expect, it } from "vitest";

import { blockOf, cellOf, pasteBlock } from "./paste.ts";

const COLUMNS: (readonly [string, Field])[] = [
  ["name", { type: "text", title: "品名" }],
  ["count", { type: "integer", title: "数量" }],
  ["price", { type: "money", title: "单价" }],
];

describe("what is pasted into a table", () => {
  it("is a block when it has several cells, and otherwise a text like any other", () => {
    expect(blockOf("水果")).toBeUndefined();
    expect(blockOf("水果\n")).toBeUndefined();
    expect(blockOf("水果\t3\r\n烤串\t5\r\n")).toEqual([
      ["水果", "3"],
      ["烤串", "5"],
    ]);
    expect(blockOf("水果\n烤串")).toEqual([["水果"], ["烤串"]]);
  });

  it("fills from the cell it is put in, adds rows, keeps what it does not touch and drops what has no column", () => {
    const rows = [{ name: "烟", price: 20 }];
    const block = [
      ["3", "1,200.50元", "多出的"],
      ["5", ""],
    ];
    expect(pasteBlock(COLUMNS, rows, block, { row: 0, column: 1 })).toEqual({
      rows: [{ name: "烟", count: 3, price: 1200.5 }, { count: 5 }],
      unread: [],
    });
  });

  it("leaves out a line that repeats the headings, and says which cells could not be read", () => {
    const block = [
      ["品名", "数量"],
      ["水果", "三"],
    ];
    expect(pasteBlock(COLUMNS, [], block, { row: 0, column: 0 })).toEqual({
      rows: [{ name: "水果" }],
      unread: [{ row: 0, column: "数量", text: "三" }],
    });
  });

  it("is read by the type of its column", () => {
    const options = { a: "甲", b: "乙" };
    const cells: [Field["type"], string, unknown][] = [
      ["date", "2024/9/5", "2024-09-05"],
      ["date", "2024年12月31日", "2024-12-31"],
      ["date", "明天", undefined],
      ["yesno", "否", false],
      ["yesno", "不知道", undefined],
      ["choice", "乙", "b"],
      ["choice", "丙", undefined],
      ["choices", "甲、乙", ["a", "b"]],
      ["choices", "甲、丙", undefined],
      ["idcard", "11010519491231002x", "11010519491231002X"],
      ["area", "12.5㎡", 12.5],
      ["unit", "望江社区", undefined],
    ];
    for (const [type, text, value] of cells)
      expect([type, text, cellOf({ type, title: "列", options }, text)]).toEqual([type, text, value]);
  });
});
