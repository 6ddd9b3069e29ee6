import { allOf, atMost, filled, is, isNot, noneOf, oneOf, valueAt } from "../build/condition.ts";
import { indicatorsOf } from "./build.ts";

const petition = indicatorsOf({
  group: "信访",
  procedures: ["petition"],
  dimensions: [
    "channel",
    "category",
    "subcategory",
    "flagged",
    "community",
    "unit",
    "mode",
    "outcome",
    "month",
    "quarter",
  ],
});
const review = indicatorsOf({
  group: "信访",
  procedures: ["petition-review"],
  dimensions: ["category", "subcategory", "mode", "month", "quarter"],
});
const hotline = indicatorsOf({
  group: "12345热线",
  procedures: ["hotline-ticket"],
  dimensions: [
    "category",
    "subcategory",
    "source",
    "community",
    "unit",
    "mode",
    "level",
    "outcome",
    "month",
    "quarter",
  ],
});
const supervision = indicatorsOf({
  group: "督办",
  procedures: ["supervision-item"],
  dimensions: ["category", "subcategory", "level", "unit", "outcome", "month", "quarter"],
});
const mail = indicatorsOf({
  group: "意见建议",
  procedures: ["suggestion"],
  dimensions: ["channel", "category", "subcategory", "mode", "community", "unit", "month", "quarter"],
});
const proposal = indicatorsOf({
  group: "建议提案",
  procedures: ["proposal"],
  dimensions: ["category", "subcategory", "mode", "level", "unit", "month", "quarter"],
});
const window = indicatorsOf({
  group: "“办不成事”反映",
  procedures: ["unable-to-do"],
  dimensions: ["channel", "category", "mode", "level", "unit", "outcome", "month", "quarter"],
});

const resolvedByEnd = allOf(filled("decidedOn"), atMost("decidedOn", valueAt("$end")));
/** Given to the office to handle: not returned to the platform as another's duty. */
const ours = { any: [{ not: filled("outcome") }, isNot("outcome", "returned")] };
const rated = noneOf("level", "notRated");

