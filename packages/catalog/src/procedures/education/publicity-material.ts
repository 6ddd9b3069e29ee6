import { atLeast, filled, requires, valueAt, where } from "../../build/condition.ts";
import { date, exhibits, integer, longtext, place, taxonomy, text, unit } from "../../build/field.ts";
import { keep } from "../../build/procedure.ts";
import { record } from "../../build/record.ts";
import { PLAN, PUBLICISTS, PUBLICITY_READERS } from "./parts.ts";

/** What was handed out, hung, put up or played: leaflets, banners, boards, screens. */
export const publicityMaterial = record({
  id: "publicity-material",
  title: "宣传物品发放和张挂",
  area: "education",
  basis: PLAN,
  subject: "{item.title} {occasion}",
  fields: {
    item: taxonomy("物品", "publicity-item"),
    title: text("内容、名称"),
    quantity: integer("数量", { min: 1 }),
    givenOn: date("发放（张挂）日期"),
    removedOn: date("撤下日期"),
    theme: taxonomy("主题", "publicity-theme"),
    carrier: taxonomy("载体", "publicity-carrier"),
    unit: unit("责任单位"),
    community: unit("社区、居民区"),
    place: place("地点"),
    occasion: text("所在活动"),
    notes: longtext("备注"),
    photos: exhibits("照片"),
  },
  facets: {
    category: "theme",
    subcategory: "item.group",
    mode: "item",
    channel: "carrier",
    topic: "occasion",
    quantity: "quantity",
    unit: "unit",
    community: "community",
    place: "place",
    occurredOn: "givenOn",
  },
  by: PUBLICISTS,
  collects: [
    "item",
    "title?",
    "quantity",
    "givenOn",
    "removedOn?",
    "theme",
    "carrier?",
    "unit",
    "community?",
    "place?",
    "occasion?",
    "notes?",
    "photos?",
  ],
  requires: [
    requires(where(filled("removedOn"), atLeast("removedOn", valueAt("givenOn"))), "撤下日期不得早于张挂日期", PLAN),
  ],
  seenBy: PUBLICITY_READERS,
  retention: keep(10),
});
