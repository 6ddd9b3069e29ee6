import { TEN_CONTENTS } from "../../../procedures/education/rule-of-law-inspection.ts";
import { step, type Path } from "../../paths.ts";
import type { Values } from "../../street.ts";

/* 年度工作要点 --------------------------------------------------------------------------------------------------- */

export const POINT: Values = {
  year: 2024,
  source: "superior",
  document: "法治鹿城办〔2024〕3号",
  clause: "第12条",
  item: "健全行政执法案卷评查",
  responsible: "squad",
  worker: "section-clerk",
  dueOn: "2024-11-30",
};

const received = step("justice-assistant", "receive", { on: "2024-02-01", values: POINT, to: "assigned" });
const reported = step("section-clerk", "report", {
  on: "2024-11-01",
  values: { percent: 100, progress: "已评查两轮。", proof: ["documentary:1"] },
  to: "reported",
});

export const workPointPaths: readonly Path[] = [
  {
    title: "分解、进展、退回、核验通过",
    outcome: "done",
    steps: [
      received,
      step("justice-assistant", "breakDown", {
        values: { task: "上半年评查一次", taskUnit: "squad", taskWorker: "squad-leader", taskDue: "2024-06-30" },
      }),
      step("section-clerk", "progress", { on: "2024-07-01", values: { percent: 50, progress: "上半年已评查。" } }),
      reported,
      step("justice-office-head", "accept", { values: { accepted: false, comment: "缺整改情况。" }, to: "assigned" }),
      reported,
      step("justice-office-head", "accept", { values: { accepted: true }, to: "closed" }),
    ],
    world: { relatives: [{ id: "c1", procedure: "work-point", kind: "child", closed: true, outcome: "done" }] },
  },
  {
    title: "调整取消",
    outcome: "dropped",
    steps: [received, step("justice-office-head", "drop", { values: { dropReason: "上级取消该项。" }, to: "closed" })],
  },
  {
    title: "转下年",
    outcome: "carried",
    steps: [received, step("justice-office-head", "carry", { values: { dropReason: "跨年项目。" }, to: "closed" })],
  },
];

/* 示范创建指标 --------------------------------------------------------------------------------------------------- */

export const CRITERION: Values = {
  programme: "government",
  edition: "市县法治政府建设示范指标体系（2021年版）",
  code: "4.21",
  first: "行政执法",
  standard: "全面落实行政执法三项制度",
  full: 10,
  responsible: "squad",
  worker: "section-clerk",
  dueOn: "2024-10-31",
};

const entered = step("justice-assistant", "enter", { on: "2024-03-01", values: CRITERION, to: "collecting" });
const proved = step("section-clerk", "prove", {
  on: "2024-05-01",
  values: { evidenceTitle: "三项制度实施方案", evidenceOn: "2024-04-01", evidence: ["documentary:1"], pieces: 1 },
});
const assessed = (met: boolean) =>
  step("section-clerk", "assess", {
    on: "2024-09-01",
    values: { score: met ? 10 : 6, met, explanation: "对照自评。", ...(met ? {} : { gap: "音像记录不全。" }) },
    to: "assessed",
  });

export const modelCriterionPaths: readonly Path[] = [
  {
    title: "整改后达标",
    outcome: "met",
    steps: [
      entered,
      proved,
      assessed(false),
      step("justice-office-head", "review", { values: { met: false, comment: "补音像记录。" }, to: "gap" }),
      proved,
      assessed(true),
      step("justice-office-head", "review", { values: { met: true }, to: "closed" }),
    ],
  },
  {
    title: "按未达标办结",
    outcome: "unmet",
    steps: [
      entered,
      assessed(false),
      step("justice-office-head", "review", { values: { met: false }, to: "gap" }),
      step("justice-office-head", "giveUp", { values: { gap: "编制所限。", outsideScore: 6 }, to: "closed" }),
    ],
  },
];

/* 法治政府建设督察 ----------------------------------------------------------------------------------------------- */

export const VISIT: Values = {
  year: 2024,
  inspector: "区委依法治区办",
  document: "督〔2024〕5号",
  kind: "general",
  notifiedOn: "2024-05-06",
  visitOn: "2024-06-03",
};

export const ALL_TEN = Object.keys(TEN_CONTENTS);

const notified = step("justice-assistant", "receive", { on: "2024-05-06", values: VISIT, to: "notified" });
const selfChecked = step("justice-assistant", "selfCheck", {
  on: "2024-05-20",
  values: { contents: ALL_TEN, selfCheck: "逐项自查。" },
  approve: ["org-head"],
  to: "inspected",
});
export const FEEDBACK: Values = {
  feedbackOn: "2024-06-20",
  feedbackText: "案卷评查不及时。",
  problems: 1,
  rectifyBy: "2024-08-31",
};
const fedBack = step("justice-assistant", "feedback", { on: "2024-06-20", values: FEEDBACK, to: "mending" });
const MENDED: Values = { rectified: "已补评。", rectifiedAll: true, reportedOn: "2024-08-20" };

