import {
  BorderStyle,
  Document,
  DocumentGridType,
  Footer,
  Header,
  Packer,
  PageBreak,
  PageNumber,
  TabStopType,
  TextRun,
  type FileChild,
  type IRunOptions,
  type Paragraph,
} from "docx";
import { dataTable, fieldsTable, imprintTable } from "./docx-table.ts";
import {
  bodyStyle,
  cellStyle,
  DOCX_FACES,
  fontTableXml,
  mmEighths,
  mmTwips,
  modelRuns,
  textParagraph,
  textRuns,
  twips,
  type TextStyle,
} from "./docx-text.ts";
import {
  ANNOTATION_BRACKETS,
  attachmentLines,
  GEOMETRY,
  headMarks,
  LINE_MM,
  markPt,
  MM,
  PAGE_HEIGHT,
  PAGE_WIDTH,
  printDate,
  RED,
  sealIndents,
  textWidthPt,
  trackingPt,
} from "./layout.ts";
import type { Block, DocumentModel, SealBlock, SignaturesBlock } from "./model.ts";
import { parseDocument } from "./parse.ts";

/**
 * Writes a document as DOCX, to be edited further in WPS or Word. Fonts are named, not embedded; the page geometry, line
 * pitch and page numbers are those of the model's layout.
 *
 * @throws DocumentError when the model is wrong.
 */
export async function renderDocx(value: DocumentModel): Promise<Uint8Array> {
  const model = parseDocument(value);
  const { layout } = model;
  const geometry = GEOMETRY[layout];
  const style = bodyStyle(layout);
  const { name } = DOCX_FACES.body;
  const document = new Document({
    title: model.title.replaceAll("\n", ""),
    creator: "",
    lastModifiedBy: "",
    evenAndOddHeaderAndFooters: model.furniture.pageNumbers === "official",
    styles: {
      default: {
        document: { run: { font: { ascii: name, hAnsi: name, eastAsia: name, cs: name }, size: geometry.bodyPt * 2 } },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: mmTwips(PAGE_WIDTH), height: mmTwips(PAGE_HEIGHT) },
            margin: {
              top: mmTwips(geometry.top),
              bottom: mmTwips(geometry.bottom),
              left: mmTwips(geometry.left),
              right: mmTwips(geometry.right),
              header: mmTwips(geometry.top - 12),
              // Measured from the foot of the page: the page number's top is footerGap below the text area (FMT-18).
              footer: mmTwips(geometry.bottom - geometry.footerGap - 6),
            },
          },
          grid: gridOf(model),
        },
        ...furniture(model),
        children: [...head(model), ...model.blocks.flatMap((block) => blockParts(block, model, style))],
      },
    ],
  });
  const bytes = await Packer.toBuffer(document, undefined, [{ path: "word/fontTable.xml", data: fontTableXml() }]);
  return new Uint8Array(bytes);
}

/** The 22 × 28 grid of an official document (FMT-02): pitch of the lines, and of the characters in 1/4096 pt. */
function gridOf({ layout }: DocumentModel) {
  if (layout !== "official") return { type: DocumentGridType.DEFAULT, linePitch: twips(GEOMETRY[layout].pitchPt) };
  return {
    type: DocumentGridType.LINES,
    linePitch: twips(GEOMETRY.official.pitchPt),
    charSpace: Math.round(trackingPt(layout) * 4096),
  };
}

function furniture({ furniture: { pageNumbers, header, footer } }: DocumentModel) {
  const small: TextStyle = { pt: 9, pitchPt: 12 };
  const note = footer === undefined ? [] : [textParagraph(textRuns(footer, small), small, { align: "center" })];
  const number: TextStyle = { role: "song", pt: pageNumbers === "official" ? 14 : 10.5, pitchPt: 16 };
  const numbered = (align: "left" | "center" | "right", parts: NonNullable<IRunOptions["children"]>) =>
    textParagraph([new TextRun({ font: DOCX_FACES.song.name, size: number.pt * 2, children: parts })], number, {
      align,
      ...(align === "center" ? {} : { [align]: 1 }),
    });
  const dashed = ["— ", PageNumber.CURRENT, " —"];
  const footers = {
    official: { default: [numbered("right", dashed)], even: [numbered("left", dashed)] },
    centred: { default: [numbered("center", dashed)] },
    total: { default: [numbered("center", ["第", PageNumber.CURRENT, "页 共", PageNumber.TOTAL_PAGES, "页"])] },
    none: { default: [] as Paragraph[] },
  }[pageNumbers];
  const even = "even" in footers ? { even: new Footer({ children: [...footers.even, ...note] }) } : {};
  const headers = () =>
    new Header({ children: [textParagraph(textRuns(header ?? "", small), small, { align: "center" })] });
  return {
    footers: { default: new Footer({ children: [...footers.default, ...note] }), ...even },
    ...(header === undefined ? {} : { headers: { default: headers(), even: headers() } }),
  };
}

