import { strFromU8, unzipSync } from "fflate";

/** The parts of a DOCX by path, and the text of its body: a line for each paragraph. */
export function readDocx(bytes: Uint8Array): { parts: Record<string, string>; body: string; lines: string[] } {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .filter(([path]) => /\.(xml|rels)$/.test(path))
      .map(([path, data]) => [path, strFromU8(data)]),
  );
  const body = parts["word/document.xml"] ?? "";
  const lines = body.split("</w:p>").map((paragraph) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>|<w:tab\/>/g)]
      .map(([whole, text]) => text ?? (whole === "<w:br/>" ? "\n" : "\t"))
      .join("")
      .replace(
        /&(lt|gt|amp|quot|apos);/g,
        (_, name: string) => ({ lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" })[name]!,
      ),
  );
  return { parts, body, lines };
}
