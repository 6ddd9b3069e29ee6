import { step, type Path, type Step } from "../../paths.ts";
import type { Values } from "../../street.ts";
import { reviewTold, reviewedAs } from "./normative-document.ts";

const clerk = "section-clerk";
export const CONTRACT: Values = {
  title: "万源片区保洁服务合同",
  kind: "service",
  from: "service",
  worker: clerk,
  counterpart: { kind: "organisation", name: "某环卫公司" },
  counterpartName: "某环卫公司",
  credit: "营业执照有效，无失信记录。",
  amount: 200_000,
  choosing: "inquiry",
  content: "片区保洁一年。",
  draft: ["documentary:1"],
};
const drafted = step(clerk, "propose", { on: "2024-03-01", values: CONTRACT, to: "drafting" });
const sent = step(clerk, "submitReview", { to: "reviewing" });
const confirmed = step(clerk, "confirmReview", {
  on: "2024-03-11",
  values: { draft: ["documentary:2"], adoptionText: "全部采纳。" },
  to: "reviewed",
});
export const TO_REVIEWING = [drafted, sent];
export const TO_REVIEWED = [...TO_REVIEWING, reviewTold("2024-03-08"), confirmed];
export const SIGNING: Values = {
  signedOn: "2024-03-15",
  performFrom: "2024-04-01",
  performTo: "2025-03-31",
  signedFiles: ["signed:1"],
};
export const TO_PERFORMING = [
  ...TO_REVIEWED,
  step(clerk, "signContract", {
    on: "2024-03-15",
    values: SIGNING,
    approve: ["office-head", "deputy-head", "org-head"],
    to: "performing",
  }),
];
const archived = step("archive-clerk", "archive", { values: { archiveNumber: "HT-1", pages: 30 }, to: "closed" });

export const contractPaths: readonly Path[] = [
  {
    title: "变更、争议处理后履行完毕归档",
    outcome: "performed",
    world: reviewedAs("amend"),
    steps: [
      ...TO_PERFORMING,
      step(clerk, "reportPerformance", { on: "2024-06-10", values: { performText: "正常。", paid: 50_000 } }),
      step(clerk, "amendContract", {
        values: { changeText: "增加一条道路。", changeFiles: ["signed:2"], amount: 220_000, performTo: "2025-03-31" },
        approve: ["legal-counsel", "deputy-head"],
      }),
      step(clerk, "recordPromise", {
        values: { promise: "按季付款", promiseText: "每季度末付款。", promiseDue: "2024-06-30" },
      }),
      step(clerk, "recordDispute", { values: { disputeText: "漏扫扣款。", disputeSolved: true } }),
      step(clerk, "finish", {
        on: "2025-03-31",
        values: { performText: "期满。", paid: 220_000, accepted: true },
        to: "toArchive",
      }),
      archived,
    ],
  },
  {
    title: "解除",
    outcome: "ended",
    world: reviewedAs("lawful"),
    steps: [
      ...TO_PERFORMING,
      step(clerk, "endContract", {
        values: { endText: "相对方歇业。" },
        approve: ["legal-counsel", "deputy-head"],
        to: "toArchive",
      }),
      archived,
    ],
  },
  {
    title: "审查不合法，不再签订",
    outcome: "abandoned",
    world: reviewedAs("unlawful"),
    steps: [
      ...TO_REVIEWING,
      step(clerk, "redraft", { values: { redraftText: "条款违法。" }, to: "drafting" }),
      step(clerk, "abandon", { values: { abandonText: "改为自行保洁。" }, to: "closed" }),
    ],
  },
];

export const QUESTION: Values = {
  side: "department",
  department: "service",
  channel: "letter",
  field: "contract",
  topic: "保洁合同违约金",
  askedOn: "2024-09-02",
  question: "违约金过高如何处理？",
};
export const VISIT: Values = {
  side: "resident",
  headcount: 2,
  channel: "window",
  field: "labour",
  topic: "拖欠工资",
  askedOn: "2024-09-02",
  question: "如何追讨？",
  adviserKind: "counsel",
  answer: "可申请劳动仲裁。",
  answeredOn: "2024-09-02",
  guided: "suit",
};
const asked = step(clerk, "ask", { on: "2024-09-02", values: QUESTION, to: "asked" });
const answered = step("legal-counsel", "answer", {
  on: "2024-09-03",
  values: { adviserKind: "counsel", answer: "可请求适当减少。", answeredOn: "2024-09-03" },
  to: "answered",
});
const applied = (value: string): Step =>
  step(clerk, "apply", { values: { applied: value, appliedText: "说明。" }, to: "closed" });

export const legalConsultationPaths: readonly Path[] = [
  { title: "科室咨询，采纳", outcome: "applied", steps: [asked, answered, applied("adopted")] },
  { title: "科室咨询，未采纳", outcome: "notApplied", steps: [asked, answered, applied("rejected")] },
  {
    title: "撤回",
    outcome: "withdrawn",
    steps: [asked, step(clerk, "withdrawQuestion", { values: { withdrawText: "已解决。" } })],
  },
  {
    title: "群众咨询",
    outcome: "answered",
    steps: [step("service-window", "receiveResident", { on: "2024-09-02", values: VISIT, to: "closed" })],
  },
];

export const TASK: Values = {
  title: "完成第三季度执法案卷评查",
  kind: "ruleOfLaw",
  weekFrom: "2024-09-02",
  responsible: "squad",
  worker: "handler",
  dueOn: "2024-09-06",
};
const listed = step(clerk, "list", { on: "2024-09-02", values: TASK, to: "listed" });
const finished = step("handler", "finish", {
  on: "2024-09-05",
  values: { percent: 100, progress: "全部完成。" },
  to: "reported",
});

export const weeklyTaskPaths: readonly Path[] = [
  {
    title: "退回后销项",
    outcome: "done",
    steps: [
      listed,
      step("handler", "report", { on: "2024-09-03", values: { percent: 40, progress: "已评查十件。" } }),
      finished,
      step("office-clerk", "confirm", { values: { confirmed: false, confirmText: "缺台账。" }, to: "listed" }),
      finished,
      step("office-clerk", "confirm", { values: { confirmed: true }, to: "closed" }),
    ],
  },
  {
    title: "结转下周",
    outcome: "carried",
    steps: [
      listed,
      step(clerk, "carryOver", {
        values: { carryReason: "等待鉴定。", nextWeek: "2024-09-09", nextDue: "2024-09-13" },
        approve: ["office-head"],
        to: "closed",
      }),
    ],
  },
  {
    title: "取消",
    outcome: "cancelled",
    steps: [
      listed,
      step(clerk, "cancel", { values: { cancelText: "上级取消。" }, approve: ["office-head"], to: "closed" }),
    ],
  },
];
