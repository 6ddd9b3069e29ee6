import { serve, step, type Path, type Step } from "../../paths.ts";
import { COMPANY_OFFENDER, COURT_OVER, POWERS } from "./simple-penalty.ts";
import type { Values, World } from "../../street.ts";

export const officers = ["officer-a", "officer-b"];
export const HEAD = ["org-head"];
export const who = "officer-a";

export const registered = step(who, "register", {
  on: "2024-09-02",
  values: { source: "patrol", clue: "巡查发现擅自建设。", foundOn: "2024-09-02" },
  to: "clue",
});

export const FILING: Values = {
  offender: COMPANY_OFFENDER,
  cause: "GH01",
  occurredAt: "2024-08-01T01:00:00.000Z",
  place: { text: "万源路2号" },
  initialEvidence: "现场照片、规划部门回函。",
  evidence: ["photo:1"],
  jurisdiction: "行政处罚法第二十二条，省赋权清单。",
  finedBefore: "no",
  filingOpinion: "建议立案。",
  officers,
  powerSource: "devolved",
  inNameOf: "street",
};

export const filed = (more: Values = {}): Step =>
  step(who, "file", {
    on: "2024-09-03",
    values: { ...FILING, ...more },
    approve: ["squad-leader", "org-head"],
    to: "investigating",
  });

export const CONCLUSION: Values = {
  course: "经现场检查、询问当事人。",
  facts: "未取得建设工程规划许可证建设房屋一处。",
  evidenceList: [{ kind: "record", name: "现场检查笔录", proves: "违法建设事实", verified: true }],
  brokenLaw: "《城乡规划法》第四十条",
  penaltyLaw: "《城乡规划法》第六十四条",
  discretionStep: "general",
  discretionReason: "符合一般阶次",
  conclusion: "punish",
  conclusionReason: "事实清楚，证据确凿。",
  complexOrMajor: false,
};

export const concluded = (more: Values = {}, on = "2024-09-10"): Step =>
  step(who, "conclude", { on, values: { ...CONCLUSION, ...more }, approve: ["squad-leader"] });

export const NOTICE: Values = {
  proposedSanctions: ["fine"],
  proposedFine: 1000,
  proposedText: "罚款一千元。",
  hearingRight: false,
  contactPerson: "王五",
  contactPhone: "0577-88888888",
};

export const notified = (more: Values = {}, on = "2024-09-11"): Step =>
  step(who, "notify", { on, values: { ...NOTICE, ...more }, to: "notified" });

export const noticeServed = serve(who, "penalty-notice", "2024-09-12");

export const PENALTY: Values = {
  sanctions: ["fine"],
  fine: 1000,
  sanctionText: "罚款一千元。",
  performBy: "收到决定书之日起十五日内缴纳。",
  correctionState: "corrected",
  publicity: "publish",
};

export const punished = (more: Values = {}, on = "2024-09-24"): Step =>
  step(who, "punish", { on, values: { ...PENALTY, ...more }, approve: HEAD, to: "decided" });

export const decisionServed = (on = "2024-09-25"): Step => serve(who, "penalty-decision", on);
export const paid = (paidAmount: number, on: string, more: Values = {}): Step =>
  step("finance-clerk", "pay", {
    on,
    values: { paidOn: on, paidAmount, payWay: "bank", receiptNumber: `B${paidAmount}`, ...more },
  });
export const close = (closingKind: string, on?: string): Step =>
  step(who, "close", {
    ...(on === undefined ? {} : { on }),
    values: { closingKind, closingReason: "办理完毕。" },
    approve: HEAD,
    to: "closed",
  });
export const proceeded = (on = "2024-09-23"): Step => step(who, "proceed", { on, to: "deciding" });

/** From the clue to the decision with nothing on the way. */
export const TO_DECIDING: readonly Step[] = [registered, filed(), concluded(), notified(), noticeServed, proceeded()];
export const TO_DECISION: readonly Step[] = [...TO_DECIDING, punished(), decisionServed()];
export const path = (title: string, outcome: string | undefined, ...steps: readonly Step[]): Path => ({
  title,
  ...(outcome === undefined ? {} : { outcome }),
  steps,
  world: COURT_OVER,
});
const reviewItems = ["subject", "procedure", "evidence", "law", "power", "document", "crime"];
export const reviewed = (reviewOpinion: string, to: string): Step =>
  step("legal-reviewer", "review", {
    values: { reviewItems, reviewOpinion, reviewText: "见意见。", reviewQualification: "qualified" },
    to,
  });
export const submitted = step(who, "submitReview", { to: "reviewing" });
export const hearingAsked = step(who, "requestHearing", {
  on: "2024-09-13",
  values: { hearingRequest: "要求听证。" },
  to: "hearing",
});
export const bigNotice: Values = { proposedFine: 60_000, hearingRight: true };
export const lifted: Values = { closingKind: "filingWithdrawn", closingReason: "立案有误。" };
/** Handed to the police in a matter of its own. */
export const transferred = step(who, "transferCrime", {
  on: "2024-09-05",
  values: { crimeText: "涉嫌犯罪。" },
  to: "transferring",
});

/** What the police said. */
export const police = (outcome: "filed" | "returned"): World => ({
  ...POWERS,
  relatives: [{ id: "transfer", procedure: "criminal-transfer", kind: "child", closed: true, outcome }],
});

/** Takes values away again. */
export function without(...fields: readonly string[]): Values {
  return Object.fromEntries(fields.map((field) => [field, null]));
}
