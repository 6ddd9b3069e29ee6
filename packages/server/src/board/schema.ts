import Type from "typebox";

import { exact, Id, LocalDateText, Nullable, Text } from "../http/schema.ts";
import { FigureView } from "../indicator/schema.ts";

/** More side by side are a report, not a board. */
const MOST_INDICATORS = 60;

export const BoardQuery = exact({
  from: LocalDateText,
  to: LocalDateText,
  under: Type.Optional({ ...Id, description: "只统计该机构及其下级" }),
});

export const BoardBody = exact({
  indicators: Type.Array(Text, { maxItems: MOST_INDICATORS, uniqueItems: true, description: "指标编号，依次" }),
});

export const BoardView = exact(
  {
    items: Type.Array(
      exact({
        indicator: Type.String(),
        title: Type.String(),
        group: Type.String(),
        unit: Type.String(),
        definition: Type.String(),
        now: FigureView,
        before: Nullable(FigureView),
        change: Nullable(FigureView),
      }),
      { description: "before、change：本身就是同比的指标没有" },
    ),
    gone: Type.Array(Type.String(), { description: "已停用、不能再计算的指标编号" }),
  },
  { title: "Board" },
);
