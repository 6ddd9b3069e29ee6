import {
  AlignmentType,
  LineRuleType,
  Paragraph,
  TextRun,
  UnderlineType,
  type IParagraphOptions,
  type IRunOptions,
  type ParagraphChild,
} from "docx";
import type { FontRole } from "./fonts.ts";
import { GEOMETRY, trackingPt } from "./layout.ts";
import type { Align, Layout, Run } from "./model.ts";

/** The faces a word processor is asked for, with the name to fall back on where the customary one is missing. */
export const DOCX_FACES: Record<FontRole, { name: string; alternative: string; family: "roman" | "modern" }> = {
  body: { name: "仿宋_GB2312", alternative: "仿宋", family: "modern" },
  title: { name: "方正小标宋简体", alternative: "华文中宋", family: "roman" },
  hei: { name: "黑体", alternative: "SimHei", family: "modern" },
  kai: { name: "楷体_GB2312", alternative: "楷体", family: "modern" },
  song: { name: "宋体", alternative: "SimSun", family: "roman" },
};

/** Points and mm in twips (1/20 pt), the unit of a DOCX. */
export const twips = (pt: number) => Math.round(pt * 20);
export const mmTwips = (mm: number) => Math.round((mm * 72 * 20) / 25.4);
/** Lengths of lines are eighths of a point. */
export const mmEighths = (mm: number) => Math.max(2, Math.round((mm * 72 * 8) / 25.4));

export interface TextStyle {
  role?: FontRole;
  pt: number;
  /** Distance of the lines, pt; exact, so that a page holds its 22 lines whatever the face (FMT-02). */
  pitchPt: number;
  /** Hexadecimal without “#”. */
  color?: string;
  /** Added after each character, pt. */
  spacingPt?: number;
}

export function bodyStyle(layout: Layout): TextStyle {
  const { bodyPt, pitchPt } = GEOMETRY[layout];
  return { pt: bodyPt, pitchPt, spacingPt: trackingPt(layout) };
}

export function cellStyle(layout: Layout): TextStyle {
  const { cellPt, cellPitchPt } = GEOMETRY[layout];
  return { pt: cellPt, pitchPt: cellPitchPt };
}

function runOptions({ role = "body", pt, color, spacingPt = 0 }: TextStyle): IRunOptions {
  const { name } = DOCX_FACES[role];
  return {
    font: { ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: "eastAsia" },
    size: Math.round(pt * 2),
    ...(color === undefined ? {} : { color }),
    ...(spacingPt === 0 ? {} : { characterSpacing: Math.round(spacingPt * 20) }),
  };
}

/** Text with its line breaks. */
export function textRuns(text: string, style: TextStyle, more: IRunOptions = {}): TextRun[] {
  return text
    .split("\n")
    .map((part, i) => new TextRun({ ...runOptions(style), ...more, text: part, ...(i > 0 ? { break: 1 } : {}) }));
}

/** Runs of the model. A blank is underlined no-break spaces: a word processor does not underline ordinary ones. */
export function modelRuns(runs: readonly Run[], style: TextStyle): TextRun[] {
  const line = { underline: { type: UnderlineType.SINGLE } };
  return runs.flatMap((run) => {
    if ("blank" in run) return textRuns("\u00a0".repeat(run.blank * 2), style, line);
    return textRuns(run.text, style, {
      ...(run.bold === true ? { bold: true } : {}),
      ...(run.superscript === true ? { superScript: true } : {}),
      ...(run.underline === true ? line : {}),
    });
  });
}

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const satisfies Record<Align, unknown>;

export interface ParagraphStyle {
  align?: Align;
  /** First line indented, in characters. */
  firstLine?: number;
  /** Left and right indents, in characters. */
  left?: number;
  right?: number;
  /** First line starts this many characters before `left`. */
  hanging?: number;
  /** Space above, pt. */
  beforePt?: number;
  more?: IParagraphOptions;
}

/** A paragraph of exact line pitch; indents are given in characters of its text. */
export function textParagraph(children: ParagraphChild[], style: TextStyle, set: ParagraphStyle = {}): Paragraph {
  const characters = (n: number) => twips(n * (style.pt + (style.spacingPt ?? 0)));
  const { align = "left", firstLine = 0, left = 0, right = 0, hanging = 0, beforePt = 0, more } = set;
  return new Paragraph({
    ...more,
    alignment: ALIGNMENT[align],
    indent: {
      left: characters(left),
      right: characters(right),
      ...(firstLine > 0 ? { firstLine: characters(firstLine), firstLineChars: firstLine * 100 } : {}),
      ...(hanging > 0 ? { hanging: characters(hanging) } : {}),
    },
    spacing: { before: twips(beforePt), after: 0, line: twips(style.pitchPt), lineRule: LineRuleType.EXACT },
    children,
  });
}

const attribute = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** `word/fontTable.xml`, which tells a word processor the fallback of each face. */
export function fontTableXml(): string {
  const fonts = Object.values(DOCX_FACES).map(
    ({ name, alternative, family }) =>
      `<w:font w:name="${attribute(name)}"><w:altName w:val="${attribute(alternative)}"/><w:charset w:val="86"/>` +
      `<w:family w:val="${family}"/><w:pitch w:val="default"/></w:font>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join("")}</w:fonts>`;
}
