import { XF } from "../../build/basis.ts";
import { atMost, requires, valueAt } from "../../build/condition.ts";
import { choice, date, exhibits, integer, longtext, table, text, unit, units } from "../../build/field.ts";
import { keep } from "../../build/procedure.ts";
import { record } from "../../build/record.ts";
import { MEETING_FIELDS, OFFICE } from "./parts.ts";

const clerks = [
  "dispute-clerk",
  "mediation-head",
  "mediator",
  "justice-assistant",
  "petition-clerk",
  "section-clerk",
  "community-clerk",
] as const;

/** 协调会: units and parties around one table on one dispute; opened by the dispute's own act, or entered by hand (TJ-08). */
export const coordinationMeeting = record({
  id: "coordination-meeting",
  title: "协调会",
  area: "disputes",
  basis: [XF("24"), OFFICE],
  subject: "{disputeTitle} 协调会",
  fields: {
    disputeKind: choice("关联纠纷种类", {
      mediation: "人民调解",
      administrative: "行政调解",
      labour: "劳动争议调解",
      conflict: "重大矛盾纠纷",
      legacy: "遗留问题",
      petition: "信访事项",
      lawsuit: "行政争议、诉讼",
      other: "其他",
    }),
    disputeNumber: text("关联纠纷编号"),
    disputeTitle: text("关联纠纷"),
    community: unit("所在社区"),
    heldOn: date("会议日期"),
    meetingPlace: MEETING_FIELDS.meetingPlace,
    host: unit("召集单位"),
    units: units("参加单位"),
    people: text("当事人和其他参加人"),
    headcount: integer("参加人数", { min: 1, unit: "人" }),
    situation: longtext("协调情况"),
    conclusion: choice("协调结论", MEETING_FIELDS.meetingConclusion.options ?? {}),
    items: table("议定事项", {
      item: text("事项", { required: true }),
      unit: unit("责任单位"),
      dueOn: date("完成期限"),
    }),
    files: exhibits("签到表、会议纪要"),
  },
  facets: {
    category: "disputeKind",
    topic: "disputeTitle",
    source: "disputeNumber",
    mode: "conclusion",
    community: "community",
    unit: "host",
    headcount: "headcount",
    occurredOn: "heldOn",
  },
  by: clerks,
  collects: [
    "disputeKind",
    "disputeNumber",
    "disputeTitle?",
    "community?",
    "heldOn",
    "meetingPlace",
    "host",
    "units",
    "people?",
    "headcount?",
    "situation",
    "conclusion",
    "items?",
    "files?",
  ],
  requires: [requires(atMost("heldOn", valueAt("$today")), "会议日期不得晚于今日", OFFICE)],
  leads: ["dispute-clerk", "mediation-head", "justice-office-head"],
  seenBy: [...clerks, "justice-office-head", "deputy-head", "org-head", "auditor"],
  sensitivity: "internal",
  retention: keep(10),
});
