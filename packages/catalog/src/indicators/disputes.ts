import type { Dimension } from "@fadu/engine/definition/indicator.ts";
import { allOf, anyOf, contains, filled, is, isNot, oneOf } from "../build/condition.ts";
import { except, indicatorsOf, stock, sum } from "./build.ts";

/** Whichever of the street's mediations handled the dispute: people's, administrative, labour. */
const mediation = indicatorsOf({
  group: "调解",
  procedures: ["mediation", "administrative-mediation", "labour-mediation"],
  dimensions: [
    "procedure",
    "category",
    "subcategory",
    "topic",
    "person",
    "source",
    "channel",
    "level",
    "community",
    "flagged",
    "outcome",
    "month",
    "quarter",
  ],
});
/** What only the people's mediation return asks for (人民调解工作统计表). */
const peoples = indicatorsOf({
  group: "人民调解统计",
  procedures: ["mediation"],
  dimensions: ["category", "subcategory", "source", "mode", "person", "community", "month", "quarter"],
});
const meeting = indicatorsOf({
  group: "调解",
  procedures: ["coordination-meeting"],
  dimensions: ["category", "topic", "mode", "community", "unit", "month", "quarter"],
});
const casebook = indicatorsOf({
  group: "调解",
  procedures: ["mediation-casebook"],
  dimensions: ["topic", "year", "month"],
});
const legacy = indicatorsOf({
  group: "调解",
  procedures: ["legacy-household"],
  dimensions: ["category", "topic", "community", "person", "month", "quarter"],
});
const report = indicatorsOf({
  group: "纠纷排查",
  procedures: ["dispute-report"],
  dimensions: ["category", "subcategory", "source", "level", "mode", "community", "outcome", "month", "quarter"],
});
const screening = indicatorsOf({
  group: "纠纷排查",
  procedures: ["dispute-screening"],
  dimensions: ["category", "community", "outcome", "month", "quarter"],
});
const diversion = indicatorsOf({
  group: "纠纷分流",
  procedures: ["dispute-diversion"],
  dimensions: ["category", "mode", "subcategory", "topic", "outcome", "month", "quarter"],
});
const police = indicatorsOf({
  group: "非警务协同",
  procedures: ["police-handover"],
  dimensions: ["category", "source", "mode", "community", "unit", "outcome", "month", "quarter"],
});
const subsidy = indicatorsOf({
  group: "人民调解统计",
  procedures: ["mediation-subsidy"],
  dimensions: ["person", "topic", "month", "quarter"],
});
const rooms = indicatorsOf({
  group: "人民调解统计",
  procedures: ["mediation-room"],
  dimensions: ["category", "community", "flagged"],
});
const people = indicatorsOf({
  group: "人民调解统计",
  procedures: ["mediator"],
  dimensions: ["category", "community", "flagged"],
});

/** Agreement reached, or the parties made it up (达成协议、自行和解). */
const settled = is("result", "success");
/** 撤回 leaves numerator and denominator alike; 终止 stays. */
const handled = isNot("result", "withdrawn");
/** 拖欠农民工工资、其他劳动争议. */
const labour = oneOf("category", "10", "11");
/** Labour disputes are told apart by trade and by employer, too. */
const labourDimensions: readonly Dimension[] = [
  "procedure",
  "category",
  "values.industry",
  "values.employer",
  "community",
  "outcome",
  "month",
  "quarter",
];

