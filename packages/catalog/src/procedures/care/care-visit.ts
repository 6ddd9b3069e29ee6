import { collect, consent, system } from "../../build/act.ts";
import { MH, SH } from "../../build/basis.ts";
import { allOf, is, isNot, oneOf, requires, where } from "../../build/condition.ts";
import { past } from "../../build/dated.ts";
import { choice, date, exhibits, longtext, party, taxonomy, text, unit } from "../../build/field.ts";
import { days, lengthAt } from "../../build/length.ts";
import { ended, neutral, procedure, success } from "../../build/procedure.ts";
import { CONDITIONS, EXCUSES, RISK_LEVELS, visitReports } from "./parts.ts";

const visitors = ["community-clerk", "grid-worker", "justice-assistant", "drug-worker", "dispute-clerk"] as const;
const mental = is("group", "mental");
const BASIS = [MH("01"), SH("02")];

/** One visit that is due to a person in care: what was due is counted beside what was done (DJ-05). */
export const careVisit = procedure({
  id: "care-visit",
  title: "走访任务",
  area: "care",
  basis: BASIS,
  subject: "{plan.title} {person.name}",
  fields: {
    group: choice(
      "对象类型",
      { mental: "严重精神障碍患者", resettlement: "安置帮教对象", drug: "戒毒、禁毒管控人员" },
      { group: "任务" },
    ),
    person: party("走访对象", { group: "任务" }),
    community: unit("所在社区", { group: "任务" }),
    plan: taxonomy("走访安排", "visit-plan", { group: "任务", help: "走访期限由本安排决定，从起算日期起计" }),
    countFrom: date("起算日期", { group: "任务" }),
    visitedOn: date("走访日期", { group: "走访" }),
    way: choice("走访方式", { home: "入户面访", office: "来所面谈", phone: "电话、视频" }, { group: "走访" }),
    companions: text("同行人员", { group: "走访", help: "精防医生、社区民警等" }),
    riskLevel: choice("危险性评估", RISK_LEVELS, { group: "走访", sensitivity: "personal" }),
    condition: choice("病情稳定程度", CONDITIONS, { group: "走访", sensitivity: "personal" }),
    visitText: longtext("走访情况", { group: "走访", sensitivity: "personal" }),
    photos: exhibits("走访照片、记录", { group: "走访" }),
    visitExcuse: choice("免访情形", EXCUSES, { group: "免访" }),
    excuseText: longtext("免访说明", { group: "免访", sensitivity: "personal" }),
    excusedFrom: date("下次走访起算日期", { group: "免访" }),
  },
  facets: {
    category: "group",
    subcategory: "visitExcuse",
    level: "riskLevel",
    mode: "way",
    topic: "plan",
    party: "person",
    community: "community",
    occurredOn: "visitedOn",
    filedOn: "countFrom",
    dueOn: "$due.visit",
  },

  states: { due: "待走访", closed: ended("已办结") },
  initial: "due",
  outcomes: { done: success("已走访"), excused: neutral("免访") },

  acts: {
    plan: {
      title: "安排走访",
      basis: BASIS,
      from: "new",
      by: [...visitors, system],
      collects: ["group", "person", "community", "plan", "countFrom"],
      assigns: { unit: "community" },
    },
    visit: {
      title: "登记走访",
      help: "严重精神障碍患者每次走访都要作危险性评估（0—5级）",
      basis: BASIS,
      from: ["due"],
      to: "closed",
      outcome: "done",
      by: visitors,
      collects: [
        "visitedOn",
        "way",
        "companions?",
        collect("riskLevel", { when: mental }),
        collect("condition", { when: mental }),
        "visitText",
        "photos?",
      ],
      requires: [
        past("visitedOn", "走访日期", MH("01")),
        requires(
          where(allOf(mental, oneOf("riskLevel", "3", "4", "5")), is("condition", "unstable")),
          "危险性评估3级以上的，按病情不稳定登记",
          MH("02"),
        ),
        requires(
          where(allOf(mental, is("condition", "stable")), is("riskLevel", "0")),
          "危险性评估为0级的，方可登记为病情稳定",
          MH("03"),
        ),
      ],
      reports: visitReports({
        countFrom: "visitedOn",
        visitExcuse: "=none",
        riskLevel: "riskLevel",
        condition: "condition",
      }),
    },
    excuse: {
      title: "登记免访",
      basis: BASIS,
      from: ["due"],
      to: "closed",
      outcome: "excused",
      by: visitors,
      collects: ["visitExcuse", "excuseText", "excusedFrom"],
      requires: [requires(isNot("visitExcuse", "none"), "请选择免访情形", SH("02"))],
      approval: [consent("负责人核准", ["justice-office-head", "deputy-head"])],
      reports: visitReports({ countFrom: "excusedFrom", visitExcuse: "visitExcuse" }),
      task: "optional",
    },
  },

  clocks: {
    visit: {
      title: "走访期限",
      basis: BASIS,
      length: lengthAt("plan.limit"),
      from: "countFrom",
      starts: "plan",
      stops: ["state:closed"],
      roll: "none",
      warns: [days(3)],
      expires: "supervise",
    },
  },
  leads: ["justice-office-head", "deputy-head"],
  seenBy: [...visitors, "justice-office-head", "deputy-head", "org-head"],
  sensitivity: "secret",
});
