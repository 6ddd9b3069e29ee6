import Type from "typebox";

import { exact, Id, LocalDateText, Nullable, Text } from "../http/schema.ts";
import { FigureView, WhereShape } from "./schema.ts";

export const ComparisonBody = exact({
  indicator: Text,
  from: LocalDateText,
  to: LocalDateText,
  where: Type.Optional(WhereShape),
  dimension: Type.Optional(Type.String({ minLength: 1, maxLength: 200, description: "不给则不分组" })),
  under: Type.Optional({ ...Id, description: "只统计该机构及其下级；按机构分组时，其上级机构" }),
});

/** `change` is in per cent, that of a rate in 百分点. */
const compared = { now: FigureView, before: FigureView, change: FigureView };

export const ComparisonResult = exact(
  {
    window: exact({ from: LocalDateText, to: LocalDateText }, { description: "上年同期" }),
    whole: exact(compared, { title: "ComparedFigure" }),
    groups: Type.Array(exact({ key: Nullable(Type.String()), title: Type.String(), ...compared })),
    additive: Type.Boolean({ description: "各组相加等于总数" }),
  },
  { title: "ComparisonResult" },
);

export const SheetQuery = exact({
  indicator: Text,
  from: LocalDateText,
  to: LocalDateText,
  dimension: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
  under: Type.Optional(Id),
  compare: Type.Optional(Type.Boolean({ description: "与上年同期比较" })),
});
