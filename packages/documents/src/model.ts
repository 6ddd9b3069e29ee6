import { Type, type Static } from "typebox";

/**
 * The one document model: plain JSON that render-pdf, render-docx and render-html all print.
 * The schemas are the types; `parseDocument` (parse.ts) checks a value against them before anything is rendered.
 *
 * Sources: GB/T 9704—2012 (the FMT-nn rules) for the official layout, 行政处罚法 and 住建部令55号 (PAF-nn) for the
 * forms an enforcement instrument needs.
 */

const strict = { additionalProperties: false };

/** A date of the calendar, `YYYY-MM-DD`; printed as `2024年9月5日`, months and days without a leading zero (FMT-14). */
const PrintedDate = Type.String({ pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" });

export const Align = Type.Union([
  Type.Literal("left"),
  Type.Literal("center"),
  Type.Literal("right"),
  Type.Literal("justify"),
]);
export type Align = Static<typeof Align>;

/** Characters printed alike. A line feed in the text is a line break. */
const TextRun = Type.Object(
  {
    text: Type.String(),
    bold: Type.Optional(Type.Boolean()),
    /** A value written over a line, as on a filled-in form. */
    underline: Type.Optional(Type.Boolean()),
    superscript: Type.Optional(Type.Boolean()),
    /** The figure (指标数据) this text prints. HTML makes it a link `data-figure`; paper shows the text alone. */
    figureId: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
  },
  strict,
);
export type TextRun = Static<typeof TextRun>;

/** A blank to be filled in by hand: a line as long as `blank` Chinese characters. */
const BlankRun = Type.Object({ blank: Type.Integer({ minimum: 1, maximum: 40 }) }, strict);
export type BlankRun = Static<typeof BlankRun>;

export const Run = Type.Union([TextRun, BlankRun]);
export type Run = Static<typeof Run>;

const Runs = Type.Array(Run, { maxItems: 5_000 });

/** One line of a form's cell. */
export const Line = Type.Object({ runs: Runs, align: Type.Optional(Align) }, strict);
export type Line = Static<typeof Line>;

const span = Type.Optional(Type.Integer({ minimum: 1, maximum: 60 }));
const Widths = Type.Array(Type.Number({ exclusiveMinimum: 0, maximum: 1_000 }), { minItems: 1, maxItems: 60 });

/** 标题层次: 1 “一、” 黑体, 2 “（一）” 楷体, 3 “1.” and 4 “（1）” 仿宋 (FMT-10). The text carries its own number. */
const HeadingBlock = Type.Object(
  {
    kind: Type.Literal("heading"),
    level: Type.Union([Type.Literal(1), Type.Literal(2), Type.Literal(3), Type.Literal(4)]),
    runs: Runs,
  },
  strict,
);

/**
 * 段落. The first line is indented by two characters (FMT-10) unless `indent` is "none" or the text is set to the centre
 * or the right. Unless aligned it is justified, or with `indent` "none" left.
 */
const ParagraphBlock = Type.Object(
  {
    kind: Type.Literal("paragraph"),
    runs: Runs,
    indent: Type.Optional(Type.Union([Type.Literal("first"), Type.Literal("none")])),
    align: Type.Optional(Align),
  },
  strict,
);

/** A cell of a form. */
export const FieldCell = Type.Object(
  {
    /** A caption of the form (centred, 黑体); otherwise the cell holds a value. */
    label: Type.Optional(Type.Boolean()),
    lines: Type.Array(Line, { maxItems: 2_000 }),
    /** Lines at the foot of the cell, such as an opinion's signature and date (审批意见栏). */
    foot: Type.Optional(Type.Array(Line, { maxItems: 20 })),
    colSpan: span,
    rowSpan: span,
  },
  strict,
);
export type FieldCell = Static<typeof FieldCell>;

/** A bordered form, as in 立案审批表 and 送达回证: rows of cells with spans; every grid position is covered once. */
export const FieldsBlock = Type.Object(
  {
    kind: Type.Literal("fields"),
    /** Relative widths of the columns. */
    columns: Widths,
    rows: Type.Array(
      Type.Object(
        {
          cells: Type.Array(FieldCell, { maxItems: 60 }),
          /** Least height of the row in mm, so that an opinion has its room. */
          minHeight: Type.Optional(Type.Number({ minimum: 0, maximum: 200 })),
        },
        strict,
      ),
      { minItems: 1, maxItems: 500 },
    ),
  },
  strict,
);
export type FieldsBlock = Static<typeof FieldsBlock>;

/** A cell of a table. */
export const TableCell = Type.Object({ runs: Runs, colSpan: span, rowSpan: span }, strict);
export type TableCell = Static<typeof TableCell>;

/** A table of data. Its head is repeated on every page it runs over. */
export const TableBlock = Type.Object(
  {
    kind: Type.Literal("table"),
    /** 表题, centred above the table. */
    caption: Type.Optional(Type.String()),
    /** 单位, at the right above the table. */
    unit: Type.Optional(Type.String()),
    columns: Type.Array(
      Type.Object(
        {
          /** Relative width. */
          width: Type.Number({ exclusiveMinimum: 0, maximum: 1_000 }),
          /** Of the body's cells; numbers stand at the right. Default "left". */
          align: Type.Optional(Type.Union([Type.Literal("left"), Type.Literal("center"), Type.Literal("right")])),
        },
        strict,
      ),
      { minItems: 1, maxItems: 60 },
    ),
    head: Type.Array(Type.Array(TableCell, { maxItems: 60 }), { maxItems: 10 }),
    rows: Type.Array(Type.Array(TableCell, { maxItems: 60 }), { maxItems: 20_000 }),
  },
  strict,
);
export type TableBlock = Static<typeof TableBlock>;

/** 主送机关: flush left, closed by a full-width colon that the renderer adds (FMT-09). */
const AddresseeBlock = Type.Object({ kind: Type.Literal("addressee"), text: Type.String({ minLength: 1 }) }, strict);

/** 附件说明: “附件：” and the names, numbered when there are several, without closing punctuation (FMT-11). */
const AttachmentNoteBlock = Type.Object(
  {
    kind: Type.Literal("attachmentNote"),
    names: Type.Array(Type.String({ minLength: 1 }), { minItems: 1, maxItems: 200 }),
  },
  strict,
);

/**
 * 发文机关署名、成文日期、印章位置. `seal` "place" reserves and marks the place of the seal; "none" prints the names only,
 * set for a document without seal (FMT-12, FMT-13). A null date is left blank to be filled in by hand.
 */
export const SealBlock = Type.Object(
  {
    kind: Type.Literal("seal"),
    organ: Type.String({ minLength: 1 }),
    date: Type.Union([PrintedDate, Type.Null()]),
    seal: Type.Union([Type.Literal("place"), Type.Literal("none")]),
  },
  strict,
);
export type SealBlock = Static<typeof SealBlock>;

/** 签名行, such as “执法人员（签名）：____ 执法证号：____ 年 月 日”, one to three side by side. */
export const SignaturesBlock = Type.Object(
  {
    kind: Type.Literal("signatures"),
    /** Places in a row. */
    perRow: Type.Union([Type.Literal(1), Type.Literal(2), Type.Literal(3)]),
    places: Type.Array(
      Type.Object(
        {
          label: Type.String({ minLength: 1 }),
          /** What is known already, such as an officer's certificate number; absent: a line to sign on. */
          value: Type.Optional(Type.String()),
          /** A date to sign with: a day, or null for a blank date; absent: none. */
          date: Type.Optional(Type.Union([PrintedDate, Type.Null()])),
        },
        strict,
      ),
      { minItems: 1, maxItems: 100 },
    ),
  },
  strict,
);
export type SignaturesBlock = Static<typeof SignaturesBlock>;

const PageBreakBlock = Type.Object({ kind: Type.Literal("pageBreak") }, strict);

/** 附件: a new page, “附件1” in 黑体 at the top left, its title centred on the third line (FMT-15). */
const AttachmentBlock = Type.Object(
  { kind: Type.Literal("attachment"), label: Type.String({ minLength: 1 }), title: Type.Optional(Type.String()) },
  strict,
);

/** 附注 in full-width brackets, indented by two characters (FMT-14), or small print under an instrument. */
const NoteBlock = Type.Object(
  {
    kind: Type.Literal("note"),
    style: Type.Union([Type.Literal("annotation"), Type.Literal("small")]),
    runs: Runs,
  },
  strict,
);

/** 版记 (抄送机关、印发机关、印发日期): at the foot of the last page, so the last block of a document (FMT-16, FMT-17). */
export const ImprintBlock = Type.Object(
  {
    kind: Type.Literal("imprint"),
    copyTo: Type.Optional(Type.String({ minLength: 1 })),
    printer: Type.Optional(Type.String({ minLength: 1 })),
    printedOn: Type.Optional(PrintedDate),
  },
  strict,
);
export type ImprintBlock = Static<typeof ImprintBlock>;

/** Every kind of block, by its `kind`. */
export const BLOCKS = {
  heading: HeadingBlock,
  paragraph: ParagraphBlock,
  fields: FieldsBlock,
  table: TableBlock,
  addressee: AddresseeBlock,
  attachmentNote: AttachmentNoteBlock,
  seal: SealBlock,
  signatures: SignaturesBlock,
  pageBreak: PageBreakBlock,
  attachment: AttachmentBlock,
  note: NoteBlock,
  imprint: ImprintBlock,
} as const;

export type BlockKind = keyof typeof BLOCKS;
export type Block = { [K in BlockKind]: Static<(typeof BLOCKS)[K]> }[BlockKind];

/** What stands around the text: the head of the document (版头), running header and footer, page numbers. */
export const Furniture = Type.Object(
  {
    /** 发文机关标志, one line each: red in the official layout (FMT-04), black above an instrument's title. */
    issuer: Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength: 60 }), { minItems: 1, maxItems: 6 })),
    /** 发文字号 or 文书编号, such as “清河街发〔2024〕12号” (FMT-05). */
    number: Type.Optional(Type.String({ minLength: 1, maxLength: 80 })),
    /** 签发人 of a document to a superior (FMT-06). */
    signers: Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength: 20 }), { minItems: 1, maxItems: 12 })),
    /** 份号, six digits (FMT-03). */
    copyNumber: Type.Optional(Type.String({ pattern: "^\\d{6}$" })),
    /** 密级和保密期限, such as “机密★1年”. */
    secrecy: Type.Optional(Type.String({ minLength: 1, maxLength: 30 })),
    urgency: Type.Optional(Type.Union([Type.Literal("特急"), Type.Literal("加急")])),
    /** "official": — 1 — at the outer edge (FMT-18); "centred": — 1 — centred; "total": 第1页 共3页; "none". */
    pageNumbers: Type.Union([
      Type.Literal("official"),
      Type.Literal("centred"),
      Type.Literal("total"),
      Type.Literal("none"),
    ]),
    /** Small print at the top of every page. */
    header: Type.Optional(Type.String({ maxLength: 200 })),
    /** Small print at the foot of every page, such as how many copies are made and who gets them. */
    footer: Type.Optional(Type.String({ maxLength: 200 })),
  },
  strict,
);
export type Furniture = Static<typeof Furniture>;

/** "official": 公文 per GB/T 9704—2012. "instrument": 执法文书. "report": an internal report. Geometry: layout.ts. */
export const Layout = Type.Union([Type.Literal("official"), Type.Literal("instrument"), Type.Literal("report")]);
export type Layout = Static<typeof Layout>;

/** A document but for its blocks, which parse.ts checks one by one so that an error names the block. */
export const DocumentShell = Type.Object(
  {
    layout: Layout,
    /** 标题; a line feed sets the lines by hand, as FMT-08 wants them broken by sense. */
    title: Type.String({ minLength: 1, maxLength: 300 }),
    furniture: Furniture,
    blocks: Type.Array(Type.Unknown(), { maxItems: 10_000 }),
  },
  strict,
);

/** A whole document. */
export interface DocumentModel extends Omit<Static<typeof DocumentShell>, "blocks"> {
  blocks: Block[];
}
