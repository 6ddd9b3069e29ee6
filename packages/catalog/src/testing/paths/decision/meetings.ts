import { step, type Path, type Step } from "../../paths.ts";
import type { Values } from "../../street.ts";
import { reviewTold, reviewedAs } from "./normative-document.ts";

const clerk = "section-clerk";
const office = "office-clerk";

const CONVENED: Values = {
  kind: "legal",
  name: "2024年第2次法治审核会",
  convener: "justice",
  plannedOn: "2024-09-06",
  proposal: "审核三份合同。",
};
export const HELD: Values = {
  heldOn: "2024-09-06",
  chair: "justice-office-head",
  shouldAttend: 8,
  attended: 7,
  members: ["justice-office-head", "legal-counsel"],
  justiceHead: true,
  counsel: "both",
  counselName: "王律师",
  ruleOfLaw: true,
  agenda: [{ topic: "环卫合同", resolution: "补充违约责任后签订", responsible: "城管科", dueOn: "2024-09-20" }],
};
const convened = step("justice-assistant", "convene", { on: "2024-09-02", values: CONVENED, to: "planned" });
export const TO_HELD = [convened, step("justice-assistant", "hold", { on: "2024-09-06", values: HELD, to: "held" })];

export const meetingPaths: readonly Path[] = [
  {
    title: "筹备、召开、印发纪要，议定事项落实",
    outcome: "minuted",
    steps: [
      ...TO_HELD,
      step("justice-assistant", "issueMinutes", {
        on: "2024-09-09",
        values: { minutesText: "会议同意。" },
        approve: ["deputy-head"],
        to: "closed",
      }),
      step("justice-assistant", "superviseItem", {
        values: { item: "补充违约责任", itemText: "重新谈判。", itemUnit: "service", itemDue: "2024-09-20" },
      }),
      step("justice-assistant", "listItem", {
        values: {
          item: "补充违约责任",
          itemUnit: "service",
          itemWorker: "handler",
          itemWeek: "2024-09-09",
          itemDue: "2024-09-13",
        },
      }),
    ],
  },
  {
    title: "登记已召开的会议，记录存档",
    outcome: "recorded",
    steps: [
      step(office, "recordMeeting", {
        on: "2024-09-09",
        values: { kind: "work", name: "法治政府建设工作会议", convener: "office", ...HELD },
        to: "held",
      }),
      step(office, "fileRecord", {
        values: { noMinutes: "部署会，不形成纪要。", minutesFiles: ["record:1"] },
        to: "closed",
      }),
    ],
  },
  {
    title: "取消",
    outcome: "cancelled",
    steps: [convened, step(office, "cancel", { values: { cancelText: "议题撤回。" }, to: "closed" })],
  },
];

export const ITEM: Values = {
  title: "万源片区雨污分流工程",
  category: "project",
  project: "雨污分流",
  amount: 3_000_000,
  proposer: "service",
  worker: clerk,
  ruleOfLaw: false,
  reason: "内涝严重。",
};
const { project: _project, amount: _amount, ...rest } = ITEM;
const PERSONNEL: Values = { ...rest, title: "任命社区书记", category: "personnel" };
const applied = (more: Values = {}): Step =>
  step(clerk, "apply", { on: "2024-03-01", values: { ...ITEM, ...more }, to: "applied" });
const researched = (to: string): Step =>
  step(clerk, "research", {
    on: "2024-03-05",
    values: { researchText: "走访。", researchFiles: ["documentary:1"] },
    approve: ["deputy-head"],
    to,
  });
export const QUOTES: Values = {
  quoteCount: 3,
  quotes: [
    { supplier: "甲公司", price: 3_100_000 },
    { supplier: "乙公司", price: 2_900_000 },
    { supplier: "丙公司", price: 3_000_000 },
  ],
  quoteFiles: ["documentary:2"],
};
const compared = step(clerk, "compare", { on: "2024-03-08", values: QUOTES, to: "auditing" });
const audited = step("finance-clerk", "audit", {
  on: "2024-03-12",
  values: { auditor: "某造价公司", auditedAmount: 2_850_000, auditText: "核减五万元。", auditFiles: ["documentary:3"] },
  to: "prepared",
});
const sent = step(clerk, "submitReview", {
  on: "2024-03-13",
  values: { draft: ["documentary:4"], materials: ["documentary:5"] },
  to: "reviewing",
});
const confirmed = step(clerk, "confirmReview", {
  on: "2024-03-20",
  values: { draft: ["documentary:6"] },
  to: "reviewed",
});
export const TO_COMPARING = [applied(), researched("comparing")];
export const TO_ITEM_REVIEWING = [...TO_COMPARING, compared, audited, sent];
export const TO_ITEM_REVIEWED = [...TO_ITEM_REVIEWING, reviewTold("2024-03-19"), confirmed];
const talked = step(office, "prepareMeeting", { on: "2024-03-21", values: { preTalk: "已与班子成员沟通。" } });
export const VOTE: Values = {
  meetingKind: "leadership",
  meeting: "2024年第6次班子会议",
  meetingOn: "2024-03-22",
  shouldAttend: 9,
  quorum: 6,
  attended: 8,
  votesNeeded: 5,
  inFavour: 8,
  against: 0,
  abstained: 0,
  lastWord: true,
  resolution: "passed",
  resolutionText: "同意实施。",
  minutes: ["documentary:7"],
};
const voted = (resolution: string, to: string): Step =>
  step(office, "deliberate", { on: "2024-03-22", values: { ...VOTE, resolution }, to });
