import Type from "typebox";

import { exact, InstantText, Nullable, oneOf } from "../http/schema.ts";

const Period = Type.String({ pattern: "^[0-9]{4}(-[0-9]{2}-[0-9]{2})?$", description: "年，或按日编号的日" });

export const SeriesItem = exact(
  {
    series: Type.String({ description: "编号式样，也是该序列的标识" }),
    procedures: Type.Array(exact({ id: Type.String(), title: Type.String(), what: Type.String() })),
    gapless: Type.Boolean({ description: "法定文书编号，连续不跳号" }),
    resets: oneOf(["year", "day"], "year 每年从1起，day 每日从1起"),
    next: Type.String({ description: "现在取号会得到的编号" }),
    periods: Type.Array(exact({ period: Period, last: Type.Integer() }), { description: "各期最后一号，近的在前" }),
  },
  { title: "NumberSeries" },
);

export const GapQuery = exact({ series: Type.String({ minLength: 1, maxLength: 200 }), period: Period });

export const GapReport = exact(
  {
    last: Type.Integer(),
    used: Type.Integer({ description: "已用在事项、文书上的号" }),
    missing: Type.Array(Type.Integer(), { description: "没有用在任何事项、文书上的号，最多列200个" }),
    missingCount: Type.Integer(),
    skipped: Type.Array(
      exact({ from: Type.Integer(), to: Type.Integer(), at: InstantText, by: Type.String(), reason: Type.String() }),
      { description: "设定起始号时说明跳过的号" },
    ),
  },
  { title: "NumberGaps" },
);

export const StartBody = exact(
  {
    series: GapQuery.properties.series,
    period: Period,
    last: Type.Integer({ minimum: 1, maximum: 9_999_999, description: "已经用到的最后一号" }),
    reason: Type.String({ minLength: 2, maxLength: 400 }),
  },
  { title: "NumberStart" },
);

export const StartAnswer = exact({ last: Type.Integer(), before: Nullable(Type.Integer()) });
