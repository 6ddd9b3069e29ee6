import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A piece of text and where it stands, in mm from the top left of the page. */
export interface Placed {
  text: string;
  x: number;
  y: number;
  font: string;
  /** Size in pt and width in mm. */
  pt: number;
  width: number;
}

export interface PdfPage {
  width: number;
  height: number;
  items: Placed[];
  text: string;
}

const mm = (pt: number) => (pt * 25.4) / 72;

/** Reads a PDF back with a reader of its own: what is there, where, and in which font. */
export async function readPdf(bytes: Uint8Array): Promise<PdfPage[]> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false });
  const pdf = await task.promise;
  const pages: PdfPage[] = [];
  for (let n = 1; n <= pdf.numPages; n += 1) {
    const page = await pdf.getPage(n);
    const { width, height } = page.getViewport({ scale: 1 });
    const content = await page.getTextContent({ disableNormalization: true });
    const items = content.items.flatMap((item) => {
      if (!("str" in item) || item.str === "") return [];
      const [, , , size, x, y] = item.transform as number[];
      return [{ text: item.str, x: mm(x!), y: mm(height - y!), font: item.fontName, pt: size!, width: mm(item.width) }];
    });
    pages.push({ width: mm(width), height: mm(height), items, text: items.map((item) => item.text).join("") });
  }
  await task.destroy();
  return pages;
}

/** The fonts a PDF declares and how many of them carry their program (FontFile…). Object streams are inflated first. */
export function fontsOf(plain: string): { names: string[]; embedded: number; descriptors: number } {
  return {
    names: [...new Set([...plain.matchAll(/\/FontName\s*\/([^\s/]+)/g)].map((match) => match[1]!))],
    embedded: [...plain.matchAll(/\/FontFile[23]?\s/g)].length,
    descriptors: [...plain.matchAll(/\/Type\s*\/FontDescriptor/g)].length,
  };
}
