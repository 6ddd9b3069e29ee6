import { is, isNot, oneOf } from "../build/condition.ts";
import { indicatorsOf } from "./build.ts";

const booking = indicatorsOf({
  group: "公共法律服务/预约",
  procedures: ["legal-service-booking"],
  dimensions: [
    "category",
    "subcategory",
    "channel",
    "community",
    "source",
    "mode",
    "level",
    "outcome",
    "month",
    "quarter",
  ],
});
const duty = indicatorsOf({
  group: "公共法律服务/预约",
  procedures: ["legal-service-roster"],
  dimensions: ["category", "topic", "community", "outcome", "month", "quarter"],
});

/** Bookings of public legal services: asked for, kept, not to be met (D-15), and duty that was kept. */
export const legalServiceIndicators = [
  booking.base({
    id: "D-15",
    title: "法律服务预约量",
    unit: "件",
    definition: "期内提出的公共法律服务预约，按提出日期计；改约不重复计",
    by: "filedOn",
  }),
  booking.cohort(
    {
      id: "D-15A",
      title: "法律服务预约履约率",
      unit: "%",
      definition: "期内应履约的预约中已履约的占比（同批，按预约日期计）；预约人取消的、未能满足的不计入",
    },
    { by: "dueOn", filter: is("outcome", "kept") },
    { by: "dueOn", filter: oneOf("outcome", "kept", "noShow") },
  ),
  booking.base({
    id: "D-15B",
    title: "法律服务未满足需求数",
    unit: "件",
    definition: "期内提出而未能满足的公共法律服务预约，按提出日期计",
    by: "filedOn",
    filter: is("outcome", "unmet"),
  }),
  duty.base({
    id: "D-15C",
    title: "公共法律服务值班数",
    unit: "班次",
    definition: "期内公布并已值班的班次，按值班日期计",
    by: "occurredOn",
    filter: is("outcome", "kept"),
  }),
  booking.base({
    id: "D-15D",
    title: "公共法律服务人次",
    unit: "人次",
    definition: "期内已履约的预约服务人数之和，按服务日期计",
    by: "occurredOn",
    filter: isNot("outcome", "noShow"),
    measure: { kind: "sum", facet: "headcount" },
  }),
];
