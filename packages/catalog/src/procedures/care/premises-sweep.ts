import { SWEEP } from "../../build/customs.ts";
import { collect, followUp } from "../../build/act.ts";
import { given, is } from "../../build/condition.ts";
import { past } from "../../build/dated.ts";
import { date, exhibits, integer, longtext, place, taxonomy, text, unit, units, yesno } from "../../build/field.ts";
import { record } from "../../build/record.ts";

/** One sweep of key premises with the police (DJ-03). */
export const premisesSweep = record({
  id: "premises-sweep",
  title: "重点场所清查",
  area: "care",
  basis: SWEEP,
  subject: "{kind.title} {place.text}",
  fields: {
    kind: taxonomy("场所类别", "premises-kind"),
    name: text("场所名称"),
    place: place("地点"),
    community: unit("所在社区"),
    sweptOn: date("清查日期"),
    participants: units("参加的本街道单位"),
    partners: text("参加的派出所等单位"),
    headcount: integer("出动人数", { min: 1, unit: "人" }),
    premises: integer("清查场所数", { min: 1, unit: "处" }),
    found: yesno("发现问题"),
    problems: integer("发现问题数", { min: 1, unit: "个" }),
    problemText: longtext("问题和处理情况", { help: "违法的移交公安机关、立案查处；隐患登记整改" }),
    hazard: yesno("发现安全隐患"),
    hazardText: longtext("安全隐患情况", { help: "登记后转入安全隐患闭环" }),
    photos: exhibits("现场照片"),
  },
  facets: {
    category: "kind",
    place: "place",
    community: "community",
    party: "name",
    occurredOn: "sweptOn",
    headcount: "headcount",
    quantity: "problems",
    total: "premises",
    flagged: "found",
  },
  by: ["drug-worker", "dispute-clerk", "enforcement-officer", "community-clerk"],
  collects: [
    "kind",
    "name?",
    "place",
    "community",
    "sweptOn",
    "participants?",
    "partners?",
    "headcount?",
    "premises?",
    "found",
    collect("problems", { when: is("found", true) }),
    collect("problemText", { when: is("found", true) }),
    collect("hazard", { when: is("found", true), required: false }),
    collect("hazardText", { when: given("hazard", true) }),
    "photos?",
  ],
  requires: [past("sweptOn", "清查日期", SWEEP)],
  opens: [
    followUp(
      "hazard",
      {
        source: "=check",
        description: "hazardText",
        place: "place",
        community: "community",
        foundOn: "sweptOn",
        photos: "photos",
      },
      { when: given("hazard", true) },
    ),
  ],
  seenBy: ["drug-worker", "dispute-clerk", "enforcement-officer", "community-clerk", "deputy-head", "org-head"],
});