function head(model: DocumentModel): Paragraph[] {
  const { layout, furniture: parts } = model;
  const geometry = GEOMETRY[layout];
  const body = bodyStyle(layout);
  const official = layout === "official";
  const marks = headMarks(parts).map((mark) => textParagraph(textRuns(mark, { ...body, role: "hei" }), body));
  const issuer: Paragraph[] = [];
  if (parts.issuer !== undefined) {
    const pt = markPt(layout, parts.issuer);
    const style: TextStyle = { role: "title", pt, pitchPt: pt * 1.25, ...(official ? { color: RED.slice(1) } : {}) };
    // The top of the mark is 35 mm below the top of the text area (FMT-04).
    const beforePt = official ? Math.max(0, 35 * MM - marks.length * geometry.pitchPt) : 0;
    issuer.push(textParagraph(textRuns(parts.issuer.join("\n"), style), style, { align: "center", beforePt }));
  }
  const titleStyle: TextStyle = { role: "title", pt: geometry.titlePt, pitchPt: geometry.titlePitchPt };
  const title = textParagraph(textRuns(model.title, titleStyle), titleStyle, {
    align: "center",
    beforePt: official && parts.issuer !== undefined ? 2 * geometry.pitchPt : 0,
  });
  if (official) return [...marks, ...issuer, ...numberLine(model), title, textParagraph([], body)];
  return [...marks, ...issuer, title, ...numberLine(model)];
}

/** 发文字号 and 签发人 over the red line (FMT-05 to FMT-07); an instrument's number stands at the right. */
function numberLine({ layout, furniture: { issuer, number, signers } }: DocumentModel): Paragraph[] {
  if (number === undefined && signers === undefined && (layout !== "official" || issuer === undefined)) return [];
  const geometry = GEOMETRY[layout];
  if (layout !== "official") {
    const style = { ...cellStyle(layout), pt: geometry.cellPt + 1 };
    return [textParagraph(textRuns(number ?? "", style), style, { align: "right", beforePt: 4 })];
  }
  const style = bodyStyle(layout);
  const children = textRuns(number ?? "", style);
  if (signers !== undefined) {
    children.push(new TextRun({ text: "\t" }), ...textRuns("签发人：", style));
    children.push(...textRuns(signers.join("　"), { ...style, role: "kai" }));
  }
  const red = { style: BorderStyle.SINGLE, size: mmEighths(LINE_MM.red), color: RED.slice(1), space: 4 * MM };
  return [
    textParagraph(children, style, {
      align: signers === undefined ? "center" : "left",
      left: signers === undefined ? 0 : 1,
      beforePt: issuer === undefined ? 0 : 2 * geometry.pitchPt,
      more: {
        ...(issuer === undefined ? {} : { border: { bottom: { ...red, space: Math.round(red.space) } } }),
        ...(signers === undefined
          ? {}
          : { tabStops: [{ type: TabStopType.RIGHT, position: twips(textWidthPt(geometry) - geometry.bodyPt) }] }),
      },
    }),
  ];
}

