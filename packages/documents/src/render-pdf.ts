import { fileURLToPath } from "node:url";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { loadFonts, resolveFonts, unprintable, type FontRole, type FontSet } from "./fonts.ts";
import {
  ANNOTATION_BRACKETS,
  attachmentLines,
  GEOMETRY,
  headMarks,
  imprintRows,
  LINE_MM,
  markPt,
  printDate,
  RED,
  SEAL_MM,
  sealIndents,
  trackingPt,
  widthOf,
} from "./layout.ts";
import type { Block, DocumentModel, FieldCell } from "./model.ts";
import { DocumentError, parseDocument } from "./parse.ts";

/** Prints documents with one set of fonts. Keeps the fonts and a warm compiler in memory (about 60 MB). */
export interface PdfRenderer {
  /**
   * @returns a PDF with its fonts embedded, the same bytes for the same model and fonts.
   * @throws DocumentError when the model is wrong, or holds a character that no font can print.
   */
  render(model: DocumentModel): Uint8Array;
}

const WORKSPACE = fileURLToPath(new URL("./typst/", import.meta.url));
const TEMPLATE = `${WORKSPACE}document.typ`;

/** After this many documents the compiler forgets what it has not used since the last time: memory stays bounded. */
const EVICT_EVERY = 16;

/** Typst brings this face along; it has the ticked boxes ☑ ☒ of forms, which text faces lack. */
const SIGNS_FACE = "DejaVu Sans Mono";
const SIGNS = "☐☑☒✓✔✕✖✗✘";
const SIGN = new RegExp(`[${SIGNS}]`, "g");

/** Makes a renderer with its own compiler. Ordinary callers use renderPdf. */
export function createPdfRenderer(fonts: FontSet = resolveFonts()): PdfRenderer {
  const loaded = loadFonts(fonts);
  const compiler = NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontBlobs: loaded }] });
  const faces = fontChains(fonts);
  let printed = 0;
  return {
    render(value) {
      const model = parseDocument(value);
      rejectUnprintable(model, loaded);
      const document = JSON.stringify({ ...printData(model), fonts: faces, titleWeight: fonts.title.weight });
      try {
        return compile(compiler, document);
      } finally {
        printed += 1;
        if (printed % EVICT_EVERY === 0) compiler.evictCache(1);
      }
    },
  };
}

let shared: PdfRenderer | undefined;

/**
 * Prints a document with the fonts of this host. Synchronous, so calls never interleave; the first call reads the fonts
 * (about half a second), later ones take a few milliseconds.
 *
 * @throws DocumentError as PdfRenderer.render.
 */
export function renderPdf(model: DocumentModel): Uint8Array {
  shared ??= createPdfRenderer();
  return shared.render(model);
}

/**
 * Sets and writes the PDF in one call: a set document handed to JavaScript would keep its native memory until the garbage
 * collector happens to run, and that does not know how large it is.
 */
function compile(compiler: NodeCompiler, document: string): Uint8Array {
  try {
    return compiler.pdf({ mainFilePath: TEMPLATE, inputs: { document } });
  } catch (cause) {
    // A checked model sets without errors, so this is a fault of the template. Typst's reason comes in `code`.
    const reason = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
    throw new Error(`Typst could not set the document: ${reason}`, { cause });
  }
}

/** For each role the names its face goes by, then the free faces that fill in for characters it lacks. */
function fontChains(fonts: FontSet): Record<FontRole, string[]> {
  const fill = ["Noto Serif SC", "Noto Sans S Chinese Medium", "Noto Sans S Chinese", "LXGW WenKai", SIGNS_FACE];
  const chains = Object.entries(fonts).map(
    ([role, face]) => [role, [...new Set([...face.families, ...fill])]] as const,
  );
  return Object.fromEntries(chains) as Record<FontRole, string[]>;
}

function rejectUnprintable(model: DocumentModel, loaded: readonly Buffer[]): void {
  const missing = unprintable(allText(model).replace(SIGN, ""), loaded);
  if (missing.length === 0) return;
  const path = pathOfText(model, "", (text) => missing.some((character) => text.includes(character)));
  throw new DocumentError(path ?? "", `没有字体能印出：${missing.slice(0, 20).join(" ")}`);
}

function allText(value: unknown): string {
  if (typeof value === "string") return value;
  if (value === null || typeof value !== "object") return "";
  return Object.values(value).map(allText).join("\n");
}

/** The path of the first string that `wanted` accepts. */
function pathOfText(value: unknown, path: string, wanted: (text: string) => boolean): string | undefined {
  if (typeof value === "string") return wanted(value) ? path : undefined;
  if (value === null || typeof value !== "object") return undefined;
  for (const [key, item] of Object.entries(value)) {
    const step = Array.isArray(value) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`;
    const found = pathOfText(item, step, wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What the template needs of a model: its content, the measures of its layout, dates and indents worked out. */
function printData(model: DocumentModel) {
  return {
    ...model,
    blocks: model.blocks.map(printBlock),
    geometry: GEOMETRY[model.layout],
    trackingPt: trackingPt(model.layout),
    headMarks: headMarks(model.furniture),
    markPt: markPt(model.layout, model.furniture.issuer ?? []),
    lines: LINE_MM,
    red: RED,
    sealMm: SEAL_MM,
    signs: SIGNS,
    hasSigns: allText(model.blocks).search(SIGN) >= 0,
    signsFace: SIGNS_FACE,
  };
}

/** A row with a cell of more text than this may not fit on one page, and is allowed to break. */
const LONG_CELL = 500;

function isLong(cell: FieldCell): boolean {
  const length = cell.lines
    .flatMap((line) => line.runs)
    .reduce((sum, run) => sum + ("text" in run ? run.text.length : run.blank), 0);
  return length + 30 * cell.lines.length > LONG_CELL;
}

function printBlock(block: Block): Block & Record<string, unknown> {
  switch (block.kind) {
    case "seal": {
      const dateText = printDate(block.date);
      return { ...block, dateText, dateWidth: widthOf(dateText), indents: sealIndents(block) };
    }
    case "signatures": {
      const places = block.places.map((place) => ({
        ...place,
        labelWidth: widthOf(place.label) + 1,
        ...(place.date === undefined ? {} : { dateText: printDate(place.date) }),
      }));
      return { ...block, places };
    }
    case "attachmentNote":
      return { ...block, lines: attachmentLines(block.names) };
    case "note": {
      const [open, close] = ANNOTATION_BRACKETS;
      return block.style === "small" ? block : { ...block, runs: [{ text: open }, ...block.runs, { text: close }] };
    }
    case "imprint":
      return { ...block, rows: imprintRows(block) };
    case "paragraph": {
      const flush = block.indent === "none" || block.align === "center" || block.align === "right";
      return { ...block, flush, side: block.align ?? (flush ? "left" : "justify") };
    }
    case "fields":
      return { ...block, rows: block.rows.map((row) => ({ ...row, long: row.cells.some(isLong) })) };
    case "heading":
    case "table":
    case "addressee":
    case "pageBreak":
    case "attachment":
      return block;
  }
}
