import Type from "typebox";

import { exact, LocalDateText, Text, oneOf } from "../http/schema.ts";

const DayKind = oneOf(["off", "work"], "off 放假，work 补班");

const CalendarDay = exact(
  { date: LocalDateText, kind: DayKind, name: Type.String({ maxLength: 60 }), source: Type.String() },
  { title: "CalendarDay" },
);

export const CalendarYear = exact(
  {
    year: Type.Integer(),
    known: Type.Boolean({ description: "该年放假通知已录入；未录入的年份，期限为暂定" }),
    source: Type.String(),
    days: Type.Array(CalendarDay),
  },
  { title: "CalendarYear" },
);

export const NoticeBody = exact(
  {
    year: Type.Integer({ minimum: 1990, maximum: 2200 }),
    source: Text,
    days: Type.Array(
      exact({ date: LocalDateText, kind: DayKind, name: Type.String({ minLength: 1, maxLength: 60 }) }),
      {
        minItems: 1,
        maxItems: 200,
      },
    ),
  },
  { title: "HolidayNotice", description: "一年的放假通知：放假日和补班日" },
);

export const NoticeEffect = exact(
  {
    limits: Type.Integer({ description: "截止日期会变动的期限" }),
    matters: Type.Integer({ description: "涉及的事项" }),
    settled: Type.Integer({ description: "日期不变、由暂定转为确定的期限" }),
    earlier: Type.Integer({ description: "其中提前的" }),
    examples: Type.Array(
      exact({ procedure: Type.String(), clock: Type.String(), before: LocalDateText, after: LocalDateText }),
      { description: "举例，不含事项内容" },
    ),
  },
  { title: "NoticeEffect" },
);
