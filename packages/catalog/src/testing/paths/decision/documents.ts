import { step, type Path, type Step } from "../../paths.ts";
import type { Values, World } from "../../street.ts";
import { reviewTold, reviewedAs } from "./normative-document.ts";

const clerk = "section-clerk";
const office = "office-clerk";

/** A notice to the communities, in the office's own name. */
export const NOTICE: Values = {
  about: "做好汛期值班",
  kind: "notice",
  nameOf: "organ",
  direction: "down",
  drafter: "safety",
  worker: clerk,
  purpose: "落实上级防汛部署。",
  bodyText: "各社区：请做好汛期值班。",
  words: 800,
  policyKind: "other",
  burden: true,
  draft: ["documentary:1"],
  secrecy: "none",
  urgency: "urgent",
  openness: "active",
  mainSend: "各社区",
};
export const drafted = (more: Values = {}): Step =>
  step(clerk, "draft", { on: "2024-05-06", values: { ...NOTICE, ...more }, to: "drafting" });
export const CHECK: Values = { checkedItems: ["reason", "lawful", "consulted", "form", "content"], important: true };
const checked = step("office-head", "checkDraft", { values: CHECK, to: "checked" });
const sent = step(clerk, "submitReview", { to: "reviewing" });
const told = reviewTold("2024-05-09");
export const SIGN: Values = { bodyText: "各社区：请做好汛期值班。" };
const signed = (...approve: string[]): Step =>
  step(clerk, "signDocument", { on: "2024-05-10", values: SIGN, approve, to: "signed" });
export const TO_REVIEWING = [drafted(), checked, sent];
export const TO_SIGNED = [...TO_REVIEWING, told, signed("office-head", "deputy-head", "org-head")];
export const REGISTER: Values = { recheck: ["procedure", "attachments", "form"], writtenOn: "2024-05-10" };
export const TO_NUMBERED = [...TO_SIGNED, step(office, "registerNumber", { values: REGISTER, to: "numbered" })];
export const TO_ISSUED = [
  ...TO_NUMBERED,
  step(office, "printDocument", {
    on: "2024-05-11",
    values: { copies: 20, printedOn: "2024-05-11", sealKind: "sealed" },
    to: "printed",
  }),
  step(office, "distribute", { to: "issued" }),
];
const archived = step("archive-clerk", "archive", { values: { archiveNumber: "2024-FW-1" }, to: "closed" });

export const officialDocumentPaths: readonly Path[] = [
  {
    title: "以机关名义发文，审查、签发、编号、印制、核发、归档，后被废止",
    outcome: "issued",
    world: reviewedAs("lawful"),
    steps: [
      ...TO_ISSUED,
      archived,
      step(office, "declareVoid", { values: { voidKind: "repealed", voidOn: "2024-12-31", voidText: "已有新规定。" } }),
    ],
  },
  {
    title: "以内设机构名义发文，修改后签发",
    outcome: "issued",
    steps: [
      drafted({ nameOf: "office", direction: "level", kind: "letter" }),
      step(clerk, "redraft", { values: { redraftText: "补充依据。" }, to: "drafting" }),
      step("office-clerk", "checkDraft", { values: { ...CHECK, important: false }, to: "checked" }),
      signed("office-head", "deputy-head"),
      step(office, "registerNumber", { values: REGISTER, to: "numbered" }),
      step(office, "printDocument", { values: { copies: 3, printedOn: "2024-05-10", sealKind: "sealed" } }),
      step(office, "distribute", { to: "issued" }),
      archived,
    ],
  },
  {
    title: "补登已印发的公文",
    outcome: "issued",
    steps: [
      step(office, "registerIssued", {
        on: "2024-05-06",
        values: {
          about: "表彰先进",
          kind: "decision",
          nameOf: "organ",
          direction: "public",
          drafter: "office",
          writtenOn: "2024-02-01",
          issuedNumber: "南汇发〔2024〕3号",
          secrecy: "none",
          openness: "onRequest",
        },
        to: "issued",
      }),
      archived,
    ],
  },
  {
    title: "不再制发",
    outcome: "abandoned",
    world: reviewedAs("lawful"),
    steps: [...TO_SIGNED, step(clerk, "abandon", { values: { abandonText: "情况变化。" }, to: "closed" })],
  },
];

export const INCOMING: Values = {
  sender: "区防汛办",
  number: "区防〔2024〕8号",
  title: "关于开展汛前检查的通知",
  kind: "notice",
  secrecy: "none",
  urgency: "urgent",
  receivedOn: "2024-05-06",
  files: ["documentary:1"],
};
const signedFor = step(office, "signFor", { on: "2024-05-06", values: INCOMING, to: "registered" });

export const incomingDocumentPaths: readonly Path[] = [
  {
    title: "签收、登记、初审、承办、答复、归档",
    outcome: "handled",
    steps: [
      signedFor,
      step(office, "checkIncoming", {
        values: { checkText: "应当办理。", fit: true, replyNeeded: true },
        to: "checked",
      }),
      step(office, "entrust", {
        values: { proposal: "拟请安全站办理。", responsible: "safety", worker: "handler", dueOn: "2024-05-20" },
        to: "handling",
      }),
      step("handler", "replyDocument", {
        on: "2024-05-17",
        values: { result: "已检查十处。", replyFiles: ["documentary:2"] },
        to: "answered",
      }),
      step("archive-clerk", "archive", { values: { archiveNumber: "2024-SW-1" }, to: "closed" }),
    ],
  },
  {
    title: "不属本机关，退回来文机关",
    outcome: "sentBack",
    steps: [
      signedFor,
      step(office, "checkIncoming", {
        values: { checkText: "不属本机关职责。", fit: false, replyNeeded: false, returnText: "请送水务局。" },
        to: "closed",
      }),
    ],
  },
];

const started = step("justice-assistant", "start", {
  on: "2024-09-02",
  values: {
    name: "2024年规范性文件清理",
    ground: "区政府部署。",
    unit: "justice",
    dueOn: "2024-10-31",
    scopeText: "现行有效的全部规范性文件。",
  },
  to: "reviewing",
});
export const CLEANUP_LIST: Values = {
  list: [
    { title: "停车管理办法", number: "南汇规〔2020〕1号", result: "repeal", reason: "上位法修改" },
    { title: "物业管理办法", number: "南汇规〔2022〕1号", result: "keep" },
  ],
  total: 2,
  kept: 1,
  amended: 0,
  repealed: 1,
};
const listed = step(clerk, "propose", { on: "2024-09-20", values: CLEANUP_LIST, to: "proposed" });
export const TO_PROPOSED = [started, listed];

export const documentCleanupPaths: readonly Path[] = [
  {
    title: "逐件清理，审议公布并报告",
    outcome: "done",
    steps: [
      started,
      listed,
      step("office-clerk", "rework", { to: "reviewing" }),
      listed,
      step("office-clerk", "decide", {
        on: "2024-10-10",
        values: { meeting: "第20次主任办公会议", meetingOn: "2024-10-10", minutes: ["documentary:1"] },
        approve: ["justice-office-head", "org-head"],
        to: "decided",
      }),
      step("justice-assistant", "reportResult", { values: { report: "已完成。" }, to: "closed" }),
    ],
  },
  {
    title: "取消",
    outcome: "cancelled",
    steps: [started, step("office-head", "cancel", { values: { cancelText: "上级统一组织。" }, to: "closed" })],
  },
];

/** A legality review that is still open. */
export const REVIEW_OPEN: World = {
  relatives: [{ id: "r1", procedure: "legality-review", kind: "child", closed: false }],
};
