import { heading, paragraph } from "@fadu/documents/build.ts";
import type { Block, DocumentModel } from "@fadu/documents/model.ts";

import { isWritten, paragraphsOf, textsOf } from "./model.ts";
import type { ReportBody, ReportParagraph, ReportSection } from "./model.ts";
import { figureRuns } from "./runs.ts";
import { tableBlock } from "./table.ts";
import { citationWords, parseText } from "./text.ts";
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
    ...(body.addressee.trim() === ""
      ? []
      : [{ kind: "addressee" as const, text: body.addressee.replace(/[:：]$/, "") }]),
    ...body.preamble.flatMap((p) => paragraphBlocks(p, filled, draft)),
    ...sectionBlocks(body.sections, 1, filled, draft),
    ...notesOf(body, filled),
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
  section.paragraphs.some(isWritten) || section.sections.some(hasText);

/** At the foot, whose figures were cited and from where: only those the text prints. */
function notesOf(body: ReportBody, filled: FilledSlots): Block[] {
  const ids = new Set(filled.keys());
  const said = new Set(
    paragraphsOf(body)
      .flatMap(textsOf)
      .flatMap((text) => parseText(text, ids).pieces.flatMap((piece) => (piece.kind === "slot" ? [piece.slot] : []))),
  );
  return [...filled].flatMap(([id, figure]): Block[] =>
    figure.cited && said.has(id)
      ? [{ kind: "note", style: "small", runs: [{ text: `〔引用${figure.note}〕${citationWords(figure.cited)}。` }] }]
      : [],
  );
}

/** Lines of a paragraph's text are paragraphs of the document. */
function paragraphBlocks({ text, hint, table }: ReportParagraph, filled: FilledSlots, draft: boolean): Block[] {
  if (table) return [tableBlock(table, filled)];
  if (text.trim() === "") return draft && hint !== undefined ? [paragraph(`〔待撰写：${hint}〕`)] : [];
  return text
    .split(/\n+/)
    .filter((line) => line.trim() !== "")
    .map((line) => paragraph(figureRuns(line.trim(), filled)));
}
