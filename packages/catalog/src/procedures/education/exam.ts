import { child, collect } from "../../build/act.ts";
import { FZ } from "../../build/basis.ts";
import { onState } from "../../build/clock.ts";
import { atLeast, atMost, done, filled, over, requires, valueAt, where } from "../../build/condition.ts";
import { account, accounts, date, exhibits, integer, longtext, number, text, unit, yesno } from "../../build/field.ts";
import { days, setting } from "../../build/length.ts";
import { ended, keep, localSetting, neutral, procedure, success } from "../../build/procedure.ts";
import { examNotice } from "../../instruments/education/exam-notice.ts";
import { attendance, examKind, resultRules } from "./exam-result.ts";
import { TRAINERS, TRAINING_PLAN, TRAINING_READERS } from "./parts.ts";

const G = { sitting: { group: "考试" }, result: { group: "成绩" }, end: { group: "汇总" } };

/**
 * 考试批次: one sitting with those who must sit it. Each mark entered here becomes a record of its own (`exam-result`), on which
 * the rates are counted; who stayed away is named, with a day to make it up.
 */
export const exam = procedure({
  id: "exam",
  title: "学法用法考试",
  area: "education",
  basis: FZ("08b"),
  subject: "{batch}",
  fields: {
    kind: examKind(G.sitting),
    batch: text("考试批次", { ...G.sitting, help: "如：2024年第二批执法资格考试" }),
    examOn: date("考试日期", G.sitting),
    organiser: text("组织考试的单位", G.sitting),
    unit: unit("责任单位", G.sitting),
    required: integer("应考人数", { ...G.sitting, min: 1, unit: "人" }),
    list: accounts("应考人员", G.sitting),
    passLine: number("合格线", { ...G.sitting, min: 0 }),
    excellentLine: number("优秀线", { ...G.sitting, min: 0 }),
    notice: exhibits("考试通知", G.sitting),
    examinee: text("姓名", G.result),
    account: account("账号", G.result),
    examineeUnit: unit("所在单位", G.result),
    attendance: attendance(G.result),
    score: number("得分", { ...G.result, min: 0 }),
    passed: yesno("合格", G.result),
    excellent: yesno("优秀", G.result),
    sat: integer("参考人数", { ...G.end, min: 0, unit: "人" }),
    absent: integer("缺考人数", { ...G.end, min: 0, unit: "人" }),
    absentList: longtext("缺考人员及原因", G.end),
    makeUpOn: date("补考日期", G.end),
    summary: longtext("考试情况", G.end),
    cancelReason: longtext("取消的原因", G.end),
  },
  facets: {
    category: "kind",
    topic: "batch",
    unit: "unit",
    occurredOn: "examOn",
    dueOn: "examOn",
    total: "required",
    headcount: "sat",
    quantity: "absent",
  },
  states: { called: "待考试", marking: "成绩登记", closed: ended("已办结") },
  initial: "called",
  outcomes: { held: success("已办结"), cancelled: neutral("取消") },
  acts: {
    call: {
      title: "组织考试",
      basis: FZ("08b"),
      from: "new",
      by: TRAINERS,
      collects: [
        "kind",
        "batch",
        "examOn",
        "organiser?",
        "unit",
        "required",
        "list?",
        "passLine",
        "excellentLine?",
        "notice?",
      ],
      requires: [
        requires(
          where(filled("excellentLine"), atLeast("excellentLine", valueAt("passLine"))),
          "优秀线不得低于合格线",
          TRAINING_PLAN,
        ),
      ],
      issues: ["exam-notice"],
    },
    mark: {
      title: "登记成绩",
      help: "一人一条，登记后生成考试成绩记录",
      basis: FZ("08b"),
      from: ["called", "marking"],
      to: "marking",
      by: TRAINERS,
      collects: ["examinee", "account?", "examineeUnit", "attendance", "score?", "passed?", "excellent?"],
      requires: [
        requires({ path: "examOn", is: "le", value: { path: "$today" } }, "考试之后才能登记成绩", TRAINING_PLAN),
        ...resultRules((key) => `$given.${key}`),
      ],
      opens: [
        child("exam-result", {
          kind: "kind",
          batch: "batch",
          examOn: "examOn",
          examinee: "examinee",
          account: "$given.account",
          unit: "examineeUnit",
          attendance: "attendance",
          score: "$given.score",
          passLine: "passLine",
          excellentLine: "excellentLine",
          passed: "$given.passed",
          excellent: "$given.excellent",
        }),
      ],
      task: "awaited",
    },
    close: {
      title: "汇总办结",
      basis: FZ("08b"),
      from: ["marking"],
      to: "closed",
      outcome: "held",
      by: TRAINERS,
      collects: [
        "sat",
        "absent",
        collect("absentList", { when: over("absent", 0) }),
        collect("makeUpOn", { when: over("absent", 0), required: false }),
        "summary?",
      ],
      requires: [
        requires(atMost("sat", valueAt("required")), "参考人数不得多于应考人数", TRAINING_PLAN),
        requires(atMost("absent", valueAt("required")), "缺考人数不得多于应考人数", TRAINING_PLAN),
        requires(done("mark"), "还没有登记成绩", FZ("08b")),
        requires(
          where(filled("makeUpOn"), atLeast("makeUpOn", valueAt("examOn"))),
          "补考日期不得早于考试日期",
          TRAINING_PLAN,
        ),
      ],
    },
    cancel: {
      title: "取消考试",
      basis: FZ("08b"),
      from: ["called"],
      to: "closed",
      outcome: "cancelled",
      by: TRAINERS,
      collects: ["cancelReason"],
      task: "optional",
    },
  },
  clocks: {
    result: {
      title: "成绩登记期限",
      basis: TRAINING_PLAN,
      length: days(setting("resultDays")),
      from: "examOn",
      starts: "call",
      stops: [onState("closed")],
      roll: "none",
      warns: [days(5)],
      expires: "supervise",
    },
  },
  settings: { resultDays: localSetting("考试后成绩登记期限（日）", 30, TRAINING_PLAN) },
  instruments: [examNotice],
  leads: ["office-head", "justice-office-head", "deputy-head"],
  universal: { return: false, suspend: false },
  seenBy: TRAINING_READERS,
  retention: keep(10),
});
