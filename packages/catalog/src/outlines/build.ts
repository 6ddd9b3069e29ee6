import type { Condition } from "@fadu/engine/definition/condition.ts";
import type {
  CrossCheck,
  FigurePeriod,
  FigureSlot,
  OutlineCell,
  OutlineParagraph,
  OutlineSentence,
  OutlineTable,
} from "@fadu/engine/definition/indicator.ts";
import { allOf } from "../build/condition.ts";

const year: FigurePeriod = { kind: "year" };

/** A figure of the report's own period, unless another is said. */
export const slot = (indicator: string, more: Partial<FigureSlot> = {}): FigureSlot => ({
  id: indicator,
  indicator,
  period: year,
  ...more,
});

/** What stands at the end of the period. */
export const snapshot = (indicator: string, more: Partial<FigureSlot> = {}): FigureSlot =>
  slot(indicator, { period: { kind: "snapshot" }, ...more });

/** A hint to the person whose judgement it is. */
export const writer = (hint: string): OutlineParagraph => ({ sentences: [hint], writer: true });

export const said = (...sentences: (string | OutlineSentence)[]): OutlineParagraph => ({ sentences });

/** A sentence for a figure that is not zero: a street without the matter is not made to write about it. */
export const some = (figure: string, text: string, ...more: readonly string[]): OutlineSentence => ({
  text,
  when: [figure, ...more].map((id) => ({ figure: id, is: "some" as const })),
});

export const tabled = (table: OutlineTable): OutlineParagraph => ({ sentences: [], table });

export const cell = (text: string, colSpan = 1, rowSpan = 1): OutlineCell => ({
  text,
  ...(colSpan === 1 ? {} : { colSpan }),
  ...(rowSpan === 1 ? {} : { rowSpan }),
});

/** A row or column of a table that narrows its figures. */
export interface Line {
  /** Part of the slot's id: letters, digits and `-`. */
  readonly id: string;
  readonly title: string;
  readonly where?: Condition;
}

/** What a table counts in one place. */
export interface Asked {
  readonly indicator: string;
  readonly period?: FigurePeriod;
}

const both = (...conditions: (Condition | undefined)[]): { where?: Condition } => {
  const given = conditions.filter((one) => one !== undefined);
  const [first] = given;
  if (!first) return {};
  return { where: given.length === 1 ? first : allOf(...given) };
};

/** Slots of a row of a table: one for each column, `<row>-<column>`, narrowed by both. */
export const rowSlots = (row: Line, asked: Asked, columns: readonly Line[]): FigureSlot[] =>
  columns.map((column) =>
    slot(asked.indicator, {
      id: `${row.id}-${column.id}`,
      title: `${row.title}（${column.title}）`,
      period: asked.period ?? year,
      ...both(row.where, column.where),
    }),
  );

/** The cells of such a row. */
export const rowCells = (row: Line, columns: readonly Line[]): OutlineCell[] =>
  columns.map((column) => cell(`{${row.id}-${column.id}}`));

/** The last of the columns is the sum of the others. */
export const acrossSum = (row: Line, columns: readonly Line[], total: string): CrossCheck => ({
  kind: "sum",
  total: `${row.id}-${total}`,
  parts: columns.filter(({ id }) => id !== total).map(({ id }) => `${row.id}-${id}`),
  says: `“${row.title}”各栏之和须等于总计`,
});

/** One row is the sum of others, in each column. */
export const downSums = (rows: readonly Line[], total: Line, columns: readonly Line[], says: string): CrossCheck[] =>
  columns.map((column) => ({
    kind: "sum",
    total: `${total.id}-${column.id}`,
    parts: rows.map(({ id }) => `${id}-${column.id}`),
    says: `${says}（${column.title}）`,
  }));
