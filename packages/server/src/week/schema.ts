import Type from "typebox";

import { exact, Id, LocalDateText, Named, Nullable, oneOf } from "../http/schema.ts";
import { MatterRow, Titled } from "../matter/schema.ts";

const WeekTask = exact(
  {
    matter: MatterRow,
    worker: Nullable(Named),
    leader: Nullable(Named),
    kind: Nullable(Type.String({ description: "任务类别" })),
    target: Nullable(Type.Number()),
    actual: Nullable(Type.Number()),
    measure: Nullable(Type.String({ description: "计量单位" })),
    percent: Nullable(Type.Integer({ description: "完成进度，%" })),
    progress: Nullable(Type.String({ description: "进展情况" })),
    dueOn: Nullable(LocalDateText),
    standing: oneOf(["going", "reported", "done", "carried", "cancelled"]),
    mine: Type.Array(Titled, { description: "等本人办的动作" }),
  },
  { title: "WeekTask", description: "一表统揽的一行" },
);
export const WeekTable = exact(
  {
    from: LocalDateText,
    to: LocalDateText,
    mayList: Type.Boolean({ description: "当前账号可以列入任务" }),
    sections: Type.Array(
      exact(
        {
          unit: Named,
          total: Type.Integer({ description: "应办：不计取消的" }),
          done: Type.Integer(),
          late: Type.Integer({ description: "过了完成期限而未完成的" }),
          tasks: Type.Array(WeekTask),
        },
        { title: "WeekSection" },
      ),
    ),
    more: Type.Boolean({ description: "任务过多，只列出一部分" }),
  },
  { title: "WeekTable", description: "一表统揽：一周的任务按责任科室" },
);
export const WeekQuery = exact({
  from: Type.Optional({ ...LocalDateText, description: "周一；不指明时为本周" }),
  unit: Type.Optional({ ...Id, description: "只看这一责任科室" }),
});
