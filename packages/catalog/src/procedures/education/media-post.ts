import { atLeast, filled, given, requires, valueAt, where } from "../../build/condition.ts";
import { date, exhibits, integer, matterRef, table, taxonomy, text, unit, yesno } from "../../build/field.ts";
import { keep } from "../../build/procedure.ts";
import { roster } from "../../build/roster.ts";
import { PLAN, PUBLICISTS, PUBLICITY_READERS } from "./parts.ts";

/**
 * 新媒体推文: an article on an account, online from a day. Its views are what the platforms showed on the day they were last
 * looked at; each look is a change in the ledger, with the earlier figures standing.
 */
export const mediaPost = roster({
  id: "media-post",
  title: "新媒体推文",
  area: "education",
  basis: PLAN,
  subject: "{title}",
  dates: { from: "发布日期", to: "下线日期" },
  fields: {
    title: text("标题"),
    account: taxonomy("首发账号", "media-account"),
    theme: taxonomy("主题", "publicity-theme"),
    column: matterRef("所属专栏", "brand"),
    subcolumn: text("子栏目"),
    issue: integer("期号", { min: 1, unit: "期" }),
    reprint: yesno("转载", { help: "同一期内容在其他账号的再次发布，不另计期数" }),
    address: text("网址"),
    unit: unit("责任单位"),
    platforms: table("各平台阅读量", {
      platform: taxonomy("平台", "media-account", { required: true }),
      views: integer("阅读量", { min: 0, required: true }),
    }),
    views: integer("阅读量合计", { min: 0, unit: "次" }),
    snapshotOn: date("阅读量统计日期"),
    proof: exhibits("页面截图"),
  },
  facets: {
    category: "theme",
    channel: "account",
    topic: "column.title",
    subcategory: "subcolumn",
    quantity: "views",
    total: "issue",
    unit: "unit",
    answeredOn: "snapshotOn",
    special: "reprint",
  },
  by: PUBLICISTS,
  collects: [
    "title",
    "account",
    "theme",
    "column?",
    "subcolumn?",
    "issue?",
    "reprint?",
    "address?",
    "unit",
    "platforms?",
    "views?",
    "snapshotOn?",
    "proof?",
  ],
  changes: ["platforms", "views", "snapshotOn", "address", "proof"],
  requires: [
    requires(where(filled("views"), filled("snapshotOn")), "登记阅读量须写明统计日期", PLAN),
    requires(
      where(filled("snapshotOn"), atLeast("snapshotOn", valueAt("validFrom"))),
      "统计日期不得早于发布日期",
      PLAN,
    ),
    requires(where(filled("column"), filled("issue")), "专栏文章须写明期号", PLAN),
    requires(where(given("reprint", true), filled("column")), "转载只适用于专栏的各期", PLAN),
  ],
  seenBy: PUBLICITY_READERS,
  retention: keep(10),
});
