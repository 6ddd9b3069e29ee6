import { SERVICE } from "../../build/customs.ts";
import { past } from "../../build/dated.ts";
import { choice, date, integer, text, unit } from "../../build/field.ts";
import { record } from "../../build/record.ts";
import { hall } from "./parts.ts";

/** Uses of one terminal on one day for one item: entered as a total, usually imported from the terminal's own log (ZW-10). */
export const selfServiceUsage = record({
  id: "self-service-usage",
  title: "自助终端使用记录",
  area: "service",
  basis: SERVICE,
  subject: "{terminal} {item} {usedOn}",
  fields: {
    terminal: text("终端编号"),
    community: unit("所在社区"),
    usedOn: date("使用日期"),
    slot: choice("时段", { office: "工作时间", offHours: "非工作时间", allDay: "全天" }),
    kind: choice("使用类型", { query: "自助查询", transact: "自助办理", print: "打印、领证" }),
    item: text("事项"),
    count: integer("件次", { min: 1, unit: "件次" }),
    source: text("数据来源"),
  },
  facets: {
    category: "kind",
    topic: "item",
    subcategory: "terminal",
    mode: "slot",
    community: "community",
    quantity: "count",
    occurredOn: "usedOn",
  },
  by: hall,
  collects: ["terminal", "community?", "usedOn", "slot", "kind", "item", "count", "source?"],
  requires: [past("usedOn", "使用日期", SERVICE)],
  seenBy: [...hall, "deputy-head", "org-head", "auditor"],
});
