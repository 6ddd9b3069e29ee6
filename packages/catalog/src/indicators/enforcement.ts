import type { Indicator, Measure } from "@fadu/engine/definition/indicator.ts";
import {
  allOf,
  anyOf,
  atLeast,
  atMost,
  done,
  filled,
  is,
  missing,
  not,
  oneOf,
  under,
  valueAt,
} from "../build/condition.ts";
import { distinct, indicatorsOf, stock, stockOf, sum } from "./build.ts";

const ordinary = indicatorsOf({
  group: "行政处罚（普通程序）",
  procedures: ["ordinary-penalty"],
  dimensions: [
    "subcategory",
    "category",
    "channel",
    "mode",
    "source",
    "level",
    "topic",
    "community",
    "unit",
    "outcome",
    "month",
    "quarter",
  ],
});
const simple = indicatorsOf({
  group: "行政处罚（简易程序）",
  procedures: ["simple-penalty"],
  dimensions: [
    "subcategory",
    "category",
    "channel",
    "mode",
    "source",
    "topic",
    "person",
    "community",
    "unit",
    "outcome",
    "month",
    "quarter",
  ],
});
const both = indicatorsOf({
  group: "行政处罚",
  procedures: ["ordinary-penalty", "simple-penalty"],
  dimensions: ["procedure", "subcategory", "category", "channel", "mode", "community", "unit", "month", "quarter"],
});
const officers = indicatorsOf({
  group: "执法人员",
  procedures: ["officer"],
  dimensions: ["category", "unit", "flagged", "month", "quarter"],
});
const exams = indicatorsOf({
  group: "执法人员",
  procedures: ["exam-result"],
  dimensions: ["topic", "unit", "month", "quarter"],
});
const members = indicatorsOf({
  group: "执法人员",
  procedures: ["team-member"],
  dimensions: ["category", "subcategory", "mode", "level", "special", "unit"],
});
const themes = indicatorsOf({ group: "联合执法", procedures: ["theme"], dimensions: ["category", "mode", "unit"] });
const sessions = indicatorsOf({
  group: "执法人员",
  procedures: ["study-session"],
  dimensions: ["source", "level", "values.stage", "subcategory", "topic", "unit", "month", "quarter"],
});

const traffic = is("subcategory", "traffic");
const undone = oneOf("values.remedyResult", "revoked", "unlawful");
/** Decided and not undone since, by whatever body. */
const effective = not(allOf(anyOf(done("revoke"), done("revokeLater")), undone));
const simplyEffective = not(allOf(done("revoke"), undone));
/** Each payment on its own day, at the bank or on the spot. */
const payments: Measure = { kind: "acts", act: "pay", also: ["collectOnSpot"], on: "paidOn", sum: "paidAmount" };
const certificateExam = is("category", "certificate");
const sat = is("mode", "sat");
/** 立案日期 before the period: 含上年立案本年作出决定的. */
const filedEarlier = under("filedOn", valueAt("$start"));

