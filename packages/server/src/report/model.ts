import type { CitedFigure, CrossCheck, FigureSlot, OutlineTable } from "@fadu/engine/definition/indicator.ts";

import type { Period } from "../indicator/column.ts";

/** A paragraph of a report: text with figure slots in braces, or a table of them. */
export interface ReportParagraph {
  readonly id: string;
  readonly text: string;
  /** Its cells are the outline's: a statutory form is filled by figures alone. */
  readonly table?: OutlineTable;
  /** What belongs here, where judgement is people's. */
  readonly hint?: string;
}

/** A part of a report; its number follows from its place. */
export interface ReportSection {
  readonly id: string;
  readonly heading: string;
  readonly required: boolean;
  readonly paragraphs: readonly ReportParagraph[];
  readonly sections: readonly ReportSection[];
}

/** The text of a report with the slots its text may use. */
export interface ReportBody {
  readonly addressee: string;
  /** Who signs: the office's full name. */
  readonly organ: string;
  readonly preamble: readonly ReportParagraph[];
  readonly sections: readonly ReportSection[];
  readonly slots: readonly FigureSlot[];
  readonly checks: readonly CrossCheck[];
  /** Figures of others, printed as cited; absent in reports from before there were any. */
  readonly cited?: readonly CitedFigure[];
}

/** Draft → submitted → approved → published; published may be reopened to a draft of its next publication. */
export const REPORT_STATES = { draft: "起草中", submitted: "待审签", approved: "待发布", published: "已发布" } as const;
export type ReportState = keyof typeof REPORT_STATES;

export interface Report {
  readonly id: string;
  readonly outline: string;
  readonly title: string;
  readonly period: Period;
  readonly state: ReportState;
  readonly revision: number;
  readonly body: ReportBody;
  /** Times it was published. */
  readonly published: number;
  readonly publishedAt: string | null;
  readonly createdBy: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** Every paragraph, in the order of the text. */
export function paragraphsOf(body: ReportBody): ReportParagraph[] {
  const inside = (section: ReportSection): ReportParagraph[] => [
    ...section.paragraphs,
    ...section.sections.flatMap(inside),
  ];
  return [...body.preamble, ...body.sections.flatMap(inside)];
}

/** Has words of its own, or a table. */
export const isWritten = (paragraph: ReportParagraph): boolean =>
  paragraph.text.trim() !== "" || paragraph.table !== undefined;

/** Ids that may stand in braces: computed figures and cited ones. */
export const figureIds = ({ slots, cited = [] }: ReportBody): Set<string> =>
  new Set([...slots, ...cited].map(({ id }) => id));

/** Every text in which a figure may stand: that of the paragraph, or of each cell of its table. */
export const textsOf = ({ text, table }: ReportParagraph): string[] =>
  table ? [...table.head, ...table.rows].flatMap((row) => row.map((cell) => cell.text)) : [text];

/** Every section with its depth, in the order of the text. */
export function sectionsOf(body: ReportBody): { section: ReportSection; depth: number }[] {
  const inside = (section: ReportSection, depth: number): { section: ReportSection; depth: number }[] => [
    { section, depth },
    ...section.sections.flatMap((child) => inside(child, depth + 1)),
  ];
  return body.sections.flatMap((section) => inside(section, 1));
}

/** The body with each paragraph changed. */
export function mapParagraphs(body: ReportBody, change: (paragraph: ReportParagraph) => ReportParagraph): ReportBody {
  const inside = (section: ReportSection): ReportSection => ({
    ...section,
    paragraphs: section.paragraphs.map(change),
    sections: section.sections.map(inside),
  });
  return { ...body, preamble: body.preamble.map(change), sections: body.sections.map(inside) };
}

/** The year a report is about: that of its period's end. */
const yearOfReport = (period: Period): number => Number(period.to.slice(0, 4));

/** Words of an outline that stand for its period: `{年}`, `{下年}`, `{月}`; they are filled once, when drafted. */
export const filledIn = (text: string, period: Period, organ: string): string =>
  text
    .replaceAll("{年}", String(yearOfReport(period)))
    .replaceAll("{下年}", String(yearOfReport(period) + 1))
    .replaceAll("{月}", String(Number(period.to.slice(5, 7))))
    .replaceAll("{单位}", organ);
