import type { FigureSlot } from "@fadu/engine/definition/indicator.ts";
import Type from "typebox";

import { exact, Id, InstantText, LocalDateText, Named, Nullable, Text, Words } from "../http/schema.ts";
import { FigureView, RecordsResult, WhereShape } from "../indicator/schema.ts";

const Titled = exact({ id: Type.String(), title: Type.String() });

const item = {
  id: Id,
  outline: Type.String(),
  title: Type.String(),
  period: Type.String({ description: "期间，如 2024年" }),
  state: Titled,
  revision: Type.Integer(),
  published: Type.Integer({ description: "已发布次数" }),
  publishedAt: Nullable(InstantText),
  updatedAt: InstantText,
};
export const ReportItem = exact(item, { title: "ReportItem" });

export const OutlineItem = exact(
  {
    id: Type.String(),
    title: Type.String(),
    mayWrite: Type.Boolean(),
    every: Type.Union([Type.Literal("year"), Type.Literal("month")], { description: "按年还是按月起草" }),
  },
  { title: "OutlineItem" },
);

const PieceView = exact({
  text: Type.String(),
  slot: Nullable(Type.String()),
  problem: Nullable(Type.String()),
  note: Nullable(Type.Integer({ description: "引用的外部数据：文末注的序号；计算的数据没有" })),
});
const CellView = exact({
  pieces: Type.Array(PieceView),
  colSpan: Type.Integer({ minimum: 1 }),
  rowSpan: Type.Integer({ minimum: 1 }),
});
const TableView = exact(
  {
    id: Type.String(),
    caption: Type.String(),
    unit: Nullable(Type.String()),
    head: Type.Array(Type.Array(CellView)),
    rows: Type.Array(Type.Array(CellView)),
  },
  { title: "ReportTableView" },
);

const ParagraphView = exact(
  {
    id: Type.String(),
    text: Type.String({ description: "带数据槽的原文，如 {TJ-01}" }),
    hint: Nullable(Type.String({ description: "由人撰写的段落：写什么" })),
    pieces: Type.Array(PieceView),
    table: Nullable(TableView),
    problems: Type.Array(Type.String()),
  },
  { title: "ReportParagraphView" },
);

/** Parts nest two deep in every outline there is; the type is recursive for those to come. */
interface SectionShape {
  readonly id: string;
  readonly depth: number;
  readonly number: string;
  readonly heading: string;
  readonly required: boolean;
  readonly paragraphs: readonly Type.Static<typeof ParagraphView>[];
  readonly sections: readonly SectionShape[];
}
function sectionOf(deeper: number): Type.TUnsafe<SectionShape> {
  return Type.Unsafe<SectionShape>(
    exact({
      id: Type.String(),
      depth: Type.Integer(),
      number: Type.String(),
      heading: Type.String(),
      required: Type.Boolean(),
      paragraphs: Type.Array(ParagraphView),
      sections: Type.Array(deeper === 0 ? Type.Unknown() : sectionOf(deeper - 1)),
    }),
  );
}
const SectionView = sectionOf(3);

export const ReportView = exact(
  {
    ...item,
    from: LocalDateText,
    to: LocalDateText,
    addressee: Type.String(),
    organ: Type.String(),
    preamble: Type.Array(ParagraphView),
    sections: Type.Array(SectionView),
    figures: Type.Array(
      exact({
        slot: Type.String(),
        indicator: Type.String(),
        title: Type.String(),
        unit: Type.String(),
        from: Type.String({ format: "date", description: "0001-01-01：自始，即时点数" }),
        to: LocalDateText,
        period: Type.String(),
        marked: Type.Boolean({ description: "期间与报告年度不同，或者是引用的" }),
        cited: Nullable(
          exact(
            { note: Type.Integer(), source: Type.String(), on: LocalDateText, entry: Nullable(Id) },
            { description: "引用的外部数据及其来源；null 为本平台计算" },
          ),
        ),
        figure: Nullable(FigureView),
        printed: Type.String(),
        problem: Nullable(Type.String()),
      }),
    ),
    checks: Type.Array(
      exact({
        kind: Type.String(),
        level: Type.Union([Type.Literal("error"), Type.Literal("warning"), Type.Literal("note")]),
        says: Type.String(),
        paragraph: Nullable(Type.String()),
        slots: Type.Array(Type.String()),
      }),
    ),
    due: Nullable(
      exact({ report: Nullable(LocalDateText), publish: Nullable(LocalDateText) }, { description: "报送、公开的期限" }),
    ),
    basis: Type.Array(Type.String()),
    may: exact({ write: Type.Boolean(), sign: Type.Boolean(), publish: Type.Boolean() }),
    events: Type.Array(
      exact({ revision: Type.Integer(), kind: Type.String(), by: Named, at: InstantText, words: Type.String() }),
    ),
  },
  { title: "ReportView" },
);

