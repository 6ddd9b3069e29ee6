import { serve, step, type Path, type Step } from "../../paths.ts";
import { CITIZEN, type Values } from "../../street.ts";
import { MEETING } from "./mediation.ts";

export const APPLIED: Values = {
  source: "failed",
  kind: "civil",
  formerNumber: "南汇人调受字〔2024〕3号",
  dispute: "02",
  applicant: CITIZEN,
  respondent: { kind: "citizen", name: "李四" },
  headcount: 2,
  community: "north",
  request: "漏水赔偿，人民调解不成，请求处理。",
  appliedOn: "2024-09-02",
};
export const applied = (more: Values = {}): Step =>
  step("justice-assistant", "apply", { on: "2024-09-02", values: { ...APPLIED, ...more }, to: "applied" });
const { formerNumber: _f, ...FRESH } = APPLIED;
export const fresh = (more: Values = {}): Step =>
  step("section-clerk", "apply", {
    on: "2024-09-02",
    values: { ...FRESH, source: "applied", kind: "administrative", ...more },
    to: "applied",
  });
export const accepted = step("justice-assistant", "accept", {
  on: "2024-09-03",
  values: { willing: "both", section: "justice", mediator: "justice-assistant" },
  to: "accepted",
});
const corrected = step("justice-assistant", "correctAgreement", {
  on: "2024-09-04",
  values: { formerJudgement: "unlawful", correctionText: "原协议损害第三人利益，予以纠正。" },
});
export const mediated = step("justice-assistant", "mediate", {
  on: "2024-09-05",
  values: {
    sessionAt: "2024-09-05T01:00:00.000Z",
    sessionPlace: "司法所",
    sessionPeople: "双方",
    sessionText: "听取意见。",
    sessionResult: "接近一致。",
  },
  to: "mediating",
});
export const AGREED: Values = {
  facts: "漏水属实。",
  agreement: "赔偿二千元。",
  performance: "当场支付。",
  amount: 2000,
  agreedOn: "2024-09-06",
  signedFiles: ["signed:1"],
};
const agreed = step("justice-assistant", "agree", { on: "2024-09-06", values: AGREED, to: "agreed" });
const closed = step("justice-assistant", "close", { values: { performed: "full" }, to: "closed" });
export const DECIDED: Values = {
  facts: "漏水属实。",
  decisionText: "李四赔偿二千元。",
  decisionBasis: "民法典",
  otherWays: "向人民法院起诉。",
};

export const administrativeMediationPaths: readonly Path[] = [
  {
    title: "反悔的人民调解协议，纠正后达成协议",
    outcome: "agreed",
    steps: [
      applied({ source: "reneged" }),
      accepted,
      corrected,
      step("justice-assistant", "convene", { values: MEETING }),
      mediated,
      agreed,
      closed,
    ],
  },
  {
    title: "民间纠纷调解不成，作出处理决定",
    outcome: "handled",
    steps: [
      applied(),
      accepted,
      serve("justice-assistant", "administrative-mediation-acceptance"),
      mediated,
      step("justice-assistant", "decide", {
        on: "2024-09-20",
        values: DECIDED,
        approve: ["justice-office-head", "deputy-head"],
        to: "closed",
      }),
    ],
  },
  {
    title: "复杂的行政调解终止，引导诉讼，升级为治安案件",
    outcome: "failed",
    steps: [
      fresh({ complex: true }),
      accepted,
      step("justice-assistant", "recordEscalation", { values: { escalated: true, escalatedText: "殴打。" } }),
      mediated,
      step("justice-assistant", "end", {
        values: { endReason: "分歧过大", otherWays: "起诉", route: "suit", receiver: "区人民法院" },
        to: "closed",
      }),
    ],
  },
  {
    title: "不属职能移送",
    outcome: "transferred",
    steps: [
      fresh(),
      step("section-clerk", "transferAway", {
        on: "2024-09-04",
        values: { otherWays: "由区住建局处理", route: "ruling", receiver: "区住建局" },
        to: "closed",
      }),
    ],
  },
  {
    title: "不予受理",
    outcome: "notAccepted",
    steps: [
      fresh(),
      step("section-clerk", "decline", { values: { declineText: "已起诉。", otherWays: "诉讼" }, to: "closed" }),
    ],
  },
  {
    title: "撤回申请",
    outcome: "withdrawn",
    steps: [fresh(), step("section-clerk", "withdrawApplication", { values: { closingText: "撤回。" }, to: "closed" })],
  },
];
