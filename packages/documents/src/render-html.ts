import {
  ANNOTATION_BRACKETS,
  attachmentLines,
  GEOMETRY,
  headMarks,
  imprintRows,
  markPt,
  PAGE_WIDTH,
  printDate,
  RED,
  sealIndents,
} from "./layout.ts";
import type {
  Block,
  DocumentModel,
  FieldCell,
  FieldsBlock,
  Line,
  Run,
  SealBlock,
  TableBlock,
  TableCell,
} from "./model.ts";
import { parseDocument } from "./parse.ts";
import { cellColumns } from "./rules.ts";

/**
 * Shows a document as an HTML fragment, to be styled with DOCUMENT_CSS. Every text is escaped; there is no script, no
 * inline style and no outside resource. A run with a `figureId` becomes `<a data-figure="ID">` without address: the
 * page that shows it decides where it leads.
 *
 * @throws DocumentError when the model is wrong.
 */
export function renderHtml(value: DocumentModel): string {
  const model = parseDocument(value);
  const blocks = model.blocks.map(blockHtml).join("");
  return `<article class="fd-doc fd-${model.layout}" lang="zh-CN">${head(model)}${blocks}${foot(model)}</article>`;
}

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escape = (text: string) => text.replace(/[&<>"']/g, (character) => ESCAPES[character]!);
/** Escaped text with its line breaks. */
const plain = (text: string) => escape(text).replaceAll("\n", "<br>");
const div = (name: string, inner: string) => `<div class="fd-${name}">${inner}</div>`;

function run(item: Run): string {
  if ("blank" in item) return `<span class="fd-blank">${"\u3000".repeat(item.blank)}</span>`;
  let html = plain(item.text);
  if (item.bold === true) html = `<b>${html}</b>`;
  if (item.underline === true) html = `<u>${html}</u>`;
  if (item.superscript === true) html = `<sup>${html}</sup>`;
  return item.figureId === undefined ? html : `<a data-figure="${escape(item.figureId)}">${html}</a>`;
}

const runs = (items: readonly Run[]) => items.map(run).join("");

function head({ layout, title, furniture }: DocumentModel): string {
  const marks = headMarks(furniture).map((mark) => div("mark", plain(mark)));
  const size = Math.floor(markPt(layout, furniture.issuer ?? []));
  const issuer =
    furniture.issuer === undefined ? "" : div(`issuer fd-pt-${size}`, furniture.issuer.map(plain).join("<br>"));
  const number = furniture.number === undefined ? "" : `<span>${plain(furniture.number)}</span>`;
  const signers =
    furniture.signers === undefined
      ? ""
      : `<span>签发人：<span class="fd-kai">${furniture.signers.map(plain).join("　")}</span></span>`;
  const numbers = number + signers === "" ? "" : div(signers === "" ? "number" : "number fd-upward", number + signers);
  const rule = layout === "official" && issuer !== "" ? `<hr class="fd-red">` : "";
  const heading = `<h1>${plain(title)}</h1>`;
  const running = furniture.header === undefined ? "" : div("running", plain(furniture.header));
  const order = layout === "official" ? [issuer, numbers, rule, heading] : [issuer, heading, numbers];
  return running + marks.join("") + order.join("");
}

function foot({ furniture }: DocumentModel): string {
  return furniture.footer === undefined ? "" : div("running", plain(furniture.footer));
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case "heading": {
      const tag = `h${block.level + 1}`;
      return `<${tag}>${runs(block.runs)}</${tag}>`;
    }
    case "paragraph": {
      const flush = block.indent === "none" || block.align === "center" || block.align === "right";
      const side = block.align ?? (flush ? "left" : "justify");
      return `<p class="fd-${side}${flush ? " fd-flush" : ""}">${runs(block.runs)}</p>`;
    }
    case "fields":
      return fields(block);
    case "table":
      return table(block);
    case "addressee":
      return `<p class="fd-flush">${plain(block.text)}：</p>`;
    case "attachmentNote":
      return div(
        "attachments",
        `<span>附件：</span><span>${attachmentLines(block.names).map(plain).join("<br>")}</span>`,
      );
    case "seal":
      return seal(block);
    case "signatures": {
      const places = block.places.map(({ label, value, date }) => {
        const day = date === undefined ? "" : `<span>${printDate(date)}</span>`;
        return `<span class="fd-sign"><span>${plain(label)}：</span><span class="fd-over">${plain(value ?? "")}</span>${day}</span>`;
      });
      return div(`signatures fd-per-${block.perRow}`, places.join(""));
    }
    case "pageBreak":
      return `<hr class="fd-page">`;
    case "attachment": {
      const title = block.title === undefined ? "" : `<h1>${plain(block.title)}</h1>`;
      return `<hr class="fd-page">${div("mark", plain(block.label))}${title}`;
    }
    case "note": {
      const [open, close] = ANNOTATION_BRACKETS;
      return block.style === "small"
        ? `<p class="fd-small">${runs(block.runs)}</p>`
        : `<p>${open}${runs(block.runs)}${close}</p>`;
    }
    case "imprint": {
      const { copyTo, printer, printed } = imprintRows(block);
      const copies = copyTo === undefined ? "" : `<div>${plain(copyTo)}</div>`;
      const made = printer + printed === "" ? "" : `<div><span>${plain(printer)}</span><span>${printed}</span></div>`;
      return div("imprint", copies + made);
    }
  }
}

function seal(block: SealBlock): string {
  // Indents come in half characters, so that a class each is enough and no inline style is needed.
  const step = (characters: number) => Math.min(60, Math.round(characters * 2));
  const indents = sealIndents(block);
  const place = block.seal === "place" ? `<span class="fd-seal-place">（印章）</span>` : "";
  return div(
    "seal",
    `<div class="fd-in-${step(indents.organ)}">${plain(block.organ)}</div>` +
      `<div class="fd-in-${step(indents.date)}">${place}${printDate(block.date)}</div>`,
  );
}

/** `<col>` widths in percent: an attribute, since an inline style would need a hole in the content policy. */
function columns(widths: readonly number[]): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  return `<colgroup>${widths.map((width) => `<col width="${((width / total) * 100).toFixed(2)}%">`).join("")}</colgroup>`;
}

