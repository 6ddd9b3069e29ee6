import { handler, superior } from "../../build/act.ts";
import { NDR, TSY } from "../../build/basis.ts";
import { failure, keep, localSetting, neutral, procedure, series, success, withdrawn } from "../../build/procedure.ts";
import { legalityReviewOpinion } from "../../instruments/review/legality-review-opinion.ts";
import { clocks } from "./legality/clocks.ts";
import { fields } from "./legality/fields.ts";
import { opinion } from "./legality/opinion.ts";
import { states } from "./legality/parts.ts";
import { submission } from "./legality/submission.ts";

/** 合法性审查: nothing goes to deliberation, signature or the party before it (NDR-08). */
export const legalityReview = procedure({
  id: "legality-review",
  title: "合法性审查",
  area: "review",
  basis: [NDR("08"), NDR("09"), TSY("12")],
  subject: "{subject}",
  numbering: { matter: series("{org}法审〔{year}〕{seq}号") },

  fields,
  facets: {
    category: "object",
    subcategory: "opinion",
    mode: "adopted",
    source: "contractKind",
    level: "riskLevel",
    topic: "scope",
    unit: "from",
    person: "reviewer",
    amount: "amount",
    quantity: "opinions",
    filedOn: "$on.accept",
    decidedOn: "$on.opine",
    answeredOn: "$on.opine",
    dueOn: "$due.review",
    flagged: "urgent",
  },

  states,
  initial: "submitted",
  outcomes: {
    lawful: success("合法"),
    amend: neutral("应当予以修改"),
    unlawful: failure("不合法"),
    withdrawn: withdrawn("撤回送审"),
  },

  acts: { ...submission, ...opinion },
  clocks,
  mainClocks: ["review", "acceptance", "adoption"],
  instruments: [legalityReviewOpinion],
  settings: {
    minimumDays: localSetting("规范性文件合法性审核最短时间（工作日）", 5, NDR("115a")),
    reviewDays: localSetting("合法性审查最长时间（工作日）", 15, NDR("115b")),
    acceptDays: localSetting("受理期限（工作日）", 2, NDR("06")),
    supplementDays: localSetting("补充材料期限（工作日）", 5, NDR("06")),
    adoptionDays: localSetting("反馈采纳情况期限（工作日）", 15, NDR("08")),
  },
  leads: ["justice-office-head"],
  universal: { suspend: false, resume: false, return: [handler, superior] },
  seenBy: [
    "justice-office-head",
    "justice-assistant",
    "section-clerk",
    "case-clerk",
    "enforcement-officer",
    "squad-leader",
    "legal-reviewer",
    "legal-counsel",
    "public-lawyer",
    "office-head",
    "office-clerk",
    "section-head",
    "deputy-head",
    "org-head",
    "auditor",
  ],
  retention: keep(30),
});
