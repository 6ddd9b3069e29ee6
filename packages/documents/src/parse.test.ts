import { expect, test } from "vitest";
import { cells, label, paragraph, value } from "./build.ts";
import type { Block, DocumentModel } from "./model.ts";
import { DocumentError, parseDocument } from "./parse.ts";
import { SAMPLES } from "./samples/samples.ts";

const model = (blocks: unknown[], more: object = {}) =>
  ({ layout: "instrument", title: "标题", furniture: { pageNumbers: "none" }, blocks, ...more }) as DocumentModel;

function errorOf(wrong: unknown): DocumentError {
  try {
    parseDocument(wrong);
  } catch (error) {
    if (error instanceof DocumentError) return error;
    throw error;
  }
  throw new Error("accepted");
}

test.each(Object.entries(SAMPLES))("%s is a right model and stays as it is", (_, sample) => {
  expect(parseDocument(sample)).toEqual(sample);
});

const fields = (rows: Extract<Block, { kind: "fields" }>["rows"]): Block => ({
  kind: "fields",
  columns: [1, 1, 1],
  rows,
});

test.each([
  ["an unknown kind of block", model([{ kind: "video" }]), "blocks[0].kind", /video/],
  ["a block without a kind", model([null]), "blocks[0].kind", /没有这种内容块/],
  ["a run that is no text", model([{ kind: "paragraph", runs: [{ text: 1 }] }]), "blocks[0].runs[0].text", /string/],
  ["a field nobody knows", model([{ kind: "paragraph", runs: [], size: 3 }]), "blocks[0]", /size/],
  ["a missing field", model([{ kind: "heading", runs: [] }]), "blocks[0]", /level/],
  ["a row too short", model([fields([{ cells: [label("甲"), value("乙")] }])]), "blocks[0].rows[0]", /未填满3列/],
  [
    "a row too long",
    model([fields([{ cells: [label("甲"), value("乙", { colSpan: 3 })] }])]),
    "blocks[0].rows[0]",
    /超出3列/,
  ],
  [
    "a span out of the table",
    model([fields([{ cells: [label("甲", { rowSpan: 2 }), value("乙", { colSpan: 2 })] }])]),
    "blocks[0].rows[0]",
    /向下超出/,
  ],
  [
    "a table whose head does not fit",
    model([{ kind: "table", columns: [{ width: 1 }], head: [cells("甲", "乙")], rows: [] }]),
    "blocks[0].head[0]",
    /超出1列/,
  ],
  [
    "a day that is none",
    model([{ kind: "seal", organ: "甲", date: "2023-02-29", seal: "none" }]),
    "blocks[0].date",
    /2023-02-29/,
  ],
  ["a control character", model([paragraph("甲\u0000乙")]), "blocks[0].runs[0].text", /U\+0000/],
  [
    "a reversing character, which prints otherwise than it reads",
    model([paragraph("甲\u202e乙")]),
    "blocks[0].runs[0].text",
    /U\+202E/,
  ],
  ["half a surrogate pair", model([paragraph("甲\ud800")]), "blocks[0].runs[0].text", /残缺/],
  ["an imprint before the end", model([{ kind: "imprint" }, paragraph("甲")]), "blocks[0]", /最后/],
  [
    "a number that is none",
    model([], { blocks: [{ kind: "fields", columns: [Number.NaN], rows: [] }] }),
    "blocks[0].columns[0]",
    /数值/,
  ],
  ["no document at all", 7, "", /object/],
])("refuses %s", (_, wrong, path, reason) => {
  const error = errorOf(wrong);
  expect(error.path).toBe(path);
  expect(error.message).toMatch(reason);
});

test("FMT-05 an official document's number has its year in full in 〔〕 and no leading zero", () => {
  const numbered = (number: string) =>
    model([], { layout: "official", furniture: { pageNumbers: "official", number } });
  expect(parseDocument(numbered("清河街发〔2024〕12号")).furniture.number).toBe("清河街发〔2024〕12号");
  for (const number of [
    "清河街发[2024]12号",
    "清河街发〔24〕12号",
    "清河街发〔2024〕012号",
    "清河街发〔2024〕第12号",
    "清河街发〔2024〕12",
  ]) {
    expect(errorOf(numbered(number)).path).toBe("furniture.number");
  }
});

test("line ends of any kind become line feeds and tabs full-width spaces", () => {
  const parsed = parseDocument(model([paragraph("甲\r\n乙\u2028丙\t丁")]));
  expect(parsed.blocks).toEqual([paragraph("甲\n乙\n丙\u3000丁")]);
});

test("cells under a row span are not given again", () => {
  const block = fields([
    { cells: [label("甲", { rowSpan: 2 }), value("乙"), value("丙")] },
    { cells: [value("丁", { colSpan: 2 })] },
  ]);
  expect(parseDocument(model([block])).blocks).toEqual([block]);
  const overlapping = fields([
    { cells: [value("乙"), label("甲", { rowSpan: 2 }), value("丙")] },
    { cells: [value("丁", { colSpan: 2 })] },
  ]);
  expect(errorOf(model([overlapping])).message).toMatch(/重叠/);
});
