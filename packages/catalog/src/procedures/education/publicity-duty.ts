import { child, handler } from "../../build/act.ts";
import { onState } from "../../build/clock.ts";
import { done, filled, requires, where } from "../../build/condition.ts";
import { account, date, exhibits, integer, longtext, taxonomy, text, unit } from "../../build/field.ts";
import { days, setting } from "../../build/length.ts";
import { ended, keep, localSetting, neutral, procedure, success } from "../../build/procedure.ts";
import { publicityDutyNotice } from "../../instruments/education/publicity-duty-notice.ts";
import { DUTY_LIST, PUBLICITY_READERS } from "./parts.ts";

/**
 * One line of the year's duty list (谁执法谁普法): which unit makes which law known to whom, by which day of the calendar. It is
 * done when the events held for it are on record; a line missed says why and what is done instead.
 */
export const publicityDuty = procedure({
  id: "publicity-duty",
  title: "普法责任清单事项",
  area: "education",
  basis: DUTY_LIST,
  subject: "{theme.title} {task}",
  fields: {
    year: integer("年度", { min: 2000, max: 2100, group: "责任" }),
    responsible: unit("责任单位", { group: "责任" }),
    worker: account("联系人", { group: "责任" }),
    theme: taxonomy("主题", "publicity-theme", { group: "责任" }),
    laws: text("宣传的法律法规", { group: "责任" }),
    audience: taxonomy("重点对象", "publicity-audience", { group: "责任" }),
    day: taxonomy("时间节点", "publicity-day", { group: "责任" }),
    task: text("普法任务", { group: "责任" }),
    plannedOn: date("计划完成日期", { group: "责任" }),
    name: text("活动名称", { group: "落实" }),
    heldOn: date("开展日期", { group: "落实" }),
    form: taxonomy("形式", "publicity-form", { group: "落实" }),
    headcount: integer("受众人数", { min: 0, unit: "人次", group: "落实" }),
    copies: integer("发放资料", { min: 0, unit: "份", group: "落实" }),
    lecturerKind: taxonomy("主讲人类型", "lecturer-kind", { group: "落实" }),
    community: unit("所在社区", { group: "落实" }),
    proof: exhibits("佐证材料", { group: "落实" }),
    result: longtext("落实情况", { group: "落实" }),
    missedReason: longtext("未落实的原因", { group: "落实" }),
    remedy: longtext("补救安排", { group: "落实" }),
  },
  facets: {
    category: "theme",
    subcategory: "day",
    level: "audience",
    topic: "task",
    person: "worker",
    headcount: "headcount",
    unit: "responsible",
    filedOn: "$on.list",
    dueOn: "plannedOn",
    decidedOn: "$on.finish",
  },
  states: { listed: "待落实", closed: ended("已办结") },
  initial: "listed",
  outcomes: { done: success("已落实"), missed: neutral("未落实") },
  acts: {
    list: {
      title: "列入责任清单",
      basis: DUTY_LIST,
      from: "new",
      by: ["publicity-clerk", "justice-assistant", "justice-office-head"],
      collects: ["year", "responsible", "worker?", "theme", "laws?", "audience?", "day?", "task", "plannedOn"],
      assigns: { unit: "responsible", handler: "worker" },
      issues: ["publicity-duty-notice"],
    },
    hold: {
      title: "登记开展的活动",
      help: "登记后同时生成普法活动记录，可多次登记",
      basis: DUTY_LIST,
      from: ["listed"],
      by: [handler, "publicity-clerk", "justice-assistant", "section-clerk", "community-clerk"],
      collects: ["name", "heldOn", "form", "audience", "headcount", "lecturerKind?", "copies?", "community?", "proof?"],
      requires: [
        requires({ path: "heldOn", is: "le", value: { path: "$today" } }, "活动开展之后才能登记", DUTY_LIST),
        requires(
          where({ path: "form", is: "eq", value: "lecture" }, filled("$given.lecturerKind")),
          "讲座须登记主讲人类型",
          DUTY_LIST,
        ),
      ],
      opens: [
        child("publicity-event", {
          name: "name",
          heldOn: "heldOn",
          theme: "theme",
          form: "form",
          day: "day",
          audience: "audience",
          headcount: "headcount",
          lecturerKind: "$given.lecturerKind",
          copies: "$given.copies",
          community: "$given.community",
          laws: "laws",
          host: "responsible",
          materials: "$given.proof",
        }),
      ],
      task: "awaited",
    },
    finish: {
      title: "办结",
      basis: DUTY_LIST,
      from: ["listed"],
      to: "closed",
      outcome: "done",
      by: [handler, "publicity-clerk", "justice-assistant", "section-clerk"],
      collects: ["result?"],
      requires: [requires(done("hold"), "还没有登记开展的活动，不能办结", DUTY_LIST)],
    },
    miss: {
      title: "登记未落实",
      basis: DUTY_LIST,
      from: ["listed"],
      to: "closed",
      outcome: "missed",
      by: ["publicity-clerk", "justice-assistant", "justice-office-head"],
      collects: ["missedReason", "remedy"],
      task: "optional",
    },
  },
  clocks: {
    due: {
      title: "计划完成期限",
      basis: DUTY_LIST,
      length: days(setting("graceDays")),
      from: "plannedOn",
      starts: "list",
      stops: [onState("closed")],
      roll: "none",
      warns: [days(7)],
      expires: "supervise",
    },
  },
  settings: { graceDays: localSetting("计划日期后登记宽限（日）", 10, DUTY_LIST) },
  instruments: [publicityDutyNotice],
  leads: ["justice-office-head", "deputy-head"],
  universal: { return: false, suspend: false },
  seenBy: PUBLICITY_READERS,
  retention: keep(10),
});
