import { BANDS } from "@fadu/engine/definition/band.ts";
import { FACETS } from "@fadu/engine/definition/definition.ts";
import type { Indicator } from "@fadu/engine/definition/indicator.ts";
import type { Condition } from "@fadu/engine/definition/condition.ts";
import Type from "typebox";

import { engineType, exact, Id, LocalDateText, Nullable, Text } from "../http/schema.ts";

/** A condition; its shape is checked by `checkedCondition`, what its paths mean by the linter. */
const ConditionShape = engineType<Condition>("Condition", "definition/condition.ts", { type: "object" });

const facet = `(${Object.keys(FACETS).join("|")})`;
const Measured = Type.String({ pattern: `^(${facet}|values(\\.[A-Za-z0-9_-]{1,64}){1,6})$` });
const TimeBasisText = Type.String({ pattern: `^(openedOn|closedOn|${facet}|act:[A-Za-z][A-Za-z0-9_-]{0,63})$` });

const dateFacet = Object.entries(FACETS).flatMap(([name, kind]) => (kind === "date" ? [name] : []));
const DateFacetText = Type.String({ pattern: `^(${dateFacet.join("|")})$` });

const MatterDateText = Type.String({ pattern: `^(openedOn|closedOn|${dateFacet.join("|")})$` });

const DatedActShape = exact({ act: Text, on: Type.Optional(Text) });

const MeasureShape = Type.Union([
  exact({ kind: Type.Literal("count") }),
  exact({
    kind: Type.Literal("acts"),
    act: Text,
    also: Type.Optional(Type.Array(Text)),
    where: Type.Optional(ConditionShape),
    on: Type.Optional(Text),
    sum: Type.Optional(Text),
  }),
  exact({ kind: Type.Literal("sum"), facet: Measured }),
  exact({ kind: Type.Literal("distinct"), facet: Measured }),
  exact({
    kind: Type.Literal("reached"),
    person: Measured,
    sum: Type.Optional(Measured),
    atLeast: Type.Union([Type.Number(), exact({ setting: Text, default: Type.Number() })]),
    every: Type.Optional(Type.Union([Type.Literal("month"), Type.Literal("quarter")])),
  }),
  exact({ kind: Type.Literal("average"), per: Measured }),
  exact({ kind: Type.Literal("mean"), facet: Measured }),
  exact({ kind: Type.Literal("months"), from: DateFacetText, to: DateFacetText }),
  exact({ kind: Type.Literal("days"), from: MatterDateText, to: MatterDateText }),
  exact({ kind: Type.Literal("years") }),
  exact({ kind: Type.Literal("stock"), distinct: Type.Optional(Measured) }),
  exact({ kind: Type.Literal("stock"), sum: Measured }),
  exact({
    kind: Type.Literal("latest"),
    acts: Type.Array(DatedActShape, { minItems: 1, maxItems: 10 }),
    ends: Type.Optional(Type.Array(DatedActShape, { maxItems: 10 })),
    sum: Type.Optional(Text),
  }),
  exact({ kind: Type.Literal("open") }),
]);

const selection = {
  procedures: Type.Array(Text, { minItems: 1, maxItems: 50 }),
  filter: Type.Optional(ConditionShape),
};

const base = {
  ...selection,
  measure: MeasureShape,
  by: TimeBasisText,
};

const head = {
  id: Type.String({ minLength: 1, maxLength: 40 }),
  title: Text,
  group: Text,
  unit: Type.String({ minLength: 1, maxLength: 20 }),
  definition: Type.String({ minLength: 1, maxLength: 2000 }),
  dimensions: Type.Array(
    Type.String({
      pattern: `^(${facet}|${Object.keys(BANDS).join("|")}|outcome|result|state|procedure|month|quarter|year|values(\\.[A-Za-z0-9_-]{1,64}){1,6})$`,
    }),
    { maxItems: 30, uniqueItems: true },
  ),
  print: Type.Optional(
    exact({
      decimals: Type.Optional(Type.Integer({ minimum: 0, maximum: 4 })),
      wan: Type.Optional(Type.Boolean()),
      zero: Type.Optional(Type.String({ minLength: 1, maxLength: 4 })),
    }),
  ),
  sensitive: Type.Optional(Type.Boolean()),
};

