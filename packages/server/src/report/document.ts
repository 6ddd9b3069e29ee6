import { heading, paragraph } from "@fadu/documents/build.ts";
import type { Block, DocumentModel, Run } from "@fadu/documents/model.ts";

import type { ReportBody, ReportParagraph, ReportSection } from "./model.ts";
import { renderText } from "./text.ts";
import type { FilledSlots } from "./text.ts";

const NUMERALS = "一二三四五六七八九十";

/** 一、… 十、 十一、 */
export const chineseNumeral = (n: number): string =>
  n <= 10 ? (NUMERALS[n - 1] ?? String(n)) : `十${NUMERALS[n - 11] ?? String(n - 10)}`;

/** Heading with its number by depth: 一、 （一） 1. （1） (GB/T 9704—2012). Numbers follow from places, so none is lost or used twice. */
export function numbered(text: string, depth: number, place: number): string {
  switch (depth) {
    case 1:
      return `${chineseNumeral(place)}、${text}`;
    case 2:
      return `（${chineseNumeral(place)}）${text}`;
    case 3:
      return `${place}.${text}`;
    default:
      return `（${place}）${text}`;
  }
}

export interface DocumentFacts {
  readonly title: string;
  /** 成文日期; null: not yet signed. */
  readonly signedOn: string | null;
  readonly number?: string;
}

/**
 * The report as an official document (GB/T 9704—2012): title, addressee, numbered parts, signature and date. Figures carry
 * the id of their slot, so that the HTML preview opens them. Parts without text are left out; a draft shows what is to write.
 */
export function reportDocument(
  body: ReportBody,
  filled: FilledSlots,
  facts: DocumentFacts,
  draft: boolean,
): DocumentModel {
  const blocks: Block[] = [
    { kind: "addressee", text: body.addressee.replace(/[:：]$/, "") },
    ...body.preamble.flatMap((p) => paragraphBlocks(p, filled, draft)),
    ...sectionBlocks(body.sections, 1, filled, draft),
    { kind: "seal", organ: body.organ, date: facts.signedOn, seal: "place" },
  ];
  return {
    layout: "official",
    title: facts.title,
    furniture: { pageNumbers: "official", ...(facts.number === undefined ? {} : { number: facts.number }) },
    blocks,
  };
}

function sectionBlocks(
  sections: readonly ReportSection[],
  depth: 1 | 2 | 3 | 4,
  filled: FilledSlots,
  draft: boolean,
): Block[] {
  const deeper = Math.min(depth + 1, 4) as 1 | 2 | 3 | 4;
  const shown = draft ? sections : sections.filter(hasText);
  return shown.flatMap((section, i) => [
    heading(depth, numbered(section.heading, depth, i + 1)),
    ...section.paragraphs.flatMap((p) => paragraphBlocks(p, filled, draft)),
    ...sectionBlocks(section.sections, deeper, filled, draft),
  ]);
}

const hasText = (section: ReportSection): boolean =>
  section.paragraphs.some((p) => p.text.trim() !== "") || section.sections.some(hasText);

/** Lines of a paragraph's text are paragraphs of the document. */
function paragraphBlocks({ text, hint }: ReportParagraph, filled: FilledSlots, draft: boolean): Block[] {
  if (text.trim() === "") return draft && hint !== undefined ? [paragraph(`〔待撰写：${hint}〕`)] : [];
  return text
    .split(/\n+/)
    .filter((line) => line.trim() !== "")
    .map((line) => paragraph(runsOf(line.trim(), filled)));
}

function runsOf(text: string, filled: FilledSlots): Run[] {
  return renderText(text, filled).pieces.map((piece): Run => {
    if (piece.kind === "words") return { text: piece.text };
    return { text: piece.text, figureId: piece.slot };
  });
}
