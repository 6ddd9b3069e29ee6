import type {
  FigureTest,
  Outline,
  OutlineCell,
  OutlineParagraph,
  OutlineSection,
  OutlineTable,
} from "@fadu/engine/definition/indicator.ts";

import { directionOf, isFull, isZero } from "../indicator/value.ts";
import type { Period } from "../indicator/column.ts";
import { filledIn } from "./model.ts";
import type { ReportBody, ReportParagraph, ReportSection } from "./model.ts";
import type { FilledSlots } from "./text.ts";

/** Whether a figure is as a sentence supposes. A figure without data is nothing. */
export function holdsTest({ figure, is }: FigureTest, filled: FilledSlots): boolean {
  const found = filled.get(figure)?.value;
  if (!found?.ok || found.value.kind === "none") return false;
  const { value } = found;
  switch (is) {
    case "zero":
      return isZero(value);
    case "some":
      return !isZero(value);
    case "up":
      return directionOf(value) === 1;
    case "down":
      return directionOf(value) === -1;
    case "level":
      return directionOf(value) === 0;
    case "full":
      return isFull(value);
    case "notFull":
      return value.kind === "rate" && !isFull(value);
  }
}

/**
 * The first draft of a report: the outline's sentences that the figures bear out, with their slots left in place, and a hint
 * where judgement is the writer's. A sentence about a figure without data is kept, so that nobody forgets it: it prints
 * 无数据 and stops the report from being published.
 */
export function draftBody(
  outline: Outline,
  period: Period,
  organ: string,
  addressee: string | undefined,
  filled: FilledSlots,
): ReportBody {
  let next = 0;
  const fill = (text: string): string => filledIn(text, period, organ);
  const paragraph = (given: OutlineParagraph): ReportParagraph => {
    const id = `p${++next}`;
    const sentences = given.sentences.flatMap((sentence) => {
      if (typeof sentence === "string") return [fill(sentence)];
      return (sentence.when ?? []).every((test) => holdsTest(test, filled)) ? [fill(sentence.text)] : [];
    });
    if (given.table) return { id, text: "", table: tableOf(given.table) };
    return given.writer === true ? { id, text: "", hint: sentences.join("") } : { id, text: sentences.join("") };
  };
  const row = (cells: readonly OutlineCell[]): OutlineCell[] => cells.map((c) => ({ ...c, text: fill(c.text) }));
  const tableOf = (table: OutlineTable): OutlineTable => ({
    ...table,
    caption: fill(table.caption),
    head: table.head.map(row),
    rows: table.rows.map(row),
  });
  const section = (given: OutlineSection): ReportSection => ({
    id: given.id,
    heading: fill(given.heading),
    required: given.required,
    paragraphs: given.paragraphs.map(paragraph),
    sections: (given.sections ?? []).map(section),
  });
  return {
    addressee: addressee ?? fill(outline.addressee),
    organ,
    preamble: outline.preamble.map(paragraph),
    sections: outline.sections.map(section),
    slots: outline.slots,
    checks: outline.checks,
  };
}