const spans = ({ colSpan = 1, rowSpan = 1 }: { colSpan?: number; rowSpan?: number }) =>
  (colSpan > 1 ? ` colspan="${colSpan}"` : "") + (rowSpan > 1 ? ` rowspan="${rowSpan}"` : "");

function lines(items: readonly Line[], side: string): string {
  return items.map((line) => `<div class="fd-${line.align ?? side}">${runs(line.runs)}</div>`).join("");
}

function fields(block: FieldsBlock): string {
  const rows = block.rows.map(({ cells, minHeight = 0 }) => {
    // Pixels at 96 dpi; a cell's height is its least height.
    const height = minHeight > 0 ? ` height="${Math.round((minHeight / 25.4) * 96)}"` : "";
    return `<tr${height}>${cells.map(fieldCell).join("")}</tr>`;
  });
  return `<table class="fd-fields">${columns(block.columns)}<tbody>${rows.join("")}</tbody></table>`;
}

function fieldCell(cell: FieldCell): string {
  if (cell.label === true)
    return `<th${spans(cell)}>${lines(cell.lines, "center")}${lines(cell.foot ?? [], "right")}</th>`;
  const signing = cell.foot ?? [];
  const low = signing.length > 0 ? ' class="fd-with-foot"' : "";
  return `<td${spans(cell)}${low}>${lines(cell.lines, "left")}${lines(signing, "right")}</td>`;
}

function table(block: TableBlock): string {
  const aligns = block.columns.map(({ align = "left" }) => align);
  const caption = block.caption === undefined ? "" : `<caption>${plain(block.caption)}</caption>`;
  const unit =
    block.unit === undefined
      ? ""
      : `<tr class="fd-unit"><td colspan="${aligns.length}">单位：${plain(block.unit)}</td></tr>`;
  const headRows = block.head.map((row) => `<tr>${row.map((cell) => tableCell("th", cell, "center")).join("")}</tr>`);
  const starts = cellColumns(block.rows, aligns.length);
  const bodyRows = block.rows.map((row, i) => {
    const cells = row.map((cell, j) => tableCell("td", cell, aligns[starts[i]![j]!]!));
    return `<tr>${cells.join("")}</tr>`;
  });
  const heads = unit + headRows.join("");
  return (
    `<table class="fd-table">${caption}${columns(block.columns.map(({ width }) => width))}` +
    `${heads === "" ? "" : `<thead>${heads}</thead>`}<tbody>${bodyRows.join("")}</tbody></table>`
  );
}

const tableCell = (tag: "th" | "td", cell: TableCell, side: string) =>
  `<${tag}${spans(cell)} class="fd-${side}">${runs(cell.runs)}</${tag}>`;

