import fc from "fast-check";
import type { Block, DocumentModel, FieldCell, Run, TableCell } from "../model.ts";

/** Random models of the right shape: odd texts, empty lists, spans that may or may not fit, any order of blocks. */

const HOSTILE = [
  '#import "@preview/x:0.1.0": *',
  "#panic()",
  "]",
  "[*粗*]",
  "$x^2$",
  "`raw`",
  "//",
  "/*",
  "\\u{41}",
  "<script>alert(1)</script>",
  '" onmouseover="alert(1)',
  "'><img src=x onerror=alert(1)>",
  "&lt;b&gt;",
  "</w:t><w:br/>",
  "]]>",
  "&amp;",
  "@ref",
  "<label>",
  "= 标题",
  "- 项",
  "\n",
  "\t",
  "　　",
  "_____",
  "“”‘’——……",
  "330106197803124010330106197803124010",
];

const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 60, arbitrary: fc.constantFrom(...HOSTILE) },
  {
    weight: 60,
    arbitrary: fc.string({
      unit: fc.constantFrom(...Array.from("中华人民共和国行政处罚法第五十九条，。、；：（）《》〔〕0123456789Ab %-/")),
      maxLength: 60,
    }),
  },
  // Characters that no font has, and such as cannot be printed at all, are refused: rare, or nothing would print.
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
);
const filled = text.filter((value) => value !== "");

const run: fc.Arbitrary<Run> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record(
      { text, bold: fc.boolean(), underline: fc.boolean(), superscript: fc.boolean(), figureId: filled },
      { requiredKeys: ["text"] },
    ),
  },
  { weight: 1, arbitrary: fc.record({ blank: fc.integer({ min: 1, max: 40 }) }) },
);
const runs = fc.array(run, { maxLength: 4 });
const align = fc.constantFrom("left" as const, "center" as const, "right" as const, "justify" as const);
const line = fc.record({ runs, align }, { requiredKeys: ["runs"] });
const date = fc.constantFrom("2024-02-29", "2024-12-31", null, "2023-02-29");
const width = fc.integer({ min: 1, max: 50 });
const span = fc.oneof(
  { weight: 8, arbitrary: fc.constant(1) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 3 }) },
);

/** Rows of exactly `columns` cells; a rare span makes a grid that does not fit. */
function grid<T extends object>(
  columns: number,
  cell: fc.Arbitrary<T>,
  min: number,
): fc.Arbitrary<(T & { colSpan: number })[][]> {
  const spanned = fc.tuple(cell, span).map(([each, colSpan]) => ({ ...each, colSpan }));
  return fc.array(fc.array(spanned, { minLength: columns, maxLength: columns }), { minLength: min, maxLength: 5 });
}

const fieldCell: fc.Arbitrary<FieldCell> = fc.record(
  { label: fc.boolean(), lines: fc.array(line, { maxLength: 3 }), foot: fc.array(line, { maxLength: 2 }) },
  { requiredKeys: ["lines"] },
);
const tableCell: fc.Arbitrary<TableCell> = fc.record({ runs });

const fields: fc.Arbitrary<Block> = fc.array(width, { minLength: 1, maxLength: 5 }).chain((columns) =>
  fc.record({
    kind: fc.constant("fields" as const),
    columns: fc.constant(columns),
    rows: grid(columns.length, fieldCell, 1).chain((rows) =>
      fc.tuple(
        ...rows.map((cells) => fc.record({ cells: fc.constant(cells), minHeight: fc.integer({ min: 0, max: 60 }) })),
      ),
    ),
  }),
);

const table: fc.Arbitrary<Block> = fc
  .array(fc.record({ width, align: fc.constantFrom("left" as const, "center" as const, "right" as const) }), {
    minLength: 1,
    maxLength: 5,
  })
  .chain((columns) =>
    fc.record(
      {
        kind: fc.constant("table" as const),
        caption: text,
        unit: text,
        columns: fc.constant(columns),
        head: grid(columns.length, tableCell, 0),
        rows: grid(columns.length, tableCell, 0),
      },
      { requiredKeys: ["kind", "columns", "head", "rows"] },
    ),
  );

const simple: fc.Arbitrary<Block>[] = [
  fc.record({
    kind: fc.constant("heading" as const),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
    runs,
  }),
  fc.record(
    {
      kind: fc.constant("paragraph" as const),
      runs,
      indent: fc.constantFrom("first" as const, "none" as const),
      align,
    },
    { requiredKeys: ["kind", "runs"] },
  ),
  fc.record({ kind: fc.constant("addressee" as const), text: filled }),
  fc.record({ kind: fc.constant("attachmentNote" as const), names: fc.array(filled, { minLength: 1, maxLength: 3 }) }),
  fc.record({
    kind: fc.constant("seal" as const),
    organ: filled,
    date,
    seal: fc.constantFrom("place" as const, "none" as const),
  }),
  fc.record({
    kind: fc.constant("signatures" as const),
    perRow: fc.constantFrom(1 as const, 2 as const, 3 as const),
    places: fc.array(fc.record({ label: filled, value: text, date }, { requiredKeys: ["label"] }), {
      minLength: 1,
      maxLength: 4,
    }),
  }),
  fc.constant({ kind: "pageBreak" as const }),
  fc.record(
    { kind: fc.constant("attachment" as const), label: filled, title: text },
    { requiredKeys: ["kind", "label"] },
  ),
  fc.record({
    kind: fc.constant("note" as const),
    style: fc.constantFrom("annotation" as const, "small" as const),
    runs,
  }),
];

const imprint: fc.Arbitrary<Block> = fc.record(
  { kind: fc.constant("imprint" as const), copyTo: filled, printer: filled, printedOn: fc.constant("2024-03-01") },
  { requiredKeys: ["kind"] },
);

export const arbitraryModel: fc.Arbitrary<DocumentModel> = fc
  .record({
    layout: fc.constantFrom("official" as const, "instrument" as const, "report" as const),
    title: filled,
    pageNumbers: fc.constantFrom("official" as const, "centred" as const, "total" as const, "none" as const),
    parts: fc.record(
      {
        issuer: fc.array(filled, { minLength: 1, maxLength: 3 }),
        number: fc.oneof(fc.constant("清河街发〔2024〕12号"), filled),
        signers: fc.array(fc.constantFrom("王建国", "李明"), { minLength: 1, maxLength: 3 }),
        copyNumber: fc.constant("000001"),
        urgency: fc.constantFrom("特急" as const, "加急" as const),
        header: text,
        footer: text,
      },
      { requiredKeys: [] },
    ),
    blocks: fc.array(fc.oneof(fields, table, ...simple), { maxLength: 6 }),
    last: fc.option(imprint, { nil: undefined }),
  })
  .map(({ layout, title, pageNumbers, parts, blocks, last }) => ({
    layout,
    title,
    furniture: { pageNumbers, ...parts },
    blocks: last === undefined ? blocks : [...blocks, last],
  }));
