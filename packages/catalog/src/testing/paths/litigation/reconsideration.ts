import { step, type Path, type Step } from "../../paths.ts";
import type { Values } from "../../street.ts";

const clerk = "litigation-clerk";

export const APPLICATION: Values = {
  reconsiderationOrgan: "区人民政府",
  applicant: { kind: "citizen", name: "李四", phone: "13800000000" },
  act: "罚款决定",
  actKind: "penalty",
  cause: "01003",
  organ: "squad",
  application: ["documentary:1"],
};
export const COPY: Values = {
  caseNumber: "区行复〔2024〕8号",
  acceptedOn: "2024-09-02",
  receivedOn: "2024-09-04",
  track: "ordinary",
};
export const received = (more: Values = {}): Step =>
  step(clerk, "register", { on: "2024-09-04", values: { ...APPLICATION, ...COPY, ...more }, to: "answering" });
export const ANSWERED: Values = {
  answerText: "事实清楚、程序合法。",
  evidence: ["documentary:2"],
  latestEvidenceOn: "2024-06-20",
  answeredOn: "2024-09-10",
};
export const answered = step(clerk, "answer", {
  on: "2024-09-10",
  values: ANSWERED,
  approve: ["deputy-head"],
  to: "reviewing",
});
export const decided = (result: string, more: Values = {}): Step =>
  step(clerk, "decide", {
    on: "2024-10-25",
    values: {
      result,
      decidedOn: "2024-10-23",
      decisionNumber: "区行复决〔2024〕8号",
      servedOn: "2024-10-25",
      decisionFile: ["documentary:3"],
      ...more,
    },
    to: "effective",
  });
const performed = step(clerk, "perform", { values: { compliance: "已履行。", complianceFiles: ["documentary:4"] } });
const closed = step(clerk, "close", { to: "closed" });
/** An application handed in through the office itself, against a fine on the spot. */
export const takenIn = step(clerk, "takeIn", {
  on: "2024-09-02",
  values: { ...APPLICATION, actKind: "onSpot", monitored: false, submittedOn: "2024-09-02" },
  to: "submitted",
});
export const forwarded = step(clerk, "forward", {
  on: "2024-09-04",
  values: { forwardText: "事实清楚、证据确凿。", forwardedOn: "2024-09-04" },
  approve: ["deputy-head"],
  to: "forwarded",
});
const assessed = (more: Values): Step => step(clerk, "assess", { values: { appliedOn: "2024-08-28", ...more } });
const path = (title: string, outcome: string | undefined, ...steps: readonly Step[]): Path => ({
  title,
  ...(outcome === undefined ? {} : { outcome }),
  steps,
});

export const reconsiderationPaths: readonly Path[] = [
  path(
    "维持，申请人不履行，申请法院执行",
    "upheld",
    received(),
    assessed({ actOn: "2024-07-01", knewOn: "2024-07-02", informed: true }),
    step(clerk, "stopExecution", {
      values: { stopGround: "office", stopText: "暂缓加处罚款。" },
      approve: ["deputy-head"],
    }),
    answered,
    step(clerk, "supplementEvidence", {
      values: { newGround: "申请人提出新的理由。", organConsent: ["documentary:5"], supplement: ["documentary:6"] },
    }),
    step(clerk, "recordHearing", {
      on: "2024-09-25",
      values: {
        hearingNoticeOn: "2024-09-12",
        hearingOn: "2024-09-25",
        headAttended: true,
        attendee: "赵主任",
        hearingText: "双方陈述。",
      },
    }),
    step(clerk, "extend", { on: "2024-10-23", values: { clock: "decision", n: 30 } }),
    decided("upheld"),
    step(clerk, "execute", { values: { executionWay: "court", executionOn: "2024-10-25" } }),
    closed,
  ),
  path(
    "撤销并责令重作，意见书报送纠正情况；附带审查文件",
    "corrected",
    received(),
    assessed({ knewOn: "2024-01-10", informed: false, actOn: "2024-01-05", realEstate: true }),
    step(clerk, "receiveDocumentNotice", { values: { document: "停车管理办法", documentNoticeOn: "2024-09-04" } }),
    step(clerk, "answerDocument", {
      on: "2024-09-09",
      values: { documentAnswer: "依据充分。", documentFiles: ["documentary:5"] },
      approve: ["deputy-head"],
    }),
    step(clerk, "receiveTransfer", { values: { document: "停车管理办法", transferredOn: "2024-09-09" } }),
    step(clerk, "answerTransfer", { values: { transferAnswer: "拟修改。" }, approve: ["org-head"] }),
    answered,
    decided("revoked", { redoOrdered: true, procedureOnly: true, correctedReason: "未告知听证权利。" }),
    step(clerk, "receiveOpinion", {
      values: {
        opinionKind: "opinion",
        opinionOn: "2024-10-25",
        opinionText: "规范告知程序。",
        opinionFile: ["documentary:7"],
      },
    }),
    step(clerk, "redo", { on: "2024-11-20", values: { redoText: "重新处罚。", redoOn: "2024-11-20", redoSame: true } }),
    performed,
    step(clerk, "reportCorrection", {
      values: { correctionText: "已补正程序。", correctionOn: "2024-11-20" },
      approve: ["org-head"],
    }),
    closed,
  ),
  path(
    "简易程序调解结案",
    "mediated",
    received({ track: "summary", summaryGround: "amount", amount: 3000 }),
    step(clerk, "seekSettlement"),
    step(clerk, "answer", {
      on: "2024-09-10",
      values: ANSWERED,
      approve: ["org-head"],
    }),
    decided("mediated", { mediationSigned: true, performBy: "2024-11-30" }),
    performed,
    closed,
  ),
  path("和解撤回", "withdrawn", received(), answered, decided("withdrawn", { settlement: ["documentary:8"] }), closed),
  path("驳回", "rejected", received(), answered, decided("rejected"), closed),
  path("终止", "other", received(), answered, decided("terminated"), closed),
  path(
    "经本机关提交，期满视为受理",
    undefined,
    takenIn,
    forwarded,
    { who: "system", act: "expire", values: { clock: "acceptance" }, on: "2024-09-12" },
    step(clerk, "receiveCopy", { values: { ...COPY, receivedOn: "2024-09-12" }, to: "answering" }),
  ),
  path(
    "经本机关提交，不予受理",
    "notAccepted",
    takenIn,
    forwarded,
    step(clerk, "notAccepted", { values: { refusedText: "超过期限。" } }),
  ),
  path(
    "经本机关提交，自行纠正",
    "selfCorrected",
    takenIn,
    step(clerk, "correctSelf", {
      values: { selfText: "撤销处罚。", selfFiles: ["documentary:9"] },
      approve: ["org-head"],
    }),
  ),
];
