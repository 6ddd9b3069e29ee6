import type { InstrumentBlock } from "@fadu/engine/definition/instrument.ts";
import { fieldAtPath } from "@fadu/engine/definition/path-type.ts";
import type { Field, Value } from "@fadu/engine/definition/field.ts";
import { fieldFor } from "@fadu/engine/field/asked.ts";
import { textOf } from "@fadu/engine/field/registry.ts";
import { evaluate, lookup } from "@fadu/engine/matter/condition.ts";
import type { Opinion } from "@fadu/engine/matter/matter.ts";
import { localDate } from "@fadu/engine/time/dates.ts";
import { label, line } from "@fadu/documents/build.ts";
import type { Block, DocumentModel, FieldCell, FieldsBlock, Run } from "@fadu/documents/model.ts";

import { profileAt } from "../office/profile.ts";
import type { OfficeProfile } from "../office/profile.ts";
import type { Issuance, Office } from "./issuance.ts";
import { printerOf } from "./slots.ts";
import type { Printer } from "./slots.ts";

/** Columns of every form: cells are placed in twelfths, and a caption takes a part of its cell. */
const COLUMNS = 24;
const CAPTION = 5;
/** Height of one line left free in a form, mm. */
const LINE_MM = 6.5;
const NUMBER_LINE = "{$number}";
const BLANK_DAY = "　　　　年　　月　　日";

/**
 * The instrument on paper: its slots filled with the values it was issued on, the paragraphs whose condition held then, the
 * consents it was issued with, and a note when values were corrected since. A draft bears that word and no number.
 */
export function compose(issuance: Issuance, today: Office): DocumentModel {
  const profile = profileAt(today.profiles, issuance.at);
  const office = { ...today, name: profile?.name ?? today.name };
  const printer = printerOf(issuance, office);
  const { form, issued } = issuance;
  const body = form.body.filter((block) => holds(block, printer));
  const blocks = body
    .filter((block) => !isNumber(block))
    .flatMap((block) => blocksOf(block, issuance, office, printer));
  const title = (form.headline === undefined ? "" : printer.text(form.headline)) || form.title;
  const numbered = body.some(isNumber) && issued?.number !== undefined;
  return {
    layout: form.layout,
    title: issued ? title : `${title}（草稿）`,
    furniture: {
      issuer: headOf(issuance, office, printer, profile),
      ...(numbered ? { number: issued.number } : {}),
      pageNumbers: form.layout === "official" ? "official" : "total",
      ...(issued ? {} : { header: "草　稿　　尚未制发，不具有法律效力" }),
    },
    blocks: [...joined(blocks), ...notes(issuance)],
  };
}

/** The office's own letterhead, unless the paper is issued in another organ's name. */
function headOf(issuance: Issuance, office: Office, printer: Printer, profile: OfficeProfile | undefined): string[] {
  const issuer = issuerOf(issuance, office, printer);
  const { layout } = issuance.form;
  const lines = issuer === office.name ? (profile?.letterheads[layout] ?? []) : [];
  return lines.length > 0 ? [...lines] : [issuer];
}

const issuerOf = ({ form }: Issuance, office: Office, printer: Printer): string =>
  (form.issuer === undefined ? "" : printer.text(form.issuer)) || office.name;

const holds = (block: InstrumentBlock, { scope }: Printer): boolean =>
  !("when" in block) || block.when === undefined || evaluate(block.when, scope) === true;

/** The number stands where the layout has it, not among the paragraphs. */
const isNumber = (block: InstrumentBlock): boolean => block.kind === "paragraph" && block.text === NUMBER_LINE;