export const NewReportBody = exact({
  outline: Text,
  from: LocalDateText,
  to: { ...LocalDateText, description: "数据截止日期" },
  title: Type.Optional(Type.String({ minLength: 1, maxLength: 300 })),
  addressee: Type.Optional(Text),
});

const revision = Type.Integer({ minimum: 1 });
export const RevisionBody = exact({ revision });
export const WordsBody = exact({ revision, words: Words });
export const ReasonBody = exact({ revision, words: Type.String({ minLength: 1, maxLength: 4000 }) });
export const ParagraphBody = exact({ revision, text: Type.String({ maxLength: 20_000 }) });
export const HeadBody = exact({
  revision,
  title: Type.Optional(Type.String({ minLength: 1, maxLength: 300 })),
  addressee: Type.Optional(Text),
  organ: Type.Optional(Text),
});

const PeriodShape = Type.Union([
  exact({ kind: Type.Literal("year") }),
  exact({ kind: Type.Literal("sinceLastYear") }),
  exact({ kind: Type.Literal("yearToDate") }),
  exact({ kind: Type.Literal("previous") }),
  exact({ kind: Type.Literal("lastYear") }),
  exact({ kind: Type.Literal("opening") }),
  exact({ kind: Type.Literal("snapshot") }),
  exact({ kind: Type.Literal("toDate") }),
  exact({ kind: Type.Literal("span"), from: LocalDateText, to: LocalDateText }),
]);
const FigureId = Type.String({ pattern: "^[A-Za-z0-9\\u4e00-\\u9fa5][A-Za-z0-9_\\u4e00-\\u9fa5-]{0,39}$" });
const SlotShape = exact({
  id: FigureId,
  indicator: Text,
  period: PeriodShape,
  title: Type.Optional(Text),
  where: Type.Optional(WhereShape),
  print: Type.Optional(
    exact({
      decimals: Type.Optional(Type.Integer({ minimum: 0, maximum: 4 })),
      wan: Type.Optional(Type.Boolean()),
      zero: Type.Optional(Type.String({ minLength: 1, maxLength: 4 })),
    }),
  ),
});
export const SlotBody = exact({
  revision,
  slot: Type.Unsafe<FigureSlot>({
    ...SlotShape,
    tsType: "FigureSlot",
    "x-import": "@fadu/engine/definition/indicator.ts",
  }),
});

const given = { id: FigureId, title: Text, unit: Type.String({ minLength: 1, maxLength: 20 }) };
/** A figure of somebody else: typed in with its source, or read from an entry of 上级考评结果. */
export const CitationBody = exact({
  revision,
  figure: Type.Union([
    exact({ ...given, value: Type.Number(), source: Text, on: LocalDateText }),
    exact({ ...given, entry: Id }),
  ]),
});

export const OrderBody = exact({
  revision,
  parent: Type.Optional(Type.String({ description: "上级部分；不填为各大部分" })),
  order: Type.Array(Text, { minItems: 1, maxItems: 100, uniqueItems: true }),
});

export const ReportRecords = Type.Object(
  { ...RecordsResult.properties, frozen: Type.Boolean({ description: "发布时固定下来的记录" }) },
  { title: "ReportRecords", additionalProperties: false },
);

export const DifferenceView = exact(
  {
    publication: Type.Integer(),
    figures: Type.Array(
      exact({
        slot: Type.String(),
        title: Type.String(),
        published: FigureView,
        now: FigureView,
        parts: Type.Array(
          exact({ part: Type.String(), title: Type.String(), added: Type.Array(Id), removed: Type.Array(Id) }),
        ),
      }),
    ),
  },
  { title: "ReportDifferences" },
);

export const FORMATS = ["pdf", "docx", "html", "xlsx"] as const;
export const FormatText = Type.Union([
  Type.Literal("pdf"),
  Type.Literal("docx"),
  Type.Literal("html"),
  Type.Literal("xlsx"),
]);
