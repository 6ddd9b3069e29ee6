import { collect, followUp } from "../../build/act.ts";
import { SUP } from "../../build/basis.ts";
import { atMost, filled, is, requires, valueAt, where } from "../../build/condition.ts";
import {
  date,
  exhibits,
  integer,
  longtext,
  matterRef,
  place,
  table,
  taxonomy,
  text,
  unit,
  yesno,
} from "../../build/field.ts";
import { keep } from "../../build/procedure.ts";
import { record } from "../../build/record.ts";
import { readers, SUPERVISION_REGIME, supervised, supervisors } from "./regime.ts";

/** 监督员参加执法活动: what they attended and said; an opinion becomes a matter of its own, to be answered (JD-02). */
export const supervisedActivity = record({
  id: "supervised-activity",
  title: "监督员参加执法活动",
  area: "supervision",
  basis: [SUP("07"), SUPERVISION_REGIME],
  subject: "{heldOn} {title}",
  fields: {
    activity: taxonomy("活动类型", "enforcement-activity"),
    title: text("活动名称"),
    heldOn: date("活动日期"),
    host: unit("组织单位"),
    site: place("地点"),
    supervisor: matterRef("参加的监督员", "enforcement-supervisor"),
    others: table("其他参加的监督员", {
      supervisor: matterRef("监督员", "enforcement-supervisor", { required: true }),
    }),
    headcount: integer("参加的监督员人数", { min: 1, unit: "人" }),
    notes: longtext("活动情况"),
    gaveOpinion: yesno("提出监督意见"),
    opinion: longtext("监督意见"),
    problem: taxonomy("问题类别", "supervision-problem"),
    target: unit("意见所涉单位"),
    photos: exhibits("现场照片、签到表"),
  },
  facets: {
    category: "activity",
    topic: "title",
    party: "supervisor.title",
    unit: "host",
    place: "site",
    headcount: "headcount",
    occurredOn: "heldOn",
    flagged: "gaveOpinion",
  },
  by: [...supervisors, "case-clerk"],
  collects: [
    "activity",
    "title",
    "heldOn",
    "host",
    "site?",
    "supervisor",
    "others?",
    "headcount",
    "notes?",
    "gaveOpinion",
    collect("opinion", { when: is("gaveOpinion", true) }),
    collect("problem", { when: is("gaveOpinion", true) }),
    collect("target", { when: is("gaveOpinion", true) }),
    "photos?",
  ],
  requires: [
    requires(atMost("heldOn", valueAt("$today")), "活动结束后登记，活动日期不得晚于今日", SUPERVISION_REGIME),
    requires(where(is("gaveOpinion", true), filled("opinion")), "请写明监督意见", SUPERVISION_REGIME),
  ],
  opens: [
    followUp(
      "supervision-opinion",
      {
        source: "=01",
        supervisor: "supervisor",
        content: "opinion",
        problem: "problem",
        receivedOn: "heldOn",
        target: "target",
      },
      { when: is("gaveOpinion", true) },
    ),
  ],
  leads: ["justice-office-head"],
  seenBy: [...supervisors, ...supervised, ...readers, "case-clerk"],
  retention: keep(10),
});
