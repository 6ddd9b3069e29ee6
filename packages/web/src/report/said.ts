import type { ReportParagraphView, ReportView } from "../api/generated.ts";

/** A part as the page walks it; the document describes three levels of them. */
export interface Section {
  readonly id: string;
  readonly number: string;
  readonly heading: string;
  readonly depth: number;
  readonly paragraphs: readonly ReportParagraphView[];
  readonly sections: readonly unknown[];
}

export const sectionsOf = ({ sections }: { readonly sections: readonly unknown[] }): readonly Section[] =>
  sections as readonly Section[];

/** Every paragraph, in the order of the text. */
export function paragraphsOf({ preamble, sections }: Pick<ReportView, "preamble" | "sections">): ReportParagraphView[] {
  const inside = (section: Section): ReportParagraphView[] => [
    ...section.paragraphs,
    ...sectionsOf(section).flatMap(inside),
  ];
  return [...preamble, ...sectionsOf({ sections }).flatMap(inside)];
}

/** Figures that the text or a table prints. */
export function slotsSaid(report: Pick<ReportView, "preamble" | "sections">): ReadonlySet<string> {
  const pieces = paragraphsOf(report).flatMap(({ pieces: own, table }) => [
    ...own,
    ...(table ? [...table.head, ...table.rows].flat().flatMap((cell) => cell.pieces) : []),
  ]);
  return new Set(pieces.flatMap(({ slot }) => slot ?? []));
}