export const TO_VOTE = [...TO_ITEM_REVIEWED, talked];
export const TO_ITEM_EXECUTING = [
  ...TO_VOTE,
  voted("passed", "decided"),
  step(office, "signDecision", {
    on: "2024-03-25",
    values: { executor: "service", executeBy: "2024-12-31" },
    approve: ["deputy-head", "org-head"],
    to: "executing",
  }),
];
const reported = step(clerk, "reportExecution", { on: "2024-06-20", values: { reportText: "完成过半。" } });
const filed = step("archive-clerk", "archive", {
  values: { archiveNumber: "SZ-1", archiveFiles: ["documentary:8"] },
  to: "closed",
});

export const threeMajorPaths: readonly Path[] = [
  {
    title: "七步走完，执行归档",
    outcome: "executed",
    world: reviewedAs("lawful"),
    steps: [...TO_ITEM_EXECUTING, reported, step(clerk, "finish", { on: "2024-12-20", to: "toArchive" }), filed],
  },
  {
    title: "停止执行",
    outcome: "stopped",
    world: reviewedAs("lawful"),
    steps: [
      ...TO_ITEM_EXECUTING,
      step(office, "stop", { values: { stopText: "规划调整。" }, approve: ["org-head"], to: "toArchive" }),
      filed,
    ],
  },
  {
    title: "人事事项不比价，未通过",
    outcome: "rejected",
    world: reviewedAs("lawful"),
    steps: [
      step(clerk, "apply", { on: "2024-03-01", values: PERSONNEL, to: "applied" }),
      researched("prepared"),
      sent,
      reviewTold("2024-03-19"),
      confirmed,
      talked,
      voted("rejected", "closed"),
    ],
  },
  {
    title: "暂缓，修改后撤回",
    outcome: "abandoned",
    world: reviewedAs("lawful"),
    steps: [
      ...TO_ITEM_REVIEWED,
      step(clerk, "redraft", { values: { revised: "压减规模。" }, to: "prepared" }),
      step(clerk, "abandon", { values: { abandonText: "不再申报。" }, approve: ["deputy-head"], to: "closed" }),
    ],
  },
  {
    title: "表决暂缓",
    world: reviewedAs("lawful"),
    steps: [...TO_VOTE, voted("deferred", "prepared")],
  },
];

export const CATALOGUE: Values = {
  year: 2024,
  unit: "office",
  solicited: "向各科室和社会征集。",
  items: [{ title: "停车综合整治方案", kind: "policy", lead: "城管科", planOn: "2024年6月" }],
};
const drawn = step(office, "draw", { on: "2024-01-08", values: CATALOGUE, to: "drafting" });
const agreed = step(office, "agree", {
  on: "2024-02-05",
  values: { partyConsent: "街道党工委第2次会议", partyConsentOn: "2024-02-04", version: "2024年第1版" },
  approve: ["org-head"],
  to: "agreed",
});
const announced = step(office, "announce", { on: "2024-02-06", to: "inForce" });
const filedOn = (on: string): Step =>
  step(office, "fileCatalogue", { on, values: { filingOrgan: "区司法局", filedOn: on } });
export const TO_CATALOGUE = [drawn, agreed, announced];

export const decisionCataloguePaths: readonly Path[] = [
  {
    title: "编制、公布、备案、调整、论证",
    outcome: "evaluated",
    steps: [
      ...TO_CATALOGUE,
      filedOn("2024-02-08"),
      step(office, "adjust", {
        on: "2024-07-01",
        values: { items: CATALOGUE["items"] ?? [], adjustText: "增加一项。" },
        to: "drafting",
      }),
      step(office, "agree", {
        values: { partyConsent: "街道党工委第9次会议", partyConsentOn: "2024-07-01", version: "2024年第2版" },
        approve: ["org-head"],
        to: "agreed",
      }),
      step(office, "announce", { on: "2024-07-02", to: "inForce" }),
      filedOn("2024-07-03"),
      step(office, "evaluateEffect", {
        on: "2024-12-20",
        values: { executed: 1, effect: "均按程序作出。" },
        to: "closed",
      }),
    ],
  },
  {
    title: "不编制",
    outcome: "cancelled",
    steps: [
      drawn,
      step(office, "cancel", { values: { cancelText: "无拟决策事项。" }, approve: ["org-head"], to: "closed" }),
    ],
  },
];