const indentClasses = Array.from({ length: 61 }, (_, i) => `.fd-doc .fd-in-${i}{padding-right:${i / 2}em}`).join("\n");
const sizeClasses = Array.from({ length: 37 }, (_, i) => `.fd-doc .fd-pt-${i + 12}{font-size:${i + 12}pt}`).join("\n");
const layoutClasses = Object.entries(GEOMETRY)
  .map(
    ([
      layout,
      g,
    ]) => `.fd-${layout}{padding:${g.top}mm ${g.right}mm ${g.bottom}mm ${g.left}mm;font-size:${g.bodyPt}pt;line-height:${g.pitchPt}pt}
.fd-${layout} h1{font-size:${g.titlePt}pt;line-height:${g.titlePitchPt}pt}
.fd-${layout} table{font-size:${g.cellPt}pt;line-height:${g.cellPitchPt}pt}`,
  )
  .join("\n");

/** Styles for what renderHtml gives. Every selector stands under `.fd-doc`, so that it changes nothing else of a page. */
export const DOCUMENT_CSS = `
.fd-doc{box-sizing:border-box;width:${PAGE_WIDTH}mm;max-width:100%;margin:0 auto;background:#fff;color:#000;font-family:FangSong_GB2312,"仿宋_GB2312",FangSong,STFangsong,"Noto Serif SC",serif;overflow-wrap:anywhere}
${layoutClasses}
.fd-doc h1,.fd-doc .fd-issuer{font-family:"方正小标宋简体",FZXiaoBiaoSong-B05S,STZhongsong,"Noto Serif SC",serif;font-weight:normal;text-align:center;margin:.6em 0}
.fd-doc .fd-issuer{line-height:1.3;margin:0}
.fd-official .fd-issuer{color:${RED};margin:2em 0 1em}
.fd-doc h2,.fd-doc h3,.fd-doc h4,.fd-doc h5{font:inherit;margin:0;text-indent:2em}
.fd-doc h2,.fd-doc .fd-mark,.fd-doc th,.fd-doc caption{font-family:SimHei,"黑体",STHeiti,"Noto Sans SC",sans-serif;font-weight:normal}
.fd-doc h3,.fd-doc .fd-kai{font-family:KaiTi_GB2312,"楷体_GB2312",KaiTi,STKaiti,"LXGW WenKai",serif}
.fd-doc p{margin:0;text-indent:2em;text-align:justify}
.fd-doc p.fd-flush,.fd-doc p.fd-small{text-indent:0}
.fd-doc .fd-small,.fd-doc .fd-running{font-size:9pt;line-height:1.5}
.fd-doc .fd-running{text-align:center;margin:.5em 0}
.fd-doc .fd-left{text-align:left}.fd-doc .fd-center{text-align:center}.fd-doc .fd-right{text-align:right}.fd-doc .fd-justify{text-align:justify}
.fd-doc .fd-number{text-align:right}.fd-official .fd-number{text-align:center}
.fd-doc .fd-upward{display:flex;justify-content:space-between;padding:0 1em}
.fd-doc .fd-red{border:0;border-top:.35mm solid ${RED};margin:4mm 0 2em}
.fd-doc .fd-page{border:0;border-top:1px dashed #999;margin:2em 0;break-after:page}
.fd-doc .fd-blank{border-bottom:1px solid;white-space:pre-wrap}
.fd-doc u{text-underline-offset:.2em}
.fd-doc a[data-figure]{color:#1a53a0;cursor:pointer;text-decoration:underline dotted;text-underline-offset:.25em}
.fd-doc table{width:100%;border-collapse:collapse;table-layout:fixed;margin:.5em 0}
.fd-doc th,.fd-doc td{border:1px solid #000;padding:.35em .4em;text-indent:0}
.fd-doc .fd-with-foot{vertical-align:bottom}
.fd-doc caption{padding:.2em}
.fd-doc .fd-unit td{border-width:0;text-align:right}
.fd-doc .fd-attachments{display:flex;padding-left:2em;margin-top:1em}
.fd-doc .fd-seal{text-align:right;margin-top:2em;break-inside:avoid}
.fd-doc .fd-seal-place{margin-right:1em;color:#888;font-size:9pt}
.fd-doc .fd-signatures{display:grid;gap:.4em 1.5em}
.fd-doc .fd-per-2{grid-template-columns:1fr 1fr}.fd-doc .fd-per-3{grid-template-columns:1fr 1fr 1fr}
.fd-doc .fd-sign{display:flex}.fd-doc .fd-over{flex:1;border-bottom:1px solid;text-align:center;margin-right:.5em}
.fd-doc .fd-imprint{margin-top:3em;font-size:14pt;border-top:.35mm solid;border-bottom:.35mm solid}
.fd-doc .fd-imprint>div{display:flex;justify-content:space-between;padding:0 1em}
.fd-doc .fd-imprint>div+div{border-top:.25mm solid}
${indentClasses}
${sizeClasses}
`.trim();
