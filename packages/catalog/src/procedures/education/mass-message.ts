import { date, integer, longtext, taxonomy, text, unit } from "../../build/field.ts";
import { keep } from "../../build/procedure.ts";
import { record } from "../../build/record.ts";
import { PLAN, PUBLICISTS, PUBLICITY_READERS } from "./parts.ts";

/** 线上群发: publicity sent to groups; the number of messages is what was sent, groups times messages. */
export const massMessage = record({
  id: "mass-message",
  title: "线上群发宣传信息",
  area: "education",
  basis: PLAN,
  subject: "{theme.title} {sentOn}",
  fields: {
    sentOn: date("发送日期"),
    theme: taxonomy("主题", "publicity-theme"),
    group: text("群、范围", { help: "微信群名称或者“各网格群”" }),
    groups: integer("群数", { min: 1, unit: "个" }),
    messages: integer("发送条数", { min: 1, unit: "条" }),
    reached: integer("覆盖人数", { min: 0, unit: "人" }),
    unit: unit("责任单位"),
    community: unit("社区、居民区"),
    content: longtext("内容摘要"),
  },
  facets: {
    category: "theme",
    topic: "group",
    quantity: "messages",
    headcount: "reached",
    unit: "unit",
    community: "community",
    occurredOn: "sentOn",
  },
  by: [...PUBLICISTS, "grid-worker"],
  collects: ["sentOn", "theme", "group", "groups?", "messages", "reached?", "unit", "community?", "content?"],
  seenBy: [...PUBLICITY_READERS, "grid-worker"],
  retention: keep(10),
});
