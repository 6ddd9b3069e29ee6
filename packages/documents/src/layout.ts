import type { Furniture, ImprintBlock, Layout, SealBlock } from "./model.ts";

/**
 * Measures and wordings that the three renderers share. Lengths are mm or pt as named; 3号 = 16 pt, 2号 = 22 pt,
 * 4号 = 14 pt, 小四 = 12 pt, 五号 = 10.5 pt.
 */

export interface Geometry {
  /** Page margins in mm on A4 (210 × 297). */
  top: number;
  bottom: number;
  left: number;
  right: number;
  /** Size of the text and distance from line to line, pt. */
  bodyPt: number;
  pitchPt: number;
  titlePt: number;
  titlePitchPt: number;
  /** Size in forms and tables and the distance of their lines, pt. */
  cellPt: number;
  cellPitchPt: number;
  /** Distance from the foot of the text area to the top of the page number, mm. */
  footerGap: number;
}

/** Width of A4 in mm. */
export const PAGE_WIDTH = 210;
export const PAGE_HEIGHT = 297;
export const MM = 72 / 25.4;

export const GEOMETRY: Record<Layout, Geometry> = {
  // FMT-01, FMT-02: 天头37, 订口28, 版心156 × 225; 22 lines of 28 characters; page number 7 mm below (FMT-18).
  official: {
    top: 37,
    bottom: 35,
    left: 28,
    right: 26,
    bodyPt: 16,
    pitchPt: 28.95,
    titlePt: 22,
    titlePitchPt: 34,
    cellPt: 12,
    cellPitchPt: 18,
    footerGap: 7,
  },
  instrument: {
    top: 27,
    bottom: 27,
    left: 28,
    right: 26,
    bodyPt: 15,
    pitchPt: 26,
    titlePt: 22,
    titlePitchPt: 32,
    cellPt: 12,
    cellPitchPt: 18,
    footerGap: 6,
  },
  report: {
    top: 30,
    bottom: 28,
    left: 28,
    right: 26,
    bodyPt: 14,
    pitchPt: 25,
    titlePt: 22,
    titlePitchPt: 34,
    cellPt: 11,
    cellPitchPt: 17,
    footerGap: 6,
  },
};

/** Width of the text area in pt. */
export const textWidthPt = ({ left, right }: Geometry) => (PAGE_WIDTH - left - right) * MM;

/**
 * What is added after each character so that 28 characters of 16 pt fill 156 mm exactly (FMT-02): 28 × 16 pt would be
 * 158 mm. Other layouts set their text solid.
 */
export function trackingPt(layout: Layout): number {
  const geometry = GEOMETRY[layout];
  return layout === "official" ? textWidthPt(geometry) / 28 - geometry.bodyPt : 0;
}

/** 发文机关标志 is red (FMT-04); the standard names no shade, this is the usual one. */
export const RED = "#e60012";
/** Lines of the 版记: first and last 0.35 mm, between 0.25 mm (FMT-16). Red line and form borders follow. */
export const LINE_MM = { imprintOuter: 0.35, imprintInner: 0.25, red: 0.35, form: 0.18 };
/** Diameter of a sub-district office's seal, mm (国发〔1999〕25号). */
export const SEAL_MM = 42;

/** Characters wide a text is set: Han characters and full-width signs one, Latin letters and digits a half. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += /[\u0020-\u024f]/.test(character) ? 0.5 : 1;
  return width;
}

/** Size of the 发文机关标志 in pt: up to 48, smaller so that the longest line fits the text area on one line. */
export function markPt(layout: Layout, issuer: readonly string[]): number {
  const longest = Math.max(...issuer.map(widthOf));
  const largest = layout === "official" ? 48 : 22;
  return Math.max(12, Math.min(largest, Math.floor((textWidthPt(GEOMETRY[layout]) / longest) * 2) / 2));
}

/** `2024-09-05` as `2024年9月5日` (FMT-14); null as a blank to be filled in by hand. */
export function printDate(date: string | null): string {
  if (date === null) return "\u3000\u3000\u3000\u3000年\u3000\u3000月\u3000\u3000日";
  const [year, month, day] = date.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}

/**
 * Right indents, in characters, of the issuer's name and the date under a document: with a seal the date stands four
 * characters from the right and the name is centred over it (FMT-12), or under a name too long for that; without, the
 * name (if shorter, the date) stands two from the right and the date starts two characters after the name (FMT-13).
 */
export function sealIndents({ organ, date, seal }: SealBlock): { organ: number; date: number } {
  const name = Math.max(...organ.split("\n").map(widthOf));
  const day = widthOf(printDate(date));
  if (seal === "place") {
    const right = 4 + (day - name) / 2;
    return right >= 0 ? { organ: right, date: 4 } : { organ: 0, date: (name - day) / 2 };
  }
  return day > name ? { organ: 4 + day - name, date: 2 } : { organ: 2, date: name - day };
}

/** The lines at the top left of the first page, in their order (FMT-03). */
export function headMarks({ copyNumber, secrecy, urgency }: Furniture): string[] {
  return [copyNumber, secrecy, urgency].filter((mark) => mark !== undefined);
}

/** 附件说明, one line per name (FMT-11). */
export function attachmentLines(names: readonly string[]): string[] {
  return names.length === 1 ? [names[0]!] : names.map((name, index) => `${index + 1}.${name}`);
}

/** The two rows of a 版记: 抄送 with its full stop; printer and date of printing (FMT-17). */
export function imprintRows({ copyTo, printer, printedOn }: ImprintBlock): {
  copyTo?: string;
  printer: string;
  printed: string;
} {
  return {
    ...(copyTo === undefined ? {} : { copyTo: `抄送：${copyTo.replace(/。$/, "")}。` }),
    printer: printer ?? "",
    printed: printedOn === undefined ? "" : `${printDate(printedOn)}印发`,
  };
}

/** A note as printed: an annotation in full-width brackets unless it has them. */
export const ANNOTATION_BRACKETS = ["（", "）"] as const;