function blocksOf(block: InstrumentBlock, issuance: Issuance, office: Office, printer: Printer): Block[] {
  switch (block.kind) {
    case "paragraph":
      return paragraphs(block, printer);
    case "heading":
      return [{ kind: "heading", level: 1, runs: printer.runs(block.text) }];
    case "form":
      return [formOf(block.rows, printer)];
    case "table":
      return tableOf(block, issuance, office, printer);
    case "signatures":
      return [signaturesOf(block.lines, printer)];
    case "seal":
      return [
        {
          kind: "seal",
          organ: issuerOf(issuance, office, printer),
          date: issuance.issued?.on ?? null,
          seal: block.seal && issuance.issued ? "place" : "none",
        },
      ];
    case "opinions":
      return opinionsOf(issuance, office);
  }
}

/** A line feed in a longer text begins a paragraph of its own. */
function paragraphs(block: Extract<InstrumentBlock, { kind: "paragraph" }>, printer: Printer): Block[] {
  const lines: Run[][] = [[]];
  for (const run of printer.runs(block.text)) {
    if ("blank" in run) lines.at(-1)?.push(run);
    else
      for (const [i, text] of run.text.split("\n").entries()) {
        if (i > 0) lines.push([]);
        if (text !== "") lines.at(-1)?.push({ text });
      }
  }
  return lines
    .filter((runs) => runs.length > 0)
    .map((runs) => ({
      kind: "paragraph",
      runs,
      ...(block.indent ? {} : { indent: "none" as const }),
      ...(block.align ? { align: block.align } : {}),
    }));
}

type FormRows = Extract<InstrumentBlock, { kind: "form" }>["rows"];

function formOf(rows: FormRows, printer: Printer): FieldsBlock {
  return {
    kind: "fields",
    columns: Array.from({ length: COLUMNS }, () => 1),
    rows: rows.map((cells) => ({
      cells: cells.flatMap((cell): FieldCell[] => {
        const width = (cell.span * COLUMNS) / 12;
        const caption = Math.min(CAPTION, Math.ceil(width / 2));
        const value: FieldCell = { lines: linesOf(printer.text(cell.value ?? "")), colSpan: width };
        if (cell.label === undefined) return [value];
        if (cell.value === undefined) return [label(cell.label, { colSpan: width })];
        return [label(cell.label, { colSpan: caption }), { ...value, colSpan: width - caption }];
      }),
      minHeight: LINE_MM * Math.max(1, ...cells.map(({ height }) => height ?? 1)),
    })),
  };
}

const linesOf = (text: string): FieldCell["lines"] => (text === "" ? [] : text.split("\n").map((one) => line(one)));

function tableOf(
  { path, columns }: Extract<InstrumentBlock, { kind: "table" }>,
  { definition }: Issuance,
  { names }: Office,
  { scope }: Printer,
): Block[] {
  const value = lookup(path, scope);
  const rows = Array.isArray(value) ? (value as readonly Value[]) : [];
  // A table that is required is never empty: the act would have been refused.
  if (rows.length === 0) return [];
  const defined = fieldAtPath(path, definition);
  const field = defined && fieldFor(defined, { ...scope.matter?.values, ...scope.values });
  if (field?.asks !== undefined) return [answersTable(field, rows[0], names)];
  const fields = field?.columns ?? {};
  const cellsOf = (row: Value): { runs: Run[] }[] =>
    columns.map(({ key }) => {
      const column = fields[key];
      const cell = typeof row === "object" && row !== null && key in row ? (row as Record<string, Value>)[key] : null;
      return { runs: [{ text: column ? textOf(column, cell, names) : "" }] };
    });
  const serial = (n: number): { runs: Run[] } => ({ runs: [{ text: String(n) }] });
  return [
    {
      kind: "table",
      columns: [{ width: 1.2, align: "center" }, ...columns.map(({ width }) => ({ width }))],
      head: [[{ runs: [{ text: "序号" }] }, ...columns.map(({ title }) => ({ runs: [{ text: title }] }))]],
      rows: rows.map((row, i) => [serial(i + 1), ...cellsOf(row)]),
    },
  ];
}