/** An indicator as it is sent to be defined; what passes is the engine's `Indicator`. */
const IndicatorShape = Type.Union([
  exact({ ...head, kind: Type.Literal("base"), ...base }),
  exact({
    ...head,
    kind: Type.Literal("rate"),
    numerator: exact(base),
    denominator: exact(base),
    cohort: Type.Boolean(),
  }),
  exact({
    ...head,
    kind: Type.Literal("coverage"),
    roster: exact({ ...selection, key: Type.Optional(Measured) }),
    covered: Type.Array(exact(base), { minItems: 1, maxItems: 5 }),
  }),
  exact({ ...head, kind: Type.Literal("yoy"), of: Text }),
  exact({
    ...head,
    kind: Type.Literal("combined"),
    plus: Type.Array(Text, { minItems: 1, maxItems: 30 }),
    minus: Type.Optional(Type.Array(Text, { maxItems: 30 })),
  }),
]);
export const IndicatorBody = Type.Unsafe<Indicator>({
  ...IndicatorShape,
  tsType: "Indicator",
  "x-import": "@fadu/engine/definition/indicator.ts",
});
export const WhereShape = ConditionShape;

export const IndicatorItem = exact(
  {
    indicator: engineType<Indicator>("Indicator", "definition/indicator.ts", { type: "object" }),
    /** 0: of the catalogue. */
    version: Type.Integer(),
    own: Type.Boolean({ description: "本街镇自定义的指标" }),
  },
  { title: "IndicatorItem" },
);

export const FindingView = exact({ path: Type.String(), says: Type.String() }, { title: "IndicatorFinding" });

export const PreviewBody = exact({
  indicator: IndicatorBody,
  from: LocalDateText,
  to: LocalDateText,
  dimension: Type.Optional(Type.String({ minLength: 1, maxLength: 200, description: "不给则不分组" })),
});

/** A value with what it was put together from. */
export const FigureView = exact(
  {
    value: Nullable(Type.Number({ description: "数值；比率和变化率为百分数" })),
    printed: Type.String(),
    numerator: Nullable(Type.Number()),
    denominator: Nullable(Type.Number()),
    before: Nullable(Type.Number({ description: "同比的上年同期值" })),
    source: Nullable(Type.String({ description: "上年值取自外部基数时，其来源" })),
    none: Nullable(Type.String({ description: "没有数值时的原因" })),
  },
  { title: "FigureView" },
);

export const ComputeBody = exact({
  asked: Type.Array(
    exact({
      indicator: Text,
      from: LocalDateText,
      to: LocalDateText,
      where: Type.Optional(ConditionShape),
    }),
    { minItems: 1, maxItems: 200 },
  ),
  under: Type.Optional({ ...Id, description: "只统计该机构及其下级" }),
});
export const ComputeResult = exact({ figures: Type.Array(FigureView) }, { title: "ComputeResult" });

export const BreakdownBody = exact({
  indicator: Text,
  from: LocalDateText,
  to: LocalDateText,
  where: Type.Optional(ConditionShape),
  dimension: Type.String({ minLength: 1, maxLength: 200 }),
  under: Type.Optional({ ...Id, description: "按机构分组时，其上级机构" }),
});
export const BreakdownResult = exact(
  {
    whole: FigureView,
    groups: Type.Array(exact({ key: Nullable(Type.String()), title: Type.String(), figure: FigureView })),
    additive: Type.Boolean({ description: "各组相加等于总数" }),
  },
  { title: "BreakdownResult" },
);

export const PreviewResult = exact(
  {
    findings: Type.Array(FindingView),
    preview: Nullable(BreakdownResult),
  },
  { title: "IndicatorPreview", description: "口径有误的，preview 为 null" },
);

export const RecordsBody = exact({
  indicator: Text,
  from: LocalDateText,
  to: LocalDateText,
  where: Type.Optional(ConditionShape),
  under: Type.Optional({ ...Id, description: "只列出该机构及其下级" }),
  part: Type.Optional(Type.String({ maxLength: 200 })),
  group: Type.Optional(
    exact({
      dimension: Type.String({ maxLength: 200 }),
      key: Nullable(Type.String({ maxLength: 500 })),
      under: Type.Optional(Id),
    }),
  ),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500, default: 50 })),
  after: Type.Optional(Type.String({ maxLength: 400 })),
});

export const RecordView = exact(
  {
    matter: Nullable(Id),
    revision: Nullable(Type.Integer()),
    procedure: Type.String(),
    number: Nullable(Type.String()),
    title: Type.String(),
    unit: Id,
    day: Nullable(LocalDateText),
    adds: Type.Number(),
  },
  { title: "FigureRecord" },
);

export const RecordsResult = exact(
  {
    parts: Type.Array(exact({ key: Type.String(), title: Type.String() })),
    items: Type.Array(RecordView),
    next: Nullable(Type.String()),
    all: Type.Integer({ description: "计入的记录总数" }),
    seen: Type.Integer({ description: "其中您有权查看的" }),
  },
  { title: "FigureRecords" },
);
