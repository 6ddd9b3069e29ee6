import Type from "typebox";

import { exact, Id, InstantText, LocalDateText, Named, Nullable } from "../http/schema.ts";
import { FigureView } from "../indicator/schema.ts";

/** The list a number opens to: parameters of `GET /api/matters`. */
const List = exact(
  {
    kind: Type.Optional(Type.String()),
    procedure: Type.Optional(Type.String()),
    valid: Type.Optional(Type.Boolean()),
    open: Type.Optional(Type.Boolean()),
    overdue: Type.Optional(Type.Boolean()),
    by: Type.Optional(Type.Union([Type.Literal("openedOn"), Type.Literal("closedOn")])),
    from: Type.Optional(LocalDateText),
    to: Type.Optional(LocalDateText),
    dueFrom: Type.Optional(LocalDateText),
    dueTo: Type.Optional(LocalDateText),
    within: Type.Optional(Id),
    unit: Type.Optional(Type.String()),
    community: Type.Optional(Type.String()),
    category: Type.Optional(Type.String()),
  },
  { title: "CockpitList", description: "一个数字背后的事项：即事项列表的查询条件" },
);

const Counted = exact({ count: Type.Integer(), list: List }, { title: "CockpitNumber" });

const Line = exact(
  {
    id: Id,
    name: Type.String(),
    open: Counted,
    overdue: Counted,
    openedWeek: Counted,
    closedWeek: Counted,
  },
  { title: "CockpitLine" },
);
const Rising = exact(
  {
    title: Type.String(),
    of: Type.String({ description: "类别所属的程序，或者“社区”" }),
    now: Counted,
    before: Counted,
    average: Type.Number({ description: "此前四周的周平均" }),
  },
  { title: "CockpitRising" },
);

export const CockpitQuery = exact({
  within: Type.Optional({ ...Id, description: "只看该机构及其下级" }),
});

export const CockpitView = exact(
  {
    at: InstantText,
    today: LocalDateText,
    week: exact({ from: LocalDateText, to: LocalDateText }),
    scope: Named,
    any: Type.Boolean({ description: "有没有您可以查看的事项" }),
    numbers: exact({
      open: Counted,
      overdue: Counted,
      openedToday: Counted,
      closedToday: Counted,
      dueToday: Counted,
      openedWeek: Counted,
      closedWeek: Counted,
      dueWeek: Counted,
    }),
    days: Type.Array(exact({ day: LocalDateText, opened: Type.Integer(), closed: Type.Integer() })),
    rising: Type.Array(Rising),
    communities: Type.Array(Line),
    units: Type.Array(Line),
    rates: Type.Array(
      exact({
        indicator: Type.String(),
        title: Type.String(),
        definition: Type.String(),
        figure: FigureView,
        lastYear: FigureView,
      }),
    ),
    warnings: Nullable(
      exact(
        {
          number: Counted,
          items: Type.Array(
            exact({
              matter: Id,
              category: Type.String(),
              level: Type.String(),
              community: Type.String(),
              state: Type.String(),
              openedOn: LocalDateText,
            }),
          ),
        },
        { description: "未办结的风险预警；没有启用这个程序的为 null" },
      ),
    ),
  },
  { title: "Cockpit" },
);