/** The matter's own questions, one a line, with their answers; one left open prints as nothing. */
function answersTable(field: Field, row: Value | undefined, names: Office["names"]): Block {
  const given = typeof row === "object" && row !== null ? (row as Record<string, Value>) : {};
  const cell = (text: string): { runs: Run[] } => ({ runs: [{ text }] });
  return {
    kind: "table",
    columns: [{ width: 1.2, align: "center" }, { width: 4 }, { width: 7 }],
    head: [[cell("序号"), cell("登记项"), cell("内容")]],
    rows: Object.entries(field.columns ?? {}).map(([key, column], i) => [
      cell(String(i + 1)),
      cell(column.title),
      cell(textOf(column, given[key], names)),
    ]),
  };
}

function signaturesOf(lines: Extract<InstrumentBlock, { kind: "signatures" }>["lines"], printer: Printer): Block {
  return {
    kind: "signatures",
    perRow: 1,
    places: lines.map((one) => {
      const value = one.value === undefined ? "" : printer.text(one.value);
      if (value !== "") return { label: one.label, value };
      return one.label.endsWith("日期") ? { label: one.label, value: BLANK_DAY } : { label: one.label };
    }),
  };
}

/** 审批意见栏: one row for each step, with the words, the name and the day of each opinion; empty while it is awaited. */
function opinionsOf({ steps }: Issuance, { names }: Office): Block[] {
  if (steps.length === 0) return [];
  return [
    {
      kind: "fields",
      columns: Array.from({ length: COLUMNS }, () => 1),
      rows: steps.map(({ title, opinions }) => ({
        cells: [label(title, { colSpan: CAPTION }), opinionCell(opinions, names)],
        minHeight: LINE_MM * 3,
      })),
    },
  ];
}

function opinionCell(opinions: readonly Opinion[], names: Office["names"]): FieldCell {
  const colSpan = COLUMNS - CAPTION;
  if (opinions.length === 0) return { lines: [], foot: [line(`签名：　　　　　　${BLANK_DAY}`, "right")], colSpan };
  const [last] = opinions.slice(-1);
  const signed = (opinion: Opinion): string => {
    const seat = opinion.for === undefined ? "" : `（代${names.accounts?.[opinion.for] ?? opinion.for}）`;
    return `${opinion.name}${seat}　${textOf(DAY, localDate(opinion.at))}`;
  };
  return {
    lines: opinions.flatMap((opinion) => [
      line(opinion.words === "" ? VERDICTS[opinion.verdict] : opinion.words),
      ...(opinion === last ? [] : [line(signed(opinion), "right")]),
    ]),
    ...(last ? { foot: [line(signed(last), "right")] } : {}),
    colSpan,
  };
}

const VERDICTS = { agree: "同意。", refuse: "不同意。" } as const;
const DAY = { type: "date", title: "" } as const;

/** A form and the opinions under it are one table. */
function joined(blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  for (const block of blocks) {
    const last = result.at(-1);
    if (block.kind === "fields" && last?.kind === "fields") {
      result[result.length - 1] = { ...last, rows: [...last.rows, ...block.rows] };
    } else result.push(block);
  }
  return result;
}

/** The instrument stays as it was issued; that a value it states was corrected since must be seen on the print. */
function notes({ corrections, definition, form }: Issuance): Block[] {
  const stated = JSON.stringify(form.body);
  const states = (field: string): boolean =>
    [`{${field}.`, `{${field}|`, `{${field}}`, `"path":"${field}"`].some((one) => stated.includes(one));
  return corrections.flatMap(({ on, revision, fields }): Block[] => {
    const titles = fields.filter(states).map((field) => `“${definition.fields[field]?.title ?? field}”`);
    if (titles.length === 0) return [];
    const text = `更正说明：本文书制发后，${titles.join("、")}于${textOf(DAY, on)}更正，见全过程记录第${revision}条。本文书按制发时的内容打印。`;
    return [{ kind: "note", style: "small", runs: [{ text }] }];
  });
}