/** Waiting for what the inspection found. */
export const TO_INSPECTED = [notified, selfChecked];

export const ruleOfLawInspectionPaths: readonly Path[] = [
  {
    title: "交办问题、整改报告",
    outcome: "rectified",
    world: { relatives: [{ id: "c1", procedure: "work-point", kind: "child", closed: true, outcome: "done" }] },
    steps: [
      ...TO_INSPECTED,
      fedBack,
      step("justice-assistant", "assignProblem", {
        values: { problem: "案卷评查不及时", problemUnit: "squad", problemDue: "2024-08-15" },
      }),
      step("justice-assistant", "reportBack", {
        on: "2024-08-20",
        values: MENDED,
        approve: ["org-head"],
        to: "closed",
      }),
    ],
  },
  {
    title: "没有反馈问题",
    outcome: "clean",
    steps: [
      ...TO_INSPECTED,
      step("justice-assistant", "feedback", {
        on: "2024-06-20",
        values: { feedbackOn: "2024-06-20", feedbackText: "未发现问题。", problems: 0 },
        to: "closed",
      }),
    ],
  },
  {
    title: "部分整改",
    outcome: "part",
    steps: [
      ...TO_INSPECTED,
      fedBack,
      step("justice-assistant", "reportBack", {
        on: "2024-08-20",
        values: { ...MENDED, rectifiedAll: false, remainder: "一项年底前完成。" },
        approve: ["org-head"],
        to: "closed",
      }),
    ],
  },
];

/* 年度报告报送公开 ----------------------------------------------------------------------------------------------- */

export const PARTS: Values = {
  measures: "压实责任。",
  problems: "培训不足。",
  headDuty: "主要负责人部署八次。",
  plan: "加强培训。",
};

const begun = step("justice-assistant", "begin", {
  on: "2025-01-06",
  values: { year: 2024, yearEnd: "2024-12-31" },
  to: "drafting",
});
const signed = step("justice-assistant", "sign", {
  on: "2025-01-20",
  values: PARTS,
  approve: ["org-head"],
  to: "signed",
});
const sent = step("office-clerk", "send", {
  on: "2025-02-10",
  values: { addressee: "区委、区政府", copyTo: "区委依法治区办", sentOn: "2025-02-10" },
  to: "sent",
});

/** Signed, not yet sent. */
export const TO_SIGNED = [begun, signed];

export const annualReportFilingPaths: readonly Path[] = [
  {
    title: "报送后公开",
    outcome: "published",
    steps: [
      ...TO_SIGNED,
      sent,
      step("office-clerk", "disclose", {
        on: "2025-03-10",
        values: { secret: false, channel: "website", publishedOn: "2025-03-10", address: "http://example.gov.cn" },
        to: "closed",
      }),
    ],
  },
  {
    title: "涉密不公开",
    outcome: "withheld",
    steps: [
      ...TO_SIGNED,
      sent,
      step("office-clerk", "disclose", {
        values: { secret: true, secretGround: "定密审查意见〔2025〕1号" },
        to: "closed",
      }),
    ],
  },
];

/* 法治建设考核 --------------------------------------------------------------------------------------------------- */

const ITEMS = [
  { item: "普法责任清单落实", full: 40, indicator: "PF-14", figure: "100%" },
  { item: "行政执法规范", full: 60 },
];
const ASSESSMENT: Values = {
  year: 2024,
  name: "科室法治建设考核",
  assessed: "safety",
  dueOn: "2024-12-10",
  full: 100,
  items: ITEMS,
};
export const MARKS: Values = {
  items: ITEMS.map((one) => ({ ...one, score: one.full - 2, ground: "材料不全" })),
  score: 96,
  opinion: "总体较好。",
};

const assigned = step("justice-assistant", "begin", { on: "2024-11-20", values: ASSESSMENT, to: "begun" });
const selfReported = step("section-clerk", "report", {
  on: "2024-12-05",
  values: { items: ITEMS, selfText: "均已落实。" },
  to: "reported",
});
const marked = step("justice-assistant", "mark", { on: "2024-12-12", values: MARKS, to: "marked" });

/** Marked, open to objection. */
export const TO_MARKED = [assigned, selfReported, marked];

export const ruleOfLawAssessmentPaths: readonly Path[] = [
  {
    title: "异议处理后定等次",
    outcome: "graded",
    steps: [
      ...TO_MARKED,
      step("section-head", "object", { on: "2024-12-13", values: { objection: "材料已补交。" }, to: "objected" }),
      step("justice-assistant", "mark", {
        on: "2024-12-16",
        values: { ...MARKS, score: 98, upheld: true, answer: "采纳，加二分。" },
        to: "marked",
      }),
      step("justice-assistant", "settle", {
        values: { grade: "excellent", use: "列入干部年度考核。" },
        approve: ["org-head"],
        to: "closed",
      }),
    ],
  },
];
