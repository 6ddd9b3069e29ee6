import { step, type Path, type Step } from "../../paths.ts";
import type { Values } from "../../street.ts";

/* 年度学法培训计划 ----------------------------------------------------------------------------------------------- */

export const LEADERSHIP: Values = {
  year: 2024,
  name: "理论学习中心组学法计划",
  kind: "leadership",
  yearEnd: "2024-12-31",
  sessionsPlanned: 6,
  lecturesPlanned: 2,
  themes: "习近平法治思想、宪法、行政处罚法。",
  lawList: "行政处罚法、信访工作条例。",
};

export const OFFICERS: Values = {
  year: 2024,
  name: "执法人员业务培训方案",
  kind: "officers",
  yearEnd: "2024-12-31",
  sessionsPlanned: 12,
  hoursPlanned: 60,
  quarterHours: 15,
  themes: "行政处罚法、案卷制作。",
};

export const LECTURE: Values = {
  theme: "宪法专题讲座",
  heldOn: "2024-03-01",
  law: true,
  host: "justice",
  lecturer: "张教授",
  headcount: 40,
};

const drafted = (values: Values): Step => step("publicity-clerk", "draft", { on: "2024-01-10", values, to: "drafted" });
const adopted = step("publicity-clerk", "adopt", { on: "2024-01-12", approve: ["org-head"], to: "inForce" });
export const lecture = (heldOn: string): Step =>
  step("office-clerk", "lecture", { on: heldOn, values: { ...LECTURE, heldOn } });

/** A plan of the leadership in force. */
export const TO_IN_FORCE: readonly Step[] = [drafted(LEADERSHIP), adopted];

export const studyPlanPaths: readonly Path[] = [
  {
    title: "领导班子两次讲座、学习后办结",
    outcome: "completed",
    steps: [
      ...TO_IN_FORCE,
      lecture("2024-03-01"),
      step("office-clerk", "study", {
        on: "2024-05-10",
        values: {
          sessionKind: "theory",
          theme: "行政处罚法",
          heldOn: "2024-05-10",
          law: true,
          host: "office",
          headcount: 12,
        },
      }),
      lecture("2024-09-01"),
      step("office-clerk", "complete", { on: "2024-12-20", values: { summary: "按计划完成。" }, to: "closed" }),
    ],
  },
  {
    title: "执法人员安排培训后办结",
    outcome: "completed",
    steps: [
      drafted(OFFICERS),
      adopted,
      step("personnel-clerk", "arrange", {
        on: "2024-02-01",
        values: {
          course: "案卷制作",
          courseOn: "2024-03-15",
          level: "service",
          audience: "officers",
          courseHours: 8,
          host: "squad",
          organiser: "personnel-clerk",
        },
      }),
      step("personnel-clerk", "complete", { on: "2024-12-20", values: { summary: "完成。" }, to: "closed" }),
    ],
  },
  {
    title: "未完成计划",
    outcome: "short",
    steps: [
      ...TO_IN_FORCE,
      lecture("2024-03-01"),
      step("office-clerk", "fallShort", {
        on: "2024-12-25",
        values: { shortfall: "讲座只办一次，明年一月补办。" },
        approve: ["deputy-head"],
        to: "closed",
      }),
    ],
  },
];

/* 培训 ----------------------------------------------------------------------------------------------------------- */

export const COURSE: Values = {
  course: "行政处罚案卷制作",
  level: "service",
  grade: "middle",
  audience: "officers",
  plannedOn: "2024-03-15",
  hours: 8,
  host: "squad",
  organiser: "personnel-clerk",
  called: ["officer-a", "officer-b", "officer-c"],
};

export const ATTENDED: Values = {
  heldOn: "2024-03-15",
  law: true,
  lecturer: "李法官",
  lecturerKind: "judge",
  participants: ["officer-a", "officer-b"],
  headcount: 2,
  absent: ["officer-c"],
  makeUp: "四月补训。",
};

const planned = step("personnel-clerk", "plan", { on: "2024-02-01", values: COURSE, to: "planned" });

