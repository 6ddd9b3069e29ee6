import type { Block, FieldCell, Line, Run, TableCell } from "./model.ts";

/** Short hands for writing models by hand. */

const run = (text: string): Run => ({ text });
export const blank = (characters: number): Run => ({ blank: characters });

/** Text or ready runs. */
export type Content = string | Run[];
const runsOf = (content: Content): Run[] => (typeof content === "string" ? [run(content)] : content);

export const heading = (level: 1 | 2 | 3 | 4, content: Content): Block => ({
  kind: "heading",
  level,
  runs: runsOf(content),
});
export const paragraph = (content: Content): Block => ({ kind: "paragraph", runs: runsOf(content) });
/** A paragraph flush left. */
export const flush = (content: Content): Block => ({ kind: "paragraph", indent: "none", runs: runsOf(content) });

export const line = (content: Content, align?: Line["align"]): Line => ({
  runs: runsOf(content),
  ...(align === undefined ? {} : { align }),
});

type Spans = Pick<FieldCell, "colSpan" | "rowSpan">;
/** A caption of a form. */
export const label = (content: Content, spans: Spans = {}): FieldCell => ({
  label: true,
  lines: [line(content)],
  ...spans,
});
/** A value of a form. */
export const value = (content: Content, spans: Spans = {}): FieldCell => ({ lines: [line(content)], ...spans });
/** 审批意见栏: the opinion, and at its foot who signs and when. */
export const opinion = (content: Content, foot: Content, spans: Spans = {}): FieldCell => ({
  lines: [line(content)],
  foot: [line(foot, "right")],
  ...spans,
});

/** Cells of a table's row. */
export const cells = (...contents: Content[]): TableCell[] => contents.map((content) => ({ runs: runsOf(content) }));
