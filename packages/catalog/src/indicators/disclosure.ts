import { allOf, atMost, is, valueAt } from "../build/condition.ts";
import { indicatorsOf, stock, sum } from "./build.ts";

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

const charges = indicatorsOf({
  group: "政府信息公开",
  procedures: ["charge-income"],
  dimensions: ["topic", "unit", "month", "quarter"],
});
const reviews = indicatorsOf({
  group: "政府信息公开",
  procedures: ["reconsideration"],
  dimensions: ["outcome", "unit", "month"],
});
const suits = indicatorsOf({
  group: "政府信息公开",
  procedures: ["litigation"],
  dimensions: ["outcome", "source", "unit", "month"],
});
const duties = indicatorsOf({
  group: "政府信息公开",
  procedures: ["disclosure-catalogue"],
  dimensions: ["category", "unit"],
});

/** Government information (GK); GK-05 to GK-08 and GK-10 to GK-14 are what the three tables of the yearly report need beside the others. */
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
  requests.base({
    id: "GK-05",
    title: "政府信息公开申请结转数",
    unit: "件",
    definition: "期末尚未办结的政府信息公开申请，即结转下年度继续办理数；上年度期末数即本年度的上年结转数",
    by: "filedOn",
    measure: { kind: "open" },
    dimensions: ["source", "channel", "unit"],
  }),
  requests.base({
    id: "GK-06",
    title: "政府信息公开申请办理结果",
    unit: "件",
    definition: "期内办结的政府信息公开申请，按办结日期计；按办理结果和申请人类型分开即年报表二",
    by: "closedOn",
    dimensions: ["category", "source", "outcome", "unit", "month"],
  }),
  charges.base({
    id: "GK-07",
    title: "行政事业性收费金额",
    unit: "元",
    definition: "期内收取的行政事业性收费，按收费截止日期计，即年报表一第二十条第（八）项",
    by: "occurredOn",
    filter: is("category", "charge"),
    measure: sum("amount"),
    print: { wan: true },
  }),
  requests.base({
    id: "GK-08",
    title: "信息处理费收取金额",
    unit: "元",
    definition: "期内实缴的信息处理费，按缴费日期计",
    by: "paidOn",
    measure: sum("amount"),
    dimensions: ["source", "month"],
  }),
  duties.base({
    id: "GK-09",
    title: "政务公开清单事项数",
    unit: "项",
    definition: "期末在政务公开清单上的事项",
    by: "validFrom",
    measure: stock,
    dimensions: ["category", "subcategory", "mode", "channel", "unit"],
  }),
  requests.combined(["GK-06", "GK-05"], ["GK-02"], {
    id: "GK-10",
    title: "政府信息公开申请上年结转数",
    unit: "件",
    definition: "上年收到、期初尚未办结的申请：本期办结数加期末结转数，减去本期新收数",
    dimensions: ["source", "unit"],
  }),
  reviews.base({
    id: "GK-11",
    title: "因政府信息公开被申请行政复议办结数",
    unit: "件",
    definition: "期内办结的政府信息公开行政复议，按办结日期计；维持、纠正、其他结果按结果分开",
    by: "closedOn",
    filter: is("flagged", true),
  }),
  reviews.base({
    id: "GK-12",
    title: "因政府信息公开被申请行政复议尚未审结数",
    unit: "件",
    definition: "期末尚未办结的政府信息公开行政复议",
    by: "filedOn",
    filter: is("flagged", true),
    measure: { kind: "open" },
    dimensions: ["unit"],
  }),
  suits.base({
    id: "GK-13",
    title: "因政府信息公开被提起行政诉讼办结数",
    unit: "件",
    definition: "期内办结的政府信息公开行政诉讼，按办结日期计；未经复议直接起诉、复议后起诉分开",
    by: "closedOn",
    filter: is("flagged", true),
  }),
  suits.base({
    id: "GK-14",
    title: "因政府信息公开被提起行政诉讼尚未审结数",
    unit: "件",
    definition: "期末尚未办结的政府信息公开行政诉讼",
    by: "filedOn",
    filter: is("flagged", true),
    measure: { kind: "open" },
    dimensions: ["source", "unit"],
  }),
];
