import {
  BorderStyle,
  HeightRule,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  RelativeHorizontalPosition,
  RelativeVerticalPosition,
  VerticalAlignTable,
  WidthType,
  type Paragraph,
} from "docx";
import {
  cellStyle,
  mmEighths,
  mmTwips,
  modelRuns,
  textParagraph,
  textRuns,
  twips,
  type TextStyle,
} from "./docx-text.ts";
import { GEOMETRY, imprintRows, LINE_MM, textWidthPt, widthOf } from "./layout.ts";
import type { FieldCell, FieldsBlock, ImprintBlock, Layout, Line, TableBlock } from "./model.ts";
import { cellColumns } from "./rules.ts";

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: "auto" };
const rule = (mm: number) => ({ style: BorderStyle.SINGLE, size: mmEighths(mm), color: "000000" });
const MARGINS = { top: 60, bottom: 60, left: 90, right: 90 };

function columnTwips(layout: Layout, widths: readonly number[]): number[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => Math.round((twips(textWidthPt(GEOMETRY[layout])) * width) / total));
}

function bordered(widths: readonly number[], rows: TableRow[]): Table {
  const line = rule(LINE_MM.form);
  return new Table({
    rows,
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    margins: MARGINS,
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
  });
}

const spans = ({ colSpan = 1, rowSpan = 1 }: { colSpan?: number; rowSpan?: number }) => ({
  ...(colSpan > 1 ? { columnSpan: colSpan } : {}),
  ...(rowSpan > 1 ? { rowSpan } : {}),
});

/** 表题, 单位 and the table, whose head is repeated on each page. */
export function dataTable(block: TableBlock, layout: Layout): (Paragraph | Table)[] {
  const style = cellStyle(layout);
  const head = { ...style, role: "hei" } as const;
  const widths = columnTwips(
    layout,
    block.columns.map(({ width }) => width),
  );
  const above: Paragraph[] = [];
  const together = { more: { keepNext: true } };
  if (block.caption !== undefined) {
    above.push(textParagraph(textRuns(block.caption, head), head, { align: "center", beforePt: 8, ...together }));
  }
  if (block.unit !== undefined) {
    above.push(textParagraph(textRuns(`单位：${block.unit}`, style), style, { align: "right", ...together }));
  }
  const row = (
    cells: TableBlock["rows"][number],
    aligns: ("left" | "center" | "right")[],
    of: TextStyle,
    header: boolean,
  ) =>
    new TableRow({
      tableHeader: header,
      cantSplit: true,
      children: cells.map(
        (cell, i) =>
          new TableCell({
            ...spans(cell),
            verticalAlign: VerticalAlignTable.CENTER,
            children: [textParagraph(modelRuns(cell.runs, of), of, { align: aligns[i]! })],
          }),
      ),
    });
  const starts = cellColumns(block.rows, widths.length);
  const rows = [
    ...block.head.map((cells) =>
      row(
        cells,
        cells.map(() => "center" as const),
        head,
        true,
      ),
    ),
    ...block.rows.map((cells, i) =>
      row(
        cells,
        starts[i]!.map((at) => block.columns[at]!.align ?? "left"),
        style,
        false,
      ),
    ),
  ];
  return [
    ...above,
    ...(rows.length === 0 ? [] : [bordered(widths, rows)]),
    textParagraph([], { ...style, pitchPt: 8 }),
  ];
}

/** A form of labels and values. */
export function fieldsTable(block: FieldsBlock, layout: Layout): Table {
  const widths = columnTwips(layout, block.columns);
  const starts = cellColumns(
    block.rows.map(({ cells }) => cells),
    widths.length,
  );
  const rows = block.rows.map(
    ({ cells, minHeight = 0 }, i) =>
      new TableRow({
        ...(minHeight > 0 ? { height: { value: mmTwips(minHeight), rule: HeightRule.ATLEAST } } : {}),
        children: cells.map((cell, j) => {
          const start = starts[i]![j]!;
          const width = widths.slice(start, start + (cell.colSpan ?? 1)).reduce((sum, each) => sum + each, 0);
          return fieldCell(cell, layout, width, mmTwips(minHeight));
        }),
      }),
  );
  return bordered(widths, rows);
}

function fieldCell(cell: FieldCell, layout: Layout, width: number, height: number): TableCell {
  const style: TextStyle = { ...cellStyle(layout), ...(cell.label === true ? { role: "hei" } : {}) };
  const foot = cell.foot ?? [];
  const paragraphs = (lines: readonly Line[], side: "left" | "center" | "right", beforePt = 0) =>
    lines.map((line, i) =>
      textParagraph(modelRuns(line.runs, style), style, {
        align: line.align ?? side,
        beforePt: i === 0 ? beforePt : 0,
      }),
    );
  const children = [
    ...paragraphs(cell.lines, cell.label === true ? "center" : "left"),
    ...paragraphs(foot, "right", footSpace(cell, style, width, height)),
  ];
  return new TableCell({
    ...spans(cell),
    width: { size: width, type: WidthType.DXA },
    verticalAlign: foot.length > 0 ? VerticalAlignTable.TOP : VerticalAlignTable.CENTER,
    children: children.length === 0 ? [textParagraph([], style)] : children,
  });
}

/** Space above a cell's foot in pt that brings it to the bottom of the row: a word processor cannot anchor it there. */
function footSpace({ lines, foot = [] }: FieldCell, style: TextStyle, width: number, height: number): number {
  const perLine = Math.max(1, Math.floor((width - MARGINS.left - MARGINS.right) / twips(style.pt)));
  const linesOf = (line: Line) => {
    const text = line.runs.map((run) => ("text" in run ? run.text : "\u3000".repeat(run.blank))).join("");
    return text.split("\n").reduce((sum, part) => sum + Math.max(1, Math.ceil(widthOf(part) / perLine)), 0);
  };
  const used = [...lines, ...foot].reduce((sum, line) => sum + linesOf(line), 0) * style.pitchPt;
  return Math.max(0, (height - MARGINS.top - MARGINS.bottom) / 20 - used);
}

/** 版记, floating at the foot of the page it stands on (FMT-16). */
export function imprintTable(block: ImprintBlock, layout: Layout): Table {
  const style: TextStyle = { pt: 14, pitchPt: 22 };
  const { copyTo, printer, printed } = imprintRows(block);
  const width = twips(textWidthPt(GEOMETRY[layout]));
  const half = Math.floor(width / 2);
  const cell = (text: string, align: "left" | "right", columnSpan: number) =>
    new TableCell({
      columnSpan,
      children: [textParagraph(textRuns(text, style), style, { align, left: 1, right: 1 })],
    });
  const rows = [
    ...(copyTo === undefined ? [] : [new TableRow({ children: [cell(copyTo, "left", 2)] })]),
    ...(printer + printed === ""
      ? []
      : [new TableRow({ children: [cell(printer, "left", 1), cell(printed, "right", 1)] })]),
  ];
  return new Table({
    rows: rows.length === 0 ? [new TableRow({ children: [cell("", "left", 2)] })] : rows,
    columnWidths: [half, width - half],
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    borders: {
      top: rule(LINE_MM.imprintOuter),
      bottom: rule(LINE_MM.imprintOuter),
      left: NO_BORDER,
      right: NO_BORDER,
      insideHorizontal: rule(LINE_MM.imprintInner),
      insideVertical: NO_BORDER,
    },
    float: {
      horizontalAnchor: TableAnchorType.MARGIN,
      verticalAnchor: TableAnchorType.MARGIN,
      relativeHorizontalPosition: RelativeHorizontalPosition.CENTER,
      relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
    },
  });
}