/** Penalties, officers, joint enforcement (CFP, CFJ, LH-02, RY, D-03, D-04). */
export const enforcementIndicators: readonly Indicator[] = [
  ordinary.base({
    id: "CFP-01",
    title: "一般程序立案数",
    unit: "件",
    definition:
      "期内立案的普通程序处罚案件，按立案日期计；立案后撤销的仍计入，不予立案的不计。以街道名义、受委托等由执法名义、执法权来源区分",
    by: "filedOn",
  }),
  ordinary.base({
    id: "CFP-02",
    title: "普通程序案件办理数",
    unit: "件",
    definition: "期内结案的普通程序处罚案件，按结案日期计；不予立案的不计",
    by: "closedOn",
    filter: filled("filedOn"),
  }),
  ordinary.base({
    id: "CFP-03",
    title: "行政处罚决定数",
    unit: "宗",
    definition: "期内作出处罚决定的普通程序案件，按决定日期计；决定被撤销的不计",
    by: "decidedOn",
    filter: effective,
  }),
  ordinary.base({
    id: "CFP-04",
    title: "跨年案件处罚决定数",
    unit: "宗",
    definition: "期内作出处罚决定的案件中，立案在期初以前的",
    by: "decidedOn",
    filter: allOf(effective, filedEarlier),
  }),
  ordinary.base({
    id: "CFP-05",
    title: "处罚决定罚款金额",
    unit: "元",
    definition: "期内处罚决定（口径同CFP-03）的罚款之和，没收不计",
    by: "decidedOn",
    filter: effective,
    measure: sum("amount"),
  }),
  ordinary.base({
    id: "CFP-06",
    title: "跨年案件罚款金额",
    unit: "元",
    definition: "跨年案件处罚决定（口径同CFP-04）的罚款之和",
    by: "decidedOn",
    filter: allOf(effective, filedEarlier),
    measure: sum("amount"),
  }),
  both.base({
    id: "CFP-07",
    title: "罚款实缴金额",
    unit: "元",
    definition: "期内实际收到的罚没款，每次缴款按各自的缴款日期计；当场收缴的计入",
    by: "act:pay",
    measure: payments,
  }),
  both.combined(["CFP-05", "CFJ-02"], [], {
    id: "CFP-08",
    title: "全年累计罚款金额",
    unit: "元",
    definition: "普通程序和简易程序处罚决定罚款之和",
  }),
  ordinary.base({
    id: "CFP-09A",
    title: "作出处罚决定的查处数",
    unit: "起",
    definition: "期内作出处罚决定的普通程序案件，按决定日期计；决定被撤销的不计",
    by: "decidedOn",
    filter: effective,
  }),
  ordinary.base({
    id: "CFP-09B",
    title: "未作处罚决定而办结的查处数",
    unit: "起",
    definition: "期内结案、没有作出处罚决定的普通程序案件，按结案日期计；不予立案、撤销立案和移送的不计",
    by: "closedOn",
    filter: allOf(missing("decidedOn"), oneOf("outcome", "noPenalty", "investigationEnded")),
  }),
  ordinary.combined(["CFP-09A", "CFP-09B"], [], {
    id: "CFP-09",
    title: "专项领域违法查处数",
    unit: "起",
    definition: "期内查处的违法行为：以决定日期计，没有处罚决定的以结案日期计；按领域、案由筛选",
  }),
  ordinary.base({
    id: "CFP-10",
    title: "处罚人次",
    unit: "人次",
    definition: "期内被处罚的公民，每人每件决定计一次",
    by: "decidedOn",
    filter: allOf(effective, oneOf("values.offender.kind", "citizen", "business")),
  }),
  both.rate(
    {
      id: "D-03",
      title: "罚款收缴率（同批决定）",
      unit: "%",
      definition: "期内处罚决定的罚款中，截至期末已经缴纳的比例（同批）；每次缴款按各自的缴款日期计",
    },
    {
      by: "act:pay",
      filter: allOf(effective, atLeast("decidedOn", valueAt("$start")), atMost("decidedOn", valueAt("$end"))),
      measure: payments,
    },
    { by: "decidedOn", filter: effective, measure: sum("amount") },
  ),
  ordinary.combined(["CFP-03"], ["CFP-04"], {
    id: "D-04",
    title: "本年立案本年决定数",
    unit: "宗",
    definition: "行政处罚决定数减去跨年案件处罚决定数",
  }),
  ordinary.combined(["CFP-01", "CFP-04"], ["CFP-03"], {
    id: "D-04B",
    title: "本年立案年末未决数",
    unit: "宗",
    definition: "一般程序立案数减去本年立案本年决定数",
  }),
  ordinary.base({
    id: "CFP-05B",
    title: "没收金额",
    unit: "元",
    definition: "期内处罚决定没收的违法所得、非法财物价值之和，与罚款分列",
    by: "decidedOn",
    filter: effective,
    measure: sum("quantity"),
  }),

  simple.base({
    id: "CFJ-01",
    title: "简易程序处罚件次",
    unit: "件次",
    definition: "期内当场作出的处罚决定，按决定日期计；决定被撤销的不计",
    by: "decidedOn",
    filter: simplyEffective,
  }),
  simple.base({
    id: "CFJ-02",
    title: "简易程序罚款金额",
    unit: "元",
    definition: "期内当场处罚决定（口径同CFJ-01）的罚款之和",
    // Fines rank nobody (国办发〔2022〕27号（六）, DIS-04): the sum is not divided by officer.
    dimensions: [
      "subcategory",
      "category",
      "channel",
      "mode",
      "source",
      "topic",
      "community",
      "unit",
      "month",
      "quarter",
    ],
    by: "decidedOn",
    filter: simplyEffective,
    measure: sum("amount"),
  }),
  simple.base({
    id: "CFJ-03",
    title: "平台现场处罚次数",
    unit: "次",
    definition: "期内由执法监督系统录入的当场处罚决定，按决定日期计",
    by: "decidedOn",
    filter: allOf(is("source", "supervision"), simplyEffective),
  }),
  both.base({
    id: "CFJ-04",
    title: "交通违章查处件次",
    unit: "件次",
    definition: "期内作出的道路交通领域处罚决定",
    by: "decidedOn",
    filter: allOf(traffic, effective),
  }),
  both.base({
    id: "CFJ-05",
    title: "交通违章罚款金额",
    unit: "元",
    definition: "期内道路交通领域处罚决定的罚款之和",
    by: "decidedOn",
    filter: allOf(traffic, effective),
    measure: sum("amount"),
  }),

  themes.base({
    id: "LH-02",
    title: "一件事主题数",
    unit: "个",
    definition: "期末启用的一件事主题",
    by: "validFrom",
    measure: stock,
  }),

  exams.cohort(
    {
      id: "RY-01",
      title: "执法证考试通过率",
      unit: "%",
      definition: "期内参加执法资格考试的人员中合格的比例；缺考和免考的不计",
    },
    { by: "occurredOn", filter: allOf(certificateExam, sat, is("flagged", true)) },
    { by: "occurredOn", filter: allOf(certificateExam, sat) },
  ),
  officers.base({
    id: "RY-02",
    title: "新取得执法证人数",
    unit: "人",
    definition: "期内首次取得行政执法证的人员，按首次发证日期计，一人计一次；换证、延期的不计",
    by: "effectiveOn",
    filter: allOf(is("flagged", true), anyOf(is("category", "enforcement"), is("category", "ministry"))),
    measure: distinct("person"),
  }),
  members.base({
    id: "RY-03",
    title: "指挥中心纳管人员数",
    unit: "人",
    definition: "期末在岗、由执法指挥中心纳管的人员",
    by: "validFrom",
    filter: is("flagged", true),
    measure: stock,
  }),
  {
    kind: "rate",
    id: "D-16",
    title: "法制审核人员占执法人员比例",
    group: "执法人员",
    unit: "%",
    definition:
      "期末在岗的法制审核人员，与期末持有有效执法证人员的比例；原则上不少于百分之五（国办发〔2018〕118号（十一））",
    dimensions: [],
    cohort: false,
    numerator: { procedures: ["team-member"], measure: stock, by: "validFrom", filter: is("mode", "legal") },
    denominator: { procedures: ["officer"], measure: stockOf("person"), by: "validFrom" },
  },
  members.base({
    id: "RY-04",
    title: "一线综合执法人员数",
    unit: "名",
    definition: "期末在岗的一线执法人员",
    by: "validFrom",
    filter: is("mode", "frontline"),
    measure: stock,
  }),
  sessions.base({
    id: "RY-06",
    title: "集中学习次数",
    unit: "次",
    definition: "期内专项教育中的集中学习，可按专项筛选",
    by: "occurredOn",
    filter: allOf(filled("source"), oneOf("category", "group", "campaign", "training")),
  }),
];
