import { SUP } from "../../build/basis.ts";
import { phone, place, text, unit } from "../../build/field.ts";
import { keep } from "../../build/procedure.ts";
import { roster } from "../../build/roster.ts";
import { readers, SUPERVISION_REGIME, supervised, supervisors } from "./regime.ts";

/** 行政执法协调监督联系点: where opinions on enforcement are collected on fixed days of the month. */
export const liaisonPoint = roster({
  id: "liaison-point",
  title: "行政执法监督联系点",
  area: "supervision",
  basis: [SUP("07"), SUPERVISION_REGIME],
  subject: "{name}",
  dates: { from: "设立日期", to: "撤销日期" },
  fields: {
    name: text("联系点名称"),
    site: place("地点"),
    keeper: unit("所在社区（单位）"),
    days: text("固定收集日", { help: "如：每月15日、30日" }),
    contact: text("联系人"),
    phone: phone("联系电话", { sensitivity: "public" }),
  },
  facets: { topic: "name", place: "site", community: "keeper", unit: "keeper" },
  by: supervisors,
  collects: ["name", "site", "keeper", "days", "contact?", "phone?"],
  leads: ["justice-office-head"],
  seenBy: [...supervisors, ...supervised, ...readers, "community-clerk"],
  retention: keep(10),
});