export const trainingPaths: readonly Path[] = [
  {
    title: "实施、测试、评估",
    outcome: "held",
    steps: [
      planned,
      step("personnel-clerk", "hold", { on: "2024-03-16", values: ATTENDED, to: "held" }),
      step("personnel-clerk", "evaluate", {
        on: "2024-03-20",
        values: { evaluated: "test", passed: 2, satisfaction: 95, evaluation: "结合案例讲授效果好。" },
        to: "closed",
      }),
    ],
  },
  {
    title: "取消",
    outcome: "cancelled",
    steps: [planned, step("personnel-clerk", "cancel", { values: { cancelReason: "与防汛冲突。" }, to: "closed" })],
  },
];

/* 培训学时不足 --------------------------------------------------------------------------------------------------- */

export const SHORT: Values = {
  year: 2024,
  period: "year",
  officer: "officer-c",
  name: "执法丙",
  unit: "squad",
  had: 52,
  dueOn: "2024-12-31",
};

const warned = step("personnel-clerk", "warn", { on: "2024-11-20", values: SHORT, to: "warned" });

export const trainingShortfallPaths: readonly Path[] = [
  {
    title: "安排补训、补足",
    outcome: "madeUp",
    steps: [
      warned,
      step("officer-c", "arrange", { values: { plan: "参加十二月网络课程。" } }),
      step("personnel-clerk", "makeUp", {
        on: "2024-12-20",
        values: { hours: 60, proof: ["documentary:1"] },
        to: "closed",
      }),
    ],
  },
  {
    title: "未补足",
    outcome: "unfinished",
    steps: [
      warned,
      step("enforcement-head", "leave", {
        on: "2025-01-02",
        values: { hours: 56, consequence: "列入年度考核。" },
        to: "closed",
      }),
    ],
  },
];

/* 考试 ----------------------------------------------------------------------------------------------------------- */

export const SITTING: Values = {
  kind: "law",
  batch: "2024年度学法用法考试",
  examOn: "2024-06-15",
  unit: "justice",
  required: 2,
  passLine: 60,
  excellentLine: 90,
};

const called = step("publicity-clerk", "call", { on: "2024-06-01", values: SITTING, to: "called" });
export const mark = (examinee: string, values: Values): Step =>
  step("publicity-clerk", "mark", {
    on: "2024-06-16",
    values: { examinee, examineeUnit: "office", ...values },
    to: "marking",
  });

export const examPaths: readonly Path[] = [
  {
    title: "一人优秀、一人缺考",
    outcome: "held",
    steps: [
      called,
      mark("张三", { attendance: "sat", score: 95, passed: true, excellent: true }),
      mark("李四", { attendance: "absent" }),
      step("publicity-clerk", "close", {
        on: "2024-06-20",
        values: { sat: 1, absent: 1, absentList: "李四，出差。", makeUpOn: "2024-07-01" },
        to: "closed",
      }),
    ],
  },
  {
    title: "取消",
    outcome: "cancelled",
    steps: [called, step("publicity-clerk", "cancel", { values: { cancelReason: "改期。" }, to: "closed" })],
  },
];

/* 述法 ----------------------------------------------------------------------------------------------------------- */

export const REPORTED: Values = {
  study: "参加中心组学法四次。",
  principalDuty: "研究部署法治建设八次。",
  lawfulDecision: "重大决策均经合法性审查。",
  problems: "执法培训不够。",
  improvements: "增加培训。",
};

export const duty = (post: string, form: string): Step =>
  step("justice-assistant", "call", {
    on: "2024-12-01",
    values: { year: 2024, reporter: "org-head", reporterName: "王书记", post, form, dueOn: "2024-12-31" },
    to: "called",
  });
const submitted = step("org-head", "submit", { on: "2024-12-20", values: REPORTED, to: "submitted" });
const SESSION = { s1: { procedure: "law-report-session", title: "2024年述法会", closed: true } };

export const lawReportPaths: readonly Path[] = [
  {
    title: "主要负责人现场述法",
    outcome: "reported",
    world: { matters: SESSION },
    steps: [
      duty("principal", "oral"),
      submitted,
      step("justice-assistant", "judge", {
        on: "2025-01-10",
        values: {
          session: { id: "s1", title: "2024年述法会" },
          grade: "good",
          score: 92,
          opinions: "较好。",
          useOfResult: "列入年度考核。",
        },
        to: "closed",
      }),
    ],
  },
  {
    title: "免于述法",
    outcome: "excused",
    steps: [
      duty("deputy", "written"),
      step("justice-assistant", "excuse", { values: { excuseReason: "已调离。" }, to: "closed" }),
    ],
  },
];
