import { expire, publicity, step, type Path, type Step } from "../../paths.ts";
import type { Values, World } from "../../street.ts";

/** What the legality review said of it. */
export const reviewedAs = (outcome: string): World => ({
  relatives: [{ id: "r1", procedure: "legality-review", kind: "child", closed: true, outcome }],
});

export const PROPOSED: Values = {
  title: "南汇街道电动自行车停放管理规定",
  drafter: "safety",
  category: "urban",
  nature: "normative",
  legalBasis: "《某市非机动车管理条例》",
  worker: "section-clerk",
  burden: true,
};
const clerk = "section-clerk";
export const proposed = (more: Values = {}): Step =>
  step(clerk, "propose", { on: "2024-03-01", values: { ...PROPOSED, ...more }, to: "drafting" });
export const assessed = step(clerk, "assess", {
  on: "2024-03-04",
  values: {
    necessity: "火灾隐患突出。",
    competition: "passed",
    operatorsHeard: "听取三家企业意见。",
    bodyText: "第一条……",
    draft: ["documentary:1"],
    materials: ["documentary:2"],
  },
});
export const COMMENT: Values = {
  consultWays: ["website", "board"],
  consultFrom: "2024-03-05",
  consultTo: "2024-03-14",
  consultContact: "街道司法所",
};
const consulted = step(clerk, "askPublic", { on: "2024-03-05", values: COMMENT, to: "consulting" });
const gathered = step(clerk, "gather", {
  on: "2024-03-15",
  values: { opinionCount: 6, adoptedCount: 4, adoptionText: "采纳四条。", consultFiles: ["documentary:3"] },
  to: "consulted",
});
const submitted = step(clerk, "submitReview", {
  on: "2024-03-18",
  values: { formChecked: ["basis", "necessity", "term", "wording", "attachments"] },
  to: "reviewing",
});
/** The review tells the matter it was opened from what it said. */
export const reviewTold = (on: string, reviewOpinion = "lawful"): Step =>
  step("system", "receiveReview", {
    on,
    values: { reviewNumber: "南汇法审〔2024〕1号", reviewOpinion, reviewedOn: on },
  });
const confirmed = step(clerk, "confirmReview", {
  on: "2024-04-08",
  values: { bodyText: "第一条……", draft: ["documentary:4"] },
  to: "reviewed",
});
export const TO_REVIEWING = [proposed(), assessed, consulted, gathered, submitted];
export const TO_REVIEWED = [...TO_REVIEWING, reviewTold("2024-04-03"), confirmed];
const decided = (resolution: string, to: string): Step =>
  step("office-clerk", "deliberate", {
    on: "2024-04-10",
    values: { meeting: "第8次主任办公会议", meetingOn: "2024-04-10", resolution, minutes: ["documentary:5"] },
    to,
  });
export const TO_ADOPTED = [...TO_REVIEWED, decided("passed", "adopted")];
export const ISSUE: Values = {
  issuedOn: "2024-04-12",
  termKind: "trial",
  effectiveOn: "2024-05-13",
  validTo: "2026-05-12",
};
export const TO_FORCE = [
  ...TO_ADOPTED,
  step("office-clerk", "issueDocument", { on: "2024-04-12", values: ISSUE, to: "inForce" }),
];
const cleaned = (on: string, cleanupResult: string): Step =>
  step(clerk, "cleanUp", {
    on,
    values: { cleanupRound: { id: "round", title: "2025年清理" }, cleanupResult, cleanupOn: on },
  });

const path = (title: string, outcome: string, ...steps: readonly Step[]): Path => ({
  title,
  outcome,
  steps,
  world: {
    ...reviewedAs("lawful"),
    matters: { round: { procedure: "document-cleanup", title: "2025年清理", closed: false } },
  },
});

export const normativeDocumentPaths: readonly Path[] = [
  path(
    "全生命周期：公布、解读、备案纠正、附带审查、清理废止",
    "repealed",
    ...TO_FORCE,
    publicity("office-clerk", "publish", "2024-04-15"),
    step(clerk, "interpret", { values: { interpretation: "解读如下。", interpretedOn: "2024-04-15" } }),
    step("justice-assistant", "fileForRecord", {
      on: "2024-04-22",
      values: { filingOrgan: "区司法局", filedOn: "2024-04-22", filingFiles: ["documentary:6"] },
    }),
    step("justice-assistant", "recordFiling", {
      on: "2024-05-20",
      values: { filingResult: "correct", filingResultText: "第五条超越职权。" },
    }),
    step("justice-assistant", "reportCorrection", { on: "2024-05-30", values: { correctionText: "已修改第五条。" } }),
    step("justice-assistant", "receiveChallenge", {
      on: "2024-09-02",
      values: { challengeFrom: "区人民政府", challengeOn: "2024-09-02" },
    }),
    step("justice-assistant", "answerChallenge", {
      on: "2024-09-09",
      values: { challengeAnswer: "依据充分。" },
      approve: ["org-head"],
    }),
    cleaned("2025-12-10", "repeal"),
    step("office-clerk", "repeal", {
      on: "2025-12-20",
      values: { repealGround: "cleanup", repealText: "被市条例覆盖。" },
      approve: ["justice-office-head", "org-head"],
      to: "ended",
    }),
  ),
  path(
    "评估后延续，届满失效",
    "lapsed",
    step("justice-assistant", "enterExisting", {
      on: "2024-03-01",
      values: {
        title: "南汇街道物业管理暂行办法",
        drafter: "service",
        category: "property",
        nature: "normative",
        legalBasis: "《物业管理条例》",
        issuedOn: "2022-06-01",
        issuedNumber: "南汇规〔2022〕1号",
        termKind: "trial",
        effectiveOn: "2022-07-01",
        validTo: "2024-06-30",
        draft: ["documentary:1"],
      },
      to: "inForce",
    }),
    step("justice-assistant", "evaluate", {
      on: "2024-05-06",
      values: { evaluation: "仍有必要。", evaluationResult: "keep" },
    }),
    step("office-clerk", "prolong", {
      on: "2024-06-03",
      values: { validTo: "2025-06-30", termKind: "trial" },
      approve: ["org-head"],
    }),
    expire("validity", "2025-07-01"),
  ),
  path(
    "不公开征求意见，审议不通过",
    "rejected",
    proposed(),
    assessed,
    step(clerk, "skipConsultation", {
      values: { shortenReason: "执行上级紧急命令。", adoptionText: "未公开征求。" },
      approve: ["org-head"],
      to: "consulted",
    }),
    submitted,
    confirmed,
    decided("rejected", "ended"),
  ),
  path(
    "审议退回修改后终止",
    "abandoned",
    ...TO_REVIEWED,
    decided("deferred", "drafting"),
    step("section-head", "abandon", { values: { abandonText: "不再制定。" }, to: "ended" }),
  ),
  {
    title: "审核不合法退回",
    world: reviewedAs("unlawful"),
    steps: [
      ...TO_REVIEWING,
      step(clerk, "redraft", { on: "2024-04-08", values: { redraftText: "超越职权。" }, to: "drafting" }),
    ],
  },
];
