import Type from "typebox";

import { exact, Id, LocalDateText, Named, Nullable } from "../http/schema.ts";
import { Titled } from "../matter/schema.ts";

const Year = Type.Integer({ minimum: 2000, maximum: 2100 });

export const CalendarQuery = exact({ year: Year });
export const EducationCalendar = exact(
  {
    items: Type.Array(
      exact(
        {
          id: Id,
          procedure: Titled,
          title: Type.String(),
          on: LocalDateText,
          unit: Named,
          state: Type.String(),
          closed: Type.Boolean(),
          late: Type.Boolean({ description: "计划日期已过，仍未办结" }),
          headcount: Nullable(Type.Number()),
        },
        { title: "CalendarItem" },
      ),
    ),
    truncated: Type.Boolean(),
    days: Type.Array(
      exact(
        { code: Type.String(), title: Type.String(), day: Nullable(Type.String()), month: Type.String() },
        { title: "PublicityDay" },
      ),
      { description: "普法日历：day 为 MM-DD，空为整月或者日期另定" },
    ),
  },
  { title: "EducationCalendar" },
);

export const HoursQuery = exact({ year: Year, quarter: Type.Integer({ minimum: 1, maximum: 4 }) });
export const HoursTable = exact(
  {
    from: LocalDateText,
    to: LocalDateText,
    target: Type.Number({ description: "每人每季度学时" }),
    people: Type.Array(
      exact(
        {
          account: Named,
          unit: Nullable(Named),
          hours: Type.Number(),
          courses: Type.Integer(),
          gap: Type.Number({ description: "还差的学时" }),
        },
        { title: "HoursOfPerson" },
      ),
    ),
    reached: Type.Integer(),
  },
  { title: "HoursTable" },
);
