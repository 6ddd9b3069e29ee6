import { step, type Path, type Step } from "../../paths.ts";
import type { Values } from "../../street.ts";

const clerk = "justice-assistant";
const head = "justice-office-head";

export const DOCUMENT: Values = {
  way: "special",
  document: "opinion",
  issuer: "区司法局",
  documentNumber: "区执监意〔2024〕5号",
  issuedOn: "2024-09-02",
  foundOn: "2024-09-03",
  problem: "08",
  facts: "对同一企业一月内检查三次。",
  demand: "规范检查频次。",
  target: "squad",
  documentFile: ["documentary:1"],
};
export const received = (more: Values = {}): Step =>
  step(clerk, "receive", { on: "2024-09-03", values: { ...DOCUMENT, ...more }, to: "received" });
export const found = step(clerk, "find", {
  on: "2024-09-03",
  values: { way: "daily", problem: "01", facts: "投诉三次未立案。", foundOn: "2024-09-03", target: "squad" },
  to: "received",
});
export const entrusted = step(head, "entrust", {
  values: { target: "squad", rectifyDemand: "合并检查、明确频次。", rectifyBy: "2024-09-20" },
  to: "rectifying",
});
export const rectified = step("squad-leader", "rectify", {
  on: "2024-09-14",
  values: { cause: "计划未统筹。", measures: "统一计划。", result: "已执行。", proof: ["documentary:2"] },
  to: "checking",
});
const checked = (checkResult: string, to: string): Step =>
  step(clerk, "check", { values: { checkResult, checkText: "查阅台账。" }, to });
const reported = step(clerk, "report", {
  on: "2024-09-18",
  values: { reportText: "整改完毕。", reportedOn: "2024-09-18" },
  approve: ["deputy-head"],
  to: "reported",
});
const accepted = (acceptance: string, more: Values = {}): Step =>
  step(head, "accept", { on: "2024-09-25", values: { acceptance, acceptedOn: "2024-09-25", ...more } });
const objected = step(head, "object", {
  on: "2024-09-10",
  values: { objectedOn: "2024-09-10", objectionText: "三次检查领域不同。" },
  approve: ["org-head"],
});
const answered = (objectionResult: string, to: string): Step =>
  step(clerk, "objectionDecided", {
    on: "2024-09-20",
    values: { objectionResult, objectionDecidedOn: "2024-09-20" },
    to,
  });
export const toReported: readonly Step[] = [entrusted, rectified, checked("done", "reporting"), reported];

export const enforcementSupervisionPaths: readonly Path[] = [
  {
    title: "监督意见书，文书载明期限，整改后认可",
    outcome: "rectified",
    steps: [
      received({ reportBy: "2024-10-08" }),
      entrusted,
      rectified,
      checked("undone", "rectifying"),
      rectified,
      checked("done", "reporting"),
      reported,
      accepted("rejected", { acceptText: "补充制度。" }),
      { ...rectified, on: "2024-09-26" },
      checked("done", "reporting"),
      { ...reported, on: "2024-09-27", values: { reportText: "已补充。", reportedOn: "2024-09-27" } },
      { ...accepted("accepted"), on: "2024-09-29" },
    ],
  },
  {
    title: "申请复查后撤销",
    outcome: "revoked",
    steps: [received(), objected, answered("revoked", "closed")],
  },
  {
    title: "申请复查后维持，整改并追究责任",
    outcome: "punished",
    steps: [
      received(),
      objected,
      answered("upheld", "received"),
      { ...entrusted, on: "2024-09-20" },
      { ...rectified, on: "2024-09-25" },
      checked("done", "reporting"),
      step("supervision-clerk", "account", {
        values: {
          liabilities: [
            {
              person: "officer-a",
              conduct: "重复检查",
              measure: "admonish",
              organ: "街道办事处",
              decidedOn: "2024-09-25",
            },
          ],
        },
        approve: ["org-head"],
      }),
      { ...reported, on: "2024-09-26", values: { reportText: "整改完毕。", reportedOn: "2024-09-26" } },
      { ...accepted("accepted"), on: "2024-09-27" },
    ],
  },
  {
    title: "司法所发现，经核查不属实",
    outcome: "unfounded",
    steps: [found, entrusted, rectified, checked("unfounded", "closed")],
  },
];

const office = "office-clerk";
const NOTICE: Values = {
  organ: "区人民政府办公室",
  topic: "惠企政策落实",
  way: "实地核查",
  noticedOn: "2024-09-02",
  organiser: "office",
};
export const noticed = step(office, "register", { on: "2024-09-02", values: NOTICE, to: "preparing" });
export const concluded = (conclusion: string): Step =>
  step(office, "conclude", {
    on: "2024-09-10",
    values: {
      conclusion,
      conclusionText: "兑现不及时。",
      receivedOn: "2024-09-10",
      ...(conclusion === "rectify" ? { rectifyBy: "2024-10-31" } : {}),
    },
  });
const asked = step("office-head", "askReview", {
  on: "2024-09-20",
  values: { reviewOn: "2024-09-20", reviewText: "已按期兑现。" },
  approve: ["org-head"],
});
const reviewed = (reviewResult: string): Step =>
  step(office, "reviewDecided", { on: "2024-10-15", values: { reviewResult, reviewedOn: "2024-10-15" } });
export const putRight = step("section-head", "rectify", {
  on: "2024-10-20",
  values: { measures: "已全部兑现。", proof: ["documentary:1"] },
  to: "checking",
});
const verified = (checkResult: string): Step =>
  step(office, "check", { values: { checkResult, checkText: "核对凭证。" } });

export const governmentInspectionPaths: readonly Path[] = [
  { title: "未发现问题", outcome: "sound", steps: [noticed, concluded("sound")] },
  {
    title: "整改",
    outcome: "rectified",
    steps: [noticed, concluded("rectify"), putRight, verified("undone"), putRight, verified("done")],
  },
  {
    title: "复核维持后整改",
    outcome: "rectified",
    steps: [noticed, concluded("rectify"), asked, reviewed("upheld"), putRight, verified("done")],
  },
  { title: "复核撤销", outcome: "revoked", steps: [noticed, concluded("rectify"), asked, reviewed("revoked")] },
];

export const enforcementReportPaths: readonly Path[] = [
  {
    title: "年度数据公开",
    outcome: "published",
    steps: [
      step("case-clerk", "begin", {
        on: "2025-01-06",
        values: { year: "2024", from: "2024-01-01", to: "2024-12-31" },
      }),
      step("case-clerk", "compile", {
        on: "2025-01-13",
        values: {
          figures: [
            { kind: "penalty", count: 99, amount: 120_000 },
            { kind: "check", count: 310 },
          ],
          text: "总体平稳。",
        },
        approve: ["org-head"],
        to: "releasing",
      }),
      step("case-clerk", "release", {
        on: "2025-01-20",
        values: {
          publishedOn: "2025-01-20",
          publishedWhere: "政府网站",
          reportedTo: "区人民政府",
          reportedOn: "2025-01-20",
          proof: ["documentary:1"],
        },
      }),
    ],
  },
];