/** Petitions, the hotline, supervision, letters, proposals, what could not be done (XF, D-05, RX, DB, YJ, TA, BB). */
export const appealIndicators = [
  petition.base({
    id: "XF-01",
    title: "信访诉求受理数",
    unit: "宗",
    definition: "期内受理的信访事项，按受理日期计；不予受理、转送、导入法定途径的不计，被合并的重复件不计",
    by: "filedOn",
  }),
  petition.base({
    id: "XF-02",
    title: "信访诉求化解数",
    unit: "宗",
    definition: "期内受理的信访事项中，截至期末已经化解（含调解、和解）的，按化解日期不晚于期末认定",
    by: "filedOn",
    filter: resolvedByEnd,
  }),
  petition.cohort(
    {
      id: "XF-03",
      title: "信访诉求化解率",
      unit: "%",
      definition: "期内受理的信访事项中，截至期末已经化解的占比（同批）",
    },
    { by: "decidedOn", filter: filled("decidedOn") },
    { by: "filedOn" },
  ),
  petition.combined(["XF-01"], ["XF-02"], {
    id: "D-05",
    title: "信访未化解数",
    unit: "宗",
    definition: "信访诉求受理数减去信访诉求化解数",
  }),
  petition.base({
    id: "XF-06",
    title: "信访处理意见书出具数",
    unit: "份",
    definition: "期内出具的信访处理意见书，按出具日期计；重新办理后再次出具的以最后一次为准",
    by: "answeredOn",
  }),
  petition.base({
    id: "XF-07",
    title: "联席会议议定事项数",
    unit: "项",
    definition: "期内信访联席会议议定并立项督办的事项，按登记次数计",
    by: "act:recordDecision",
    measure: { kind: "acts", act: "recordDecision" },
  }),
  review.base({
    id: "XF-08",
    title: "信访复查复核数",
    unit: "件",
    definition: "期内信访人请求复查、复核的事项，按请求日期计；撤回请求的不计",
    by: "filedOn",
    filter: { any: [{ not: filled("outcome") }, isNot("outcome", "withdrawn")] },
  }),

  hotline.base({
    id: "RX-01",
    title: "热线工单承办数",
    unit: "件",
    definition: "期内转办本街道的热线工单，按转办日期计；同意退单的和被合并的不计",
    by: "filedOn",
    filter: ours,
  }),
  hotline.cohort(
    {
      id: "RX-02",
      title: "热线工单响应率",
      unit: "%",
      definition: "期内承办的热线工单中，已联系诉求人的占比（同批）；地方可按本地公式调整",
    },
    { by: "act:contact", filter: allOf(ours, is("values.contacted", true)) },
    { by: "filedOn", filter: ours },
  ),
  hotline.cohort(
    {
      id: "RX-03",
      title: "热线工单解决率",
      unit: "%",
      definition: "期内已回访的热线工单中，回访认定已解决的占比（同批）",
    },
    { by: "decidedOn", filter: is("values.solved", "solved") },
    { by: "decidedOn", filter: filled("values.solved") },
  ),
  hotline.cohort(
    {
      id: "RX-04",
      title: "热线工单满意率",
      unit: "%",
      definition: "期内已回访并作出评价的热线工单中，非常满意、满意、基本满意的占比（同批）",
    },
    { by: "decidedOn", filter: oneOf("level", "verySatisfied", "satisfied", "basic") },
    { by: "decidedOn", filter: rated },
  ),

  supervision.base({
    id: "DB-01",
    title: "督办事项数",
    unit: "项",
    definition: "期内立项的督办事项，按立项日期计；撤销督办的不计",
    by: "filedOn",
    filter: { any: [{ not: filled("outcome") }, isNot("outcome", "cancelled")] },
  }),
  supervision.base({
    id: "DB-02",
    title: "督办事项办结数",
    unit: "项",
    definition: "期内经核查办结的督办事项，按办结日期计",
    by: "closedOn",
    filter: oneOf("outcome", "done", "rejected"),
  }),

  mail.base({
    id: "YJ-01",
    title: "意见建议答复数",
    unit: "件",
    definition: "期内答复的意见建议，按答复日期计",
    by: "answeredOn",
    filter: is("outcome", "answered"),
  }),
  mail.cohort(
    {
      id: "YJ-02",
      title: "意见建议采纳率",
      unit: "%",
      definition: "期内答复的意见建议中，采纳和部分采纳的占有采纳结论的比例（同批）",
    },
    { by: "answeredOn", filter: oneOf("mode", "adopted", "partly") },
    { by: "answeredOn", filter: filled("mode") },
  ),

  proposal.base({
    id: "TA-01",
    title: "建议提案承办数",
    unit: "件",
    definition: "期内交办的人大代表建议、政协提案，按交办日期计；改由其他单位办理的不计",
    by: "filedOn",
    filter: { any: [{ not: filled("outcome") }, isNot("outcome", "moved")] },
  }),
  proposal.base({
    id: "TA-02",
    title: "建议提案答复数",
    unit: "件",
    definition: "期内书面答复的建议提案，按答复日期计；不满意再次答复的以最后一次为准",
    by: "answeredOn",
  }),
  proposal.cohort(
    {
      id: "TA-03",
      title: "建议提案满意率",
      unit: "%",
      definition: "期内答复并收到反馈的建议提案中，满意和基本满意的占比（同批）",
    },
    { by: "answeredOn", filter: oneOf("level", "satisfied", "basic") },
    { by: "answeredOn", filter: filled("level") },
  ),

  window.base({
    id: "BB-01",
    title: "“办不成事”反映受理数",
    unit: "件",
    definition: "期内“办不成事”反映窗口受理的事项，按反映日期计；不属受理范围的不计",
    by: "filedOn",
    filter: { any: [{ not: filled("outcome") }, isNot("outcome", "declined")] },
  }),
  window.base({
    id: "BB-02",
    title: "“办不成事”办成数",
    unit: "件",
    definition: "期内办成（含部分办成）的“办不成事”反映，按办结日期计",
    by: "closedOn",
    filter: oneOf("outcome", "done", "partly"),
  }),
];
