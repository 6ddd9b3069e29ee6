import { child, collect, handler } from "../../build/act.ts";
import { FZ } from "../../build/basis.ts";
import { onState } from "../../build/clock.ts";
import { childrenClosed, is, requires } from "../../build/condition.ts";
import { account, date, exhibits, integer, longtext, taxonomy, text, unit, yesno } from "../../build/field.ts";
import { days } from "../../build/length.ts";
import { ended, keep, neutral, procedure, success, withdrawn } from "../../build/procedure.ts";

const KEEPERS = ["justice-office-head", "justice-assistant", "office-clerk"] as const;
const DOERS = [handler, "section-clerk", "section-head", "unit-lead", "community-clerk"] as const;
const G = { point: { group: "要点" }, task: { group: "分解任务" }, proof: { group: "落实" } };

/**
 * 年度工作要点: one item of the level above (or of the street) and the tasks it is broken down into, each a matter of the same
 * kind with its own unit, limit and proof. An item is not done while one of its tasks is open.
 */
export const workPoint = procedure({
  id: "work-point",
  title: "年度法治建设工作要点",
  area: "education",
  basis: [FZ("06"), FZ("29")],
  subject: "{year}年 {item}",
  fields: {
    year: integer("年度", { ...G.point, min: 2000, max: 2100 }),
    source: taxonomy("来源", "work-point-source", G.point),
    document: text("文件名称、文号", G.point),
    clause: text("条目", G.point),
    item: text("要点内容", G.point),
    responsible: unit("责任单位", G.point),
    worker: account("责任人", G.point),
    dueOn: date("完成期限", G.point),
    task: text("分解的任务", G.task),
    taskUnit: unit("任务责任单位", G.task),
    taskWorker: account("任务责任人", G.task),
    taskDue: date("任务完成期限", G.task),
    percent: integer("完成进度", { ...G.proof, min: 0, max: 100, unit: "%" }),
    progress: longtext("落实情况", G.proof),
    proof: exhibits("佐证材料", G.proof),
    accepted: yesno("核验通过", G.proof),
    comment: longtext("核验意见", G.proof),
    dropReason: longtext("调整、取消的依据和原因", G.proof),
  },
  facets: {
    category: "source",
    topic: "document",
    subcategory: "clause",
    person: "worker",
    score: "percent",
    unit: "responsible",
    filedOn: "$on.receive",
    dueOn: "dueOn",
    decidedOn: "$on.accept",
  },
  states: { assigned: "落实中", reported: "待核验", closed: ended("已办结") },
  initial: "assigned",
  outcomes: { done: success("已完成"), dropped: withdrawn("调整取消"), carried: neutral("转下年") },
  acts: {
    receive: {
      title: "登记要点",
      basis: FZ("06"),
      from: "new",
      by: KEEPERS,
      collects: ["year", "source", "document?", "clause?", "item", "responsible", "worker?", "dueOn"],
      assigns: { unit: "responsible", handler: "worker" },
    },
    breakDown: {
      title: "分解任务",
      help: "生成一项下级任务，办结后才能完成本要点",
      basis: FZ("06"),
      from: ["assigned"],
      by: [...KEEPERS, handler, "section-head"],
      collects: ["task", "taskUnit", "taskWorker?", "taskDue"],
      requires: [
        requires(
          { path: "taskDue", is: "le", value: { path: "dueOn" } },
          "任务完成期限不得晚于要点的完成期限",
          FZ("06"),
        ),
      ],
      opens: [
        child("work-point", {
          year: "year",
          source: "source",
          document: "document",
          clause: "clause",
          item: "task",
          responsible: "taskUnit",
          worker: "$given.taskWorker",
          dueOn: "taskDue",
        }),
      ],
      task: "optional",
    },
    progress: {
      title: "登记进展",
      basis: FZ("06"),
      from: ["assigned"],
      by: DOERS,
      collects: ["percent", "progress", "proof?"],
      task: "optional",
    },
    report: {
      title: "报送完成",
      basis: FZ("06"),
      from: ["assigned"],
      to: "reported",
      by: DOERS,
      collects: ["percent", "progress", "proof"],
      requires: [
        requires(is("percent", 100), "完成进度未到百分之百的，请登记进展", FZ("06")),
        requires(childrenClosed("work-point"), "还有分解的任务没有办结", FZ("06")),
      ],
    },
    accept: {
      title: "核验",
      basis: FZ("06"),
      from: ["reported"],
      to: [{ to: "closed", when: is("accepted", true), outcome: "done" }, { to: "assigned" }],
      by: ["justice-office-head", "office-head", "deputy-head"],
      collects: ["accepted", collect("comment", { required: is("accepted", false) })],
    },
    drop: {
      title: "调整取消",
      basis: FZ("06"),
      from: ["assigned"],
      to: "closed",
      outcome: "dropped",
      by: ["justice-office-head", "office-head"],
      collects: ["dropReason"],
      requires: [requires(childrenClosed("work-point"), "还有分解的任务没有办结", FZ("06"))],
      task: "optional",
    },
    carry: {
      title: "转入下年",
      basis: FZ("06"),
      from: ["assigned"],
      to: "closed",
      outcome: "carried",
      by: ["justice-office-head", "office-head"],
      collects: ["dropReason"],
      requires: [requires(childrenClosed("work-point"), "还有分解的任务没有办结", FZ("06"))],
      task: "optional",
    },
  },
  clocks: {
    due: {
      title: "要点完成期限",
      basis: FZ("06"),
      length: days(0),
      from: "dueOn",
      starts: "receive",
      stops: [onState("closed")],
      roll: "none",
      warns: [days(30), days(7)],
      expires: "supervise",
    },
  },
  leads: ["justice-office-head", "office-head", "deputy-head", "org-head"],
  universal: { suspend: false },
  seenBy: [
    ...KEEPERS,
    "section-clerk",
    "section-head",
    "unit-lead",
    "community-clerk",
    "office-head",
    "deputy-head",
    "org-head",
    "auditor",
  ],
  retention: keep(10),
});
