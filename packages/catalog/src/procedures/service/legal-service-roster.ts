import { handler, opener } from "../../build/act.ts";
import { local } from "../../build/basis.ts";
import { atLeast, atMost, gap, requires, valueAt } from "../../build/condition.ts";
import { account, choices, date, integer, longtext, place, taxonomy, text, unit } from "../../build/field.ts";
import { days, setting, workdays } from "../../build/length.ts";
import { ended, failure, keep, localSetting, procedure, success, withdrawn } from "../../build/procedure.ts";

/** The station's own rules: no statute sets them. */
export const STATION = local("LOCAL-LEGALSERVICE", "街道公共法律服务工作站运行制度", "U");
const keepers = ["justice-assistant", "justice-office-head", "service-window"] as const;

/** 公共法律服务值班排班: who sits where on which day, published beforehand, kept or not (日程安排栏). */
export const legalServiceRoster = procedure({
  id: "legal-service-roster",
  title: "公共法律服务值班排班",
  area: "service",
  basis: STATION,
  subject: "{dutyOn} {provider.title} {person}",
  fields: {
    dutyOn: date("值班日期", { group: "排班" }),
    hours: text("值班时间", { group: "排班", help: "如9:00—11:30" }),
    provider: taxonomy("服务提供者", "legal-service-provider", { group: "排班" }),
    person: text("值班人员", { group: "排班" }),
    account: account("值班人员账号", { group: "排班" }),
    organ: text("所在机构", { group: "排班" }),
    kinds: choices(
      "服务种类",
      {
        advice: "法律咨询",
        mediation: "调解",
        aid: "法律援助指引",
        notary: "公证",
        document: "代写文书",
        other: "其他",
      },
      { group: "排班" },
    ),
    venue: text("值班地点", { group: "排班" }),
    place: place("地址", { group: "排班" }),
    community: unit("所在社区", { group: "排班" }),
    places: integer("可预约名额", { group: "排班", min: 0, unit: "人" }),
    changeText: longtext("调整、取消的原因", { group: "调整" }),
    served: integer("实际接待人数", { group: "值班", min: 0, unit: "人" }),
    summary: longtext("值班情况", { group: "值班" }),
    absentText: longtext("缺勤原因", { group: "值班" }),
  },
  facets: {
    category: "provider",
    topic: "venue",
    place: "place",
    community: "community",
    person: "account",
    occurredOn: "dutyOn",
    quantity: "places",
    headcount: "served",
  },
  states: { planned: "待公布", published: "已公布", closed: ended("已结束") },
  initial: "planned",
  outcomes: { kept: success("已值班"), absent: failure("缺勤"), cancelled: withdrawn("取消") },
  acts: {
    plan: {
      title: "排班",
      basis: STATION,
      from: "new",
      by: keepers,
      collects: [
        "dutyOn",
        "hours",
        "provider",
        "person",
        "account?",
        "organ?",
        "kinds",
        "venue",
        "place?",
        "community?",
        "places",
      ],
      requires: [requires(atLeast("dutyOn", valueAt("$today")), "值班日期不得早于今日", STATION)],
      members: ["account"],
    },
    announce: {
      title: "公布",
      basis: STATION,
      from: ["planned"],
      to: "published",
      by: keepers,
      requires: [
        requires(
          gap("$today", "dutyOn", "day", { atLeast: { setting: "announceDays" } }),
          "请提前公布值班安排",
          STATION,
        ),
      ],
      publishes: [
        {
          title: "公布值班安排",
          within: workdays(1),
          basis: [STATION],
          fields: ["dutyOn", "hours", "provider", "kinds", "venue", "places"],
        },
      ],
    },
    adjust: {
      title: "调整",
      basis: STATION,
      from: ["planned", "published"],
      by: keepers,
      collects: ["dutyOn?", "hours?", "person?", "account?", "venue?", "places?", "changeText"],
      task: "optional",
    },
    cancelDuty: {
      title: "取消值班",
      help: "已经预约的群众逐一告知并改约",
      basis: STATION,
      from: ["planned", "published"],
      to: "closed",
      outcome: "cancelled",
      by: keepers,
      collects: ["changeText"],
      task: "optional",
    },
    keepDuty: {
      title: "登记值班",
      basis: STATION,
      from: ["published"],
      to: "closed",
      outcome: "kept",
      by: [...keepers, opener, handler, "public-lawyer", "legal-counsel", "mediator"],
      collects: ["served", "summary"],
      requires: [requires(atMost("dutyOn", valueAt("$today")), "值班日尚未到来", STATION)],
    },
    recordAbsence: {
      title: "登记缺勤",
      basis: STATION,
      from: ["published"],
      to: "closed",
      outcome: "absent",
      by: keepers,
      collects: ["absentText"],
      requires: [requires(atMost("dutyOn", valueAt("$today")), "值班日尚未到来", STATION)],
      task: "optional",
    },
  },
  clocks: {
    keeping: {
      title: "登记值班期限",
      basis: STATION,
      length: days(setting("keepDays")),
      starts: "announce",
      from: "dutyOn",
      stops: ["keepDuty", "recordAbsence", "cancelDuty"],
    },
  },
  settings: {
    announceDays: localSetting("提前公布天数（日）", 1, STATION),
    keepDays: localSetting("值班后登记期限（日）", 2, STATION),
  },
  leads: ["justice-office-head"],
  universal: { publish: keepers, unpublish: keepers },
  seenBy: [...keepers, "community-clerk", "public-lawyer", "legal-counsel", "mediator", "deputy-head", "auditor"],
  sensitivity: "public",
  retention: keep(5),
});