/** Mediation (TJ, D-06), the return of people's mediation (MT), reports, rounds, diversion and hand-overs of disputes (PC). */
export const disputeIndicators = [
  mediation.base({
    id: "TJ-01",
    title: "调处成功矛盾纠纷数",
    unit: "件",
    definition: "期内结案、结果为调解成功或者自行和解的矛盾纠纷，按结案日期计",
    by: "closedOn",
    filter: settled,
  }),
  mediation.base({
    id: "TJ-02",
    title: "调解案件数",
    unit: "件",
    definition: "期内结案的矛盾纠纷，不论成否；撤回、不予受理、移送其他途径的不计",
    by: "closedOn",
    filter: handled,
  }),
  mediation.base({
    id: "TJ-02A",
    title: "调解受理数",
    unit: "件",
    definition: "期内受理的矛盾纠纷，按受理日期计",
    by: "filedOn",
  }),
  mediation.base({
    id: "TJ-03",
    title: "调解涉案金额",
    unit: "元",
    definition: "期内结案的矛盾纠纷（口径同TJ-02）涉及金额之和",
    by: "closedOn",
    filter: handled,
    measure: sum("amount"),
  }),
  mediation.cohort(
    {
      id: "TJ-04",
      title: "调解成功率",
      unit: "%",
      definition: "期内结案的矛盾纠纷中调解成功的比例；终止和不成的留在分母，撤回的不计入分子分母",
    },
    { by: "closedOn", filter: settled },
    { by: "closedOn", filter: handled },
  ),
  mediation.base({
    id: "TJ-05",
    dimensions: labourDimensions,
    title: "劳资纠纷处理数",
    unit: "宗",
    definition: "期内结案的拖欠农民工工资和其他劳动争议纠纷",
    by: "closedOn",
    filter: allOf(labour, handled),
  }),
  mediation.base({
    id: "TJ-06",
    dimensions: labourDimensions,
    title: "劳资纠纷涉及人次",
    unit: "人次",
    definition: "期内结案的劳资纠纷（口径同TJ-05）涉及人数之和",
    by: "closedOn",
    filter: allOf(labour, handled),
    measure: sum("headcount"),
  }),
  mediation.base({
    id: "TJ-07",
    title: "防止民转刑事件数",
    unit: "起",
    definition: "期内结案、标记有民转刑风险、化解而没有升级为治安刑事案件的矛盾纠纷",
    by: "closedOn",
    filter: allOf(is("flagged", true), settled, { any: [{ not: { filled: "special" } }, is("special", false)] }),
  }),
  mediation.combined(["TJ-02"], ["TJ-01"], {
    id: "D-06",
    title: "调解不成功数",
    unit: "件",
    definition: "调解案件数减去调处成功数",
  }),
  meeting.base({
    id: "TJ-08",
    title: "协调会次数",
    unit: "次",
    definition: "期内就纠纷召开的协调会，按会议日期计；须有关联纠纷编号",
    by: "occurredOn",
    filter: filled("source"),
  }),
  casebook.base({
    id: "TJ-09",
    title: "调解案例汇编版数",
    unit: "版",
    definition: "编印完成的人民调解案例汇编，按编印日期计，报告中取累计",
    by: "decidedOn",
    filter: is("outcome", "printed"),
  }),
  legacy.base({
    id: "TJ-10",
    title: "遗留问题达成共识户数",
    unit: "户",
    definition: "期内就改造遗留问题达成共识的户，一户一件，按达成日期计；反悔退回协商的不计",
    by: "decidedOn",
    filter: allOf(is("category", "redevelopment"), anyOf(is("state", "agreed"), is("outcome", "performed"))),
  }),

  peoples.base({
    id: "MT-01",
    title: "书面协议数",
    unit: "件",
    definition: "期内达成的书面人民调解协议，按达成日期计",
    by: "decidedOn",
    filter: is("mode", "written"),
  }),
  peoples.base({
    id: "MT-02",
    title: "口头协议数",
    unit: "件",
    definition: "期内达成的口头人民调解协议，按达成日期计",
    by: "decidedOn",
    filter: is("mode", "oral"),
  }),
  peoples.base({
    id: "MT-03",
    title: "协议履行数",
    unit: "件",
    definition: "期内达成协议的纠纷中，即时履行完毕或者回访认定已履行的，按达成日期计",
    by: "decidedOn",
    filter: anyOf(is("values.atOnce", true), is("values.performed", "full")),
  }),
  peoples.base({
    id: "MT-04",
    title: "司法确认数",
    unit: "件",
    definition: "期内登记人民法院裁定有效的人民调解协议，按登记日期计",
    by: "act:recordConfirmation",
    filter: is("values.confirmResult", "confirmed"),
  }),
  peoples.base({
    id: "MT-05",
    title: "防止民间纠纷引起自杀数",
    unit: "件",
    definition: "期内结案、登记防止民间纠纷引起自杀的人民调解，按结案日期计",
    by: "closedOn",
    filter: contains("values.prevented", "suicide"),
  }),
  peoples.base({
    id: "MT-06",
    title: "防止群体性上访数",
    unit: "件",
    definition: "期内结案、登记防止群体性上访的人民调解，按结案日期计",
    by: "closedOn",
    filter: contains("values.prevented", "petition"),
  }),
  peoples.base({
    id: "MT-07",
    title: "接受委托移送调解数",
    unit: "件",
    definition: "期内受理的接受法院、检察院、公安、信访和其他部门委托移送的纠纷，按受理日期计",
    by: "filedOn",
    filter: oneOf("source", "court", "procuratorate", "police", "petition", "other"),
  }),
  subsidy.base({
    id: "MT-08",
    title: "以案定补金额",
    unit: "元",
    definition: "期内发放的人民调解以案定补金额之和，按发放日期计",
    by: "paidOn",
    filter: is("outcome", "paid"),
    measure: sum("amount"),
  }),
  rooms.base({
    id: "MT-09",
    title: "调解室数",
    unit: "个",
    definition: "期末在用的调解室，含品牌调解室",
    by: "validFrom",
    measure: stock,
  }),
  people.base({
    id: "MT-10",
    title: "人民调解员数",
    unit: "人",
    definition: "期末在聘（任）的人民调解员",
    by: "validFrom",
    measure: stock,
  }),

  peoples.base({
    id: "MT-11",
    title: "人民调解案件数",
    unit: "件",
    definition: "期内结案的人民调解，不论成否，按结案日期计；撤回、不予受理、移送其他途径的不计",
    by: "closedOn",
    filter: handled,
  }),
  peoples.base({
    id: "MT-12",
    title: "人民调解成功数",
    unit: "件",
    definition: "期内结案、结果为调解成功或者自行和解的人民调解，按结案日期计",
    by: "closedOn",
    filter: settled,
  }),
  peoples.base({
    id: "MT-13",
    title: "人民调解协议涉及金额",
    unit: "元",
    definition: "期内达成的人民调解协议涉及金额之和，按达成日期计",
    by: "decidedOn",
    measure: sum("amount"),
  }),
  peoples.base({
    id: "MT-14",
    title: "防止民间纠纷转化为刑事案件数",
    unit: "件",
    definition: "期内结案、登记防止民间纠纷转化为刑事案件的人民调解，按结案日期计",
    by: "closedOn",
    filter: contains("values.prevented", "crime"),
  }),
  peoples.base({
    id: "MT-15",
    title: "防止事件涉及人数",
    unit: "人",
    definition: "期内结案、登记防止转化为刑事案件、自杀、群体性上访、械斗的人民调解所涉人数之和，按结案日期计",
    by: "closedOn",
    filter: filled("quantity"),
    measure: sum("quantity"),
  }),

  report.base({
    id: "PC-01",
    title: "矛盾纠纷上报数",
    unit: "件",
    definition: "期内上报并分级的矛盾纠纷，按分级日期计；不属实的、被合并的不计",
    by: "filedOn",
    filter: except("outcome", "unfounded"),
  }),
  report.cohort(
    {
      id: "PC-02",
      title: "矛盾纠纷化解率",
      unit: "%",
      definition: "期内上报并分级的矛盾纠纷中已化解的占比（同批）；移送其他途径的不计入分子分母",
    },
    { by: "filedOn", filter: is("outcome", "resolved") },
    { by: "filedOn", filter: allOf(except("outcome", "unfounded"), except("outcome", "diverted")) },
  ),
  screening.base({
    id: "PC-03",
    title: "矛盾纠纷排查次数",
    unit: "次",
    definition: "期内完成并经审核的矛盾纠纷排查，按排查完成日期计",
    by: "occurredOn",
    filter: oneOf("outcome", "found", "none"),
  }),
  screening.base({
    id: "PC-04",
    title: "排查发现纠纷数",
    unit: "件",
    definition: "期内排查中上报的矛盾纠纷，一件上报一件",
    by: "act:reportFound",
    measure: { kind: "acts", act: "reportFound" },
  }),
  diversion.base({
    id: "PC-05",
    title: "矛盾纠纷分流移送数",
    unit: "件",
    definition: "期内移送其他途径的矛盾纠纷，按移送日期计；取消分流的不计",
    by: "filedOn",
    filter: except("outcome", "cancelled"),
  }),
  police.base({
    id: "PC-06",
    title: "非警务警情接收数",
    unit: "件",
    definition: "期内签收的非警务警情，按签收日期计；退回公安机关的不计",
    by: "filedOn",
    filter: except("outcome", "returned"),
  }),
];
