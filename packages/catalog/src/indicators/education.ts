import { allOf, filled, given, is, not, oneOf } from "../build/condition.ts";
import { distinct, indicatorsOf, sum } from "./build.ts";

const group = "普法宣传";
const events = indicatorsOf({
  group,
  procedures: ["publicity-event"],
  dimensions: [
    "category",
    "subcategory",
    "mode",
    "channel",
    "source",
    "level",
    "party",
    "topic",
    "community",
    "unit",
    "flagged",
    "month",
    "quarter",
    "year",
  ],
});
const materials = indicatorsOf({
  group,
  procedures: ["publicity-material"],
  dimensions: ["category", "mode", "topic", "place", "community", "unit", "month", "quarter"],
});
const posts = indicatorsOf({
  group,
  procedures: ["media-post"],
  dimensions: ["channel", "category", "topic", "subcategory", "unit", "month", "quarter"],
});
const messages = indicatorsOf({
  group,
  procedures: ["mass-message"],
  dimensions: ["topic", "category", "community", "unit", "month", "quarter"],
});
const talks = indicatorsOf({
  group: "基层自治",
  procedures: ["discussion"],
  dimensions: ["category", "subcategory", "mode", "source", "community", "outcome", "month", "quarter"],
});
const duties = indicatorsOf({
  group,
  procedures: ["publicity-duty"],
  dimensions: ["category", "subcategory", "unit", "outcome", "month", "quarter"],
});

/** Making the law known (PF-01 … PF-10). */
export const educationIndicators = [
  events.base({
    id: "PF-01",
    title: "普法宣传活动场次",
    unit: "场次",
    definition: "期内开展的普法活动，按开展日期计；主题、形式、对象是筛选条件",
    by: "occurredOn",
  }),
  materials.base({
    id: "PF-02",
    title: "宣传资料发放份数",
    unit: "份",
    definition: "期内发放的折页、宣传册、告知信等宣传资料数量之和，按发放日期计；活动现场发放的已在其中",
    by: "occurredOn",
    filter: is("subcategory", "copies"),
    measure: sum("quantity"),
  }),
  events.base({
    id: "PF-03",
    title: "法治讲座次数",
    unit: "次",
    definition: "期内形式为法治讲座的普法活动，可按主讲人类型筛选",
    by: "occurredOn",
    filter: is("mode", "lecture"),
  }),
  events.base({
    id: "PF-04",
    title: "普法受教育人次",
    unit: "人次",
    definition: "期内普法活动受众人数之和",
    by: "occurredOn",
    measure: sum("headcount"),
  }),
  posts.base({
    id: "PF-05",
    title: "新媒体推文篇数",
    unit: "篇",
    definition: "期内在官方账号发布的推文，按发布日期计；同一内容在不同账号发布的分别计",
    by: "validFrom",
  }),
  materials.base({
    id: "PF-06",
    title: "悬挂横幅条数",
    unit: "条",
    definition: "期内悬挂的横幅、标语数量之和",
    by: "occurredOn",
    filter: is("subcategory", "banners"),
    measure: sum("quantity"),
  }),
  posts.base({
    id: "PF-07",
    title: "普法专栏连载期数",
    unit: "期",
    definition: "发布的专栏各期，转载不另计；“目前已”的说法按累计期间取数",
    by: "validFrom",
    filter: allOf(filled("topic"), not(given("special", true))),
  }),
  posts.base({
    id: "PF-08",
    title: "普法内容全网浏览量",
    unit: "次",
    definition: "各篇推文截至期末最近一次统计的阅读量之和，期末以后的统计不改变此前的数；只看截止日，不看期初",
    by: "act:enter",
    measure: {
      kind: "latest",
      acts: [
        { act: "enter", on: "snapshotOn" },
        { act: "change", on: "snapshotOn" },
      ],
      sum: "views",
    },
  }),
  messages.base({
    id: "PF-09",
    title: "线上群发宣传信息条数",
    unit: "条",
    definition: "期内向微信群等发送的宣传信息条数之和",
    by: "occurredOn",
    measure: sum("quantity"),
  }),
  events.base({
    id: "PF-10",
    title: "法治项目受众人数",
    unit: "人",
    definition: "期内属于法治项目的普法活动受众人数之和，可按项目筛选",
    by: "occurredOn",
    filter: filled("topic"),
    measure: sum("headcount"),
  }),
  events.base({
    id: "PF-13",
    title: "普法活动形式数",
    unit: "种",
    definition: "期内普法活动用到的不同形式；活动形式单一与否由此可见",
    by: "occurredOn",
    measure: distinct("mode"),
  }),
  duties.cohort(
    {
      id: "PF-14",
      title: "普法责任清单落实率",
      unit: "%",
      definition: "计划完成日期在期内的责任清单事项中已落实的比例",
    },
    { by: "dueOn", filter: is("outcome", "done") },
    { by: "dueOn" },
  ),
  talks.base({
    id: "ZZ-11",
    title: "协商议事数",
    unit: "件",
    definition: "期内提出的协商议题，撤回的不计",
    by: "filedOn",
    filter: not(given("outcome", "withdrawn")),
  }),
  talks.cohort(
    {
      id: "ZZ-12",
      title: "协商议事达成一致率",
      unit: "%",
      definition: "期内办结的协商议题中达成一致并落实的比例，撤回的不计",
    },
    { by: "closedOn", filter: is("outcome", "carriedOut") },
    { by: "closedOn", filter: oneOf("outcome", "carriedOut", "noAgreement") },
  ),
];