function blockParts(block: Block, model: DocumentModel, style: TextStyle): FileChild[] {
  switch (block.kind) {
    case "heading": {
      const role = ({ 1: "hei", 2: "kai", 3: "body", 4: "body" } as const)[block.level];
      const more = { keepNext: true, outlineLevel: block.level - 1 };
      return [textParagraph(modelRuns(block.runs, { ...style, role }), style, { firstLine: 2, more })];
    }
    case "paragraph": {
      const flush = block.indent === "none" || block.align === "center" || block.align === "right";
      const align = block.align ?? (flush ? "left" : "justify");
      return [textParagraph(modelRuns(block.runs, style), style, { align, firstLine: flush ? 0 : 2 })];
    }
    case "fields":
      return [fieldsTable(block, model.layout), textParagraph([], { ...style, pitchPt: 6 })];
    case "table":
      return dataTable(block, model.layout);
    case "addressee":
      return [textParagraph(textRuns(`${block.text}：`, style), style)];
    case "attachmentNote":
      return attachmentLines(block.names).map((name, i) =>
        textParagraph(textRuns((i === 0 ? "附件：" : "") + name, style), style, {
          beforePt: i === 0 ? style.pitchPt : 0,
          left: 5,
          hanging: i === 0 ? 3 : 0,
        }),
      );
    case "seal":
      return seal(block, style);
    case "signatures":
      return signatures(block, model, style);
    case "pageBreak":
      return [textParagraph([new PageBreak()], style)];
    case "attachment":
      return attachment(block.label, block.title, model, style);
    case "note": {
      const [open, close] = ANNOTATION_BRACKETS;
      if (block.style === "small") {
        const small: TextStyle = { pt: 10.5, pitchPt: 16 };
        return [textParagraph(modelRuns(block.runs, small), small)];
      }
      const runs = [{ text: open }, ...block.runs, { text: close }];
      return [textParagraph(modelRuns(runs, style), style, { firstLine: 2 })];
    }
    case "imprint":
      return [imprintTable(block, model.layout), textParagraph([], { ...style, pitchPt: 1 })];
  }
}

function seal(block: SealBlock, style: TextStyle): Paragraph[] {
  const indents = sealIndents(block);
  const place = block.seal === "place" ? textRuns("（印章）　", { ...style, pt: 9, color: "999999" }) : [];
  const lines = block.seal === "place" ? 2 : 1;
  return [
    textParagraph(textRuns(block.organ, style), style, {
      align: "right",
      right: indents.organ,
      beforePt: lines * style.pitchPt,
      more: { keepNext: true },
    }),
    textParagraph([...place, ...textRuns(printDate(block.date), style)], style, {
      align: "right",
      right: indents.date,
    }),
  ];
}

/** Rows of places to sign, side by side at tab stops. */
function signatures({ places, perRow }: SignaturesBlock, { layout }: DocumentModel, style: TextStyle): Paragraph[] {
  const column = twips(textWidthPt(GEOMETRY[layout])) / perRow;
  const tabStops = Array.from({ length: perRow - 1 }, (_, i) => ({
    type: TabStopType.LEFT,
    position: Math.round(column * (i + 1)),
  }));
  const rows = Array.from({ length: Math.ceil(places.length / perRow) }, (_, i) =>
    places.slice(i * perRow, (i + 1) * perRow),
  );
  return rows.map((row) => {
    const children = row.flatMap(({ label, value, date }, i) => [
      ...(i === 0 ? [] : [new TextRun({ text: "\t" })]),
      ...textRuns(`${label}：`, style),
      ...modelRuns([value === undefined ? { blank: perRow === 1 ? 10 : 4 } : { text: value, underline: true }], style),
      ...(date === undefined ? [] : textRuns(printDate(date), style)),
    ]);
    return textParagraph(children, style, { more: { tabStops } });
  });
}

/** 附件 on a page of its own, its title on the third line (FMT-15). */
function attachment(
  label: string,
  title: string | undefined,
  { layout }: DocumentModel,
  style: TextStyle,
): Paragraph[] {
  const { titlePt, titlePitchPt } = GEOMETRY[layout];
  const large: TextStyle = { role: "title", pt: titlePt, pitchPt: titlePitchPt };
  const first = textParagraph(textRuns(label, { ...style, role: "hei" }), style, { more: { pageBreakBefore: true } });
  if (title === undefined) return [first];
  return [
    first,
    textParagraph([], style),
    textParagraph(textRuns(title, large), large, { align: "center" }),
    textParagraph([], style),
  ];
}
