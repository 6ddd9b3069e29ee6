import { allOf, atMost, is, valueAt } from "../build/condition.ts";
import { indicatorsOf } from "./build.ts";

const items = indicatorsOf({
  group: "政府信息公开",
  procedures: ["disclosure-item"],
  dimensions: ["channel", "category", "community", "unit", "month", "quarter"],
});
const requests = indicatorsOf({
  group: "政府信息公开",
  procedures: ["disclosure-request"],
  dimensions: ["category", "source", "channel", "outcome", "unit", "month", "quarter"],
});

/** Government information (GK). */
export const disclosureIndicators = [
  items.base({
    id: "GK-01",
    title: "主动公开信息条数",
    unit: "条",
    definition: "期内主动公开的政府信息，按公开日期计；不予公开和公开后撤下的不计",
    by: "effectiveOn",
    filter: is("outcome", "disclosed"),
  }),
  requests.base({
    id: "GK-02",
    title: "政府信息公开申请收到数",
    unit: "件",
    definition: "期内收到的政府信息公开申请，按收到申请之日计；上年结转的不计",
    by: "filedOn",
  }),
  requests.cohort(
    {
      id: "GK-03",
      title: "公开申请按时答复率",
      unit: "%",
      definition: "应答复日在期内的申请中，在法定（依法延长的为延长后）期限以内答复的比例",
    },
    { by: "answeredOn", filter: atMost("answeredOn", valueAt("dueOn")) },
    { by: "dueOn" },
  ),
  items.base({
    id: "GK-04",
    title: "居民区公示信息份数",
    unit: "份",
    definition: "期内在居民区公示栏公示的信息，按公示日期计",
    by: "effectiveOn",
    filter: allOf(is("outcome", "disclosed"), is("channel", "residential")),
  }),
];
