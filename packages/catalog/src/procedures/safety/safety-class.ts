import { SAFETY } from "../../build/customs.ts";
import { past } from "../../build/dated.ts";
import { choice, date, exhibits, integer, longtext, place, taxonomy, text, unit } from "../../build/field.ts";
import { record } from "../../build/record.ts";
import { station } from "./parts.ts";

/** 安全生产“小课堂” (AQ-01). */
export const safetyClass = record({
  id: "safety-class",
  title: "安全小课堂",
  area: "safety",
  basis: SAFETY,
  subject: "{topic}",
  fields: {
    topic: text("主题"),
    theme: choice("内容类别", {
      production: "安全生产",
      fire: "消防安全",
      ebike: "电动自行车",
      gas: "燃气",
      flood: "防汛防台",
      drowning: "防溺水",
      traffic: "交通安全",
      other: "其他",
    }),
    heldOn: date("开展日期"),
    place: place("地点"),
    community: unit("所在社区"),
    industry: taxonomy("行业", "industry"),
    enterprise: text("企业（单位）"),
    audience: choice("对象", {
      staff: "企业从业人员",
      merchant: "商户",
      resident: "居民",
      student: "师生",
      other: "其他",
    }),
    headcount: integer("参加人数", { min: 1, unit: "人" }),
    lecturer: text("讲解人"),
    notes: longtext("情况记录"),
    files: exhibits("照片、签到"),
  },
  facets: {
    category: "theme",
    subcategory: "industry",
    mode: "audience",
    topic: "topic",
    party: "enterprise",
    place: "place",
    community: "community",
    headcount: "headcount",
    occurredOn: "heldOn",
  },
  by: [...station, "community-clerk", "grid-worker"],
  collects: [
    "topic",
    "theme",
    "heldOn",
    "place?",
    "community",
    "industry?",
    "enterprise?",
    "audience",
    "headcount",
    "lecturer?",
    "notes?",
    "files?",
  ],
  requires: [past("heldOn", "开展日期", SAFETY)],
  seenBy: [...station, "community-clerk", "grid-worker", "deputy-head", "org-head", "auditor"],
});
