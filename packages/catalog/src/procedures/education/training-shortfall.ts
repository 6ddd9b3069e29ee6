import { collect, handler } from "../../build/act.ts";
import { FZ } from "../../build/basis.ts";
import { onState } from "../../build/clock.ts";
import { anyOf, atLeast, is, not, requires, under, valueAt, where } from "../../build/condition.ts";
import { account, choice, date, exhibits, integer, longtext, number, text, unit } from "../../build/field.ts";
import { days } from "../../build/length.ts";
import { ended, keep, localSetting, neutral, procedure, success } from "../../build/procedure.ts";
import { shortfallNotice } from "../../instruments/education/shortfall-notice.ts";
import { TRAINERS, TRAINING_PLAN, TRAINING_READERS } from "./parts.ts";

const G = { short: { group: "不足" }, mend: { group: "补训" } };
const QUARTERS = { year: "全年", q1: "第一季度", q2: "第二季度", q3: "第三季度", q4: "第四季度" } as const;
const wholeYear = is("period", "year");

/**
 * 培训学时不足: an officer whose hours of the year stay below sixty (FZ-30), or whose hours of a quarter stay below what the street
 * asks, is told so by name, makes it up by a day, and is not struck off the list before the hours are there.
 */
export const trainingShortfall = procedure({
  id: "training-shortfall",
  title: "培训学时不足提醒",
  area: "education",
  basis: FZ("30"),
  subject: "{year}年{name}培训学时不足",
  fields: {
    year: integer("年度", { ...G.short, min: 2000, max: 2100 }),
    period: choice("期间", QUARTERS, G.short),
    officer: account("执法人员", G.short),
    name: text("姓名", G.short),
    unit: unit("所在单位", G.short),
    had: number("已有学时", { ...G.short, min: 0, unit: "学时" }),
    reason: longtext("不足的原因", G.short),
    dueOn: date("补训期限", G.short),
    plan: longtext("补训安排", G.mend),
    hours: number("补训后学时", { ...G.mend, min: 0, unit: "学时" }),
    proof: exhibits("学时证明", G.mend),
    consequence: longtext("未补足的处理", { ...G.mend, help: "如：暂停执法岗位工作，列入考核" }),
  },
  facets: {
    category: "period",
    person: "officer",
    party: "name",
    quantity: "had",
    score: "hours",
    total: "year",
    unit: "unit",
    filedOn: "$on.warn",
    dueOn: "dueOn",
  },
  states: { warned: "补训中", closed: ended("已办结") },
  initial: "warned",
  outcomes: { madeUp: success("已补足"), unfinished: neutral("未补足") },
  acts: {
    warn: {
      title: "提醒学时不足",
      basis: FZ("30"),
      from: "new",
      by: [...TRAINERS, "enforcement-head"],
      collects: ["year", "period", "officer", "name", "unit", "had", "reason?", "dueOn", "plan?"],
      requires: [
        requires(where(wholeYear, under("had", 60)), "全年培训已达六十学时，没有不足", FZ("30")),
        requires(
          anyOf(wholeYear, under("had", valueAt("$setting.quarterHours"))),
          "本季度培训已达规定学时，没有不足",
          TRAINING_PLAN,
        ),
        requires({ path: "dueOn", is: "gt", value: { path: "$today" } }, "补训期限须在今日以后", FZ("30")),
      ],
      assigns: { unit: "unit", handler: "officer" },
      issues: ["shortfall-notice"],
    },
    arrange: {
      title: "安排补训",
      basis: FZ("30"),
      from: ["warned"],
      by: [handler, ...TRAINERS, "enforcement-head"],
      collects: ["plan"],
      task: "optional",
    },
    makeUp: {
      title: "登记补足",
      basis: FZ("30"),
      from: ["warned"],
      to: "closed",
      outcome: "madeUp",
      by: TRAINERS,
      collects: ["hours", collect("proof")],
      requires: [
        requires(where(wholeYear, atLeast("hours", 60)), "补训后仍不足六十学时", FZ("30")),
        requires(
          anyOf(wholeYear, not(under("hours", valueAt("$setting.quarterHours")))),
          "补训后仍不足本季度规定学时",
          TRAINING_PLAN,
        ),
      ],
    },
    leave: {
      title: "登记未补足",
      basis: FZ("30"),
      from: ["warned"],
      to: "closed",
      outcome: "unfinished",
      by: ["enforcement-head", "personnel-clerk"],
      collects: ["hours", "consequence"],
      task: "optional",
    },
  },
  clocks: {
    makeUp: {
      title: "补训期限",
      basis: FZ("30"),
      length: days(0),
      from: "dueOn",
      starts: "warn",
      stops: [onState("closed")],
      roll: "none",
      warns: [days(10)],
      expires: "supervise",
    },
  },
  settings: { quarterHours: localSetting("执法人员每季度最低培训学时", 15, TRAINING_PLAN) },
  instruments: [shortfallNotice],
  leads: ["enforcement-head", "deputy-head"],
  universal: { return: false, suspend: false },
  seenBy: TRAINING_READERS,
  retention: keep(10),
});
