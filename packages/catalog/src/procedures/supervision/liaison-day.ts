import { followUp, handler } from "../../build/act.ts";
import { SUP } from "../../build/basis.ts";
import { atMost, done, gap, is, not, over, requires, valueAt, where } from "../../build/condition.ts";
import { accounts, date, exhibits, integer, longtext, matterRef, party, taxonomy, unit } from "../../build/field.ts";
import { days, setting, workdays } from "../../build/length.ts";
import { ended, failure, keep, localSetting, procedure, success, withdrawn } from "../../build/procedure.ts";
import { readers, SUPERVISION_REGIME, supervised, supervisors } from "./regime.ts";

const nextDay = [
  requires(
    gap("plannedOn", "nextOn", "day", { atLeast: 1, atMost: setting("everyDays") }),
    "下一次收集日应当按固定日期安排，不得隔得更久",
    SUPERVISION_REGIME,
  ),
];
/** Whoever ends one day sets the next: the plan never breaks off unseen (D-09 counts it). */
const planNext = [followUp("liaison-day", { point: "point", plannedOn: "nextOn" })];

/** 监督意见收集日: planned, held, its opinions each opened as a matter to answer (JD-03, D-09). */
export const liaisonDay = procedure({
  id: "liaison-day",
  title: "监督意见收集日",
  area: "supervision",
  basis: [SUP("07"), SUPERVISION_REGIME],
  subject: "{point.title} {plannedOn}",

  fields: {
    point: matterRef("联系点", "liaison-point", { group: "计划" }),
    plannedOn: date("计划日期", { group: "计划", help: "每月15日、30日；当月没有30日的，为当月最后一日" }),
    heldOn: date("收集日期", { group: "现场收集" }),
    staff: accounts("值守人员", { group: "现场收集", min: 1 }),
    visitors: integer("接待人数", { group: "现场收集", min: 0, unit: "人" }),
    photos: exhibits("现场照片、登记表", { group: "现场收集" }),
    opinionBy: party("提出人", { group: "意见", help: "不愿具名的可以不填" }),
    opinion: longtext("意见内容", { group: "意见" }),
    problem: taxonomy("问题类别", "supervision-problem", { group: "意见" }),
    target: unit("意见所涉单位", { group: "意见" }),
    opinionCount: integer("收集意见数", { group: "小结", min: 0, unit: "条" }),
    summary: longtext("小结", { group: "小结" }),
    missReason: longtext("未举办的原因", { group: "小结" }),
    nextOn: date("下一次计划日期", { group: "小结" }),
  },
  facets: {
    topic: "point.title",
    person: "$matter.handler",
    quantity: "opinionCount",
    headcount: "visitors",
    dueOn: "plannedOn",
    occurredOn: "heldOn",
  },

  states: { planned: "待举办", gathering: "收集中", closed: ended("已结束") },
  initial: "planned",
  outcomes: {
    held: success("已举办"),
    missed: failure("未举办"),
    ceased: withdrawn("停止计划"),
  },

  acts: {
    plan: {
      title: "安排收集日",
      basis: SUPERVISION_REGIME,
      from: "new",
      by: supervisors,
      collects: ["point", "plannedOn"],
      notifies: ["justice-assistant", "justice-office-head"],
    },
    hold: {
      title: "现场收集",
      basis: SUPERVISION_REGIME,
      from: ["planned"],
      to: "gathering",
      by: supervisors,
      collects: ["heldOn", "staff", "visitors", "photos?"],
      requires: [requires(atMost("heldOn", valueAt("$today")), "收集日期不得晚于今日", SUPERVISION_REGIME)],
      assigns: { handler: "$actor.account" },
      members: ["staff"],
    },
    gather: {
      title: "登记监督意见",
      basis: SUPERVISION_REGIME,
      help: "每条意见登记一次，逐条交办、答复",
      from: ["gathering"],
      by: [handler, ...supervisors],
      collects: ["opinionBy?", "opinion", "problem", "target"],
      opens: [
        followUp("supervision-opinion", {
          source: "=02",
          raisedBy: "opinionBy",
          content: "opinion",
          problem: "problem",
          receivedOn: "heldOn",
          target: "target",
        }),
      ],
      task: "optional",
    },
    finish: {
      title: "小结",
      basis: SUPERVISION_REGIME,
      from: ["gathering"],
      to: "closed",
      outcome: "held",
      by: [handler, ...supervisors],
      collects: ["opinionCount", "summary?", "nextOn"],
      requires: [
        requires(where(over("opinionCount", 0), done("gather")), "收集到的意见尚未逐条登记", SUPERVISION_REGIME),
        requires(
          where(is("opinionCount", 0), not(done("gather"))),
          "已登记监督意见，收集意见数不得为零",
          SUPERVISION_REGIME,
        ),
        ...nextDay,
      ],
      opens: planNext,
    },
    miss: {
      title: "登记未举办",
      basis: SUPERVISION_REGIME,
      from: ["planned"],
      to: "closed",
      outcome: "missed",
      by: supervisors,
      collects: ["missReason", "nextOn"],
      requires: nextDay,
      opens: planNext,
      task: "optional",
    },
    cease: {
      title: "停止计划",
      basis: SUPERVISION_REGIME,
      help: "联系点撤销，不再安排收集日",
      from: ["planned"],
      to: "closed",
      outcome: "ceased",
      by: ["justice-office-head"],
      collects: ["missReason"],
      task: "optional",
    },
  },

  clocks: {
    hold: {
      title: "举办期限",
      basis: SUPERVISION_REGIME,
      length: days(0),
      starts: "plan",
      from: "plannedOn",
      stops: ["hold", "miss", "cease"],
      roll: "none",
      warns: [days(1)],
    },
    finish: {
      title: "小结期限",
      basis: SUPERVISION_REGIME,
      length: workdays(setting("finishWithin")),
      starts: "hold",
      stops: ["finish"],
    },
  },
  settings: {
    everyDays: localSetting("两次收集日之间最多相隔（日）", 16, SUPERVISION_REGIME),
    finishWithin: localSetting("小结期限（工作日）", 3, SUPERVISION_REGIME),
  },
  leads: ["justice-office-head"],
  seenBy: [...supervisors, ...supervised, ...readers],
  retention: keep(10),
});
