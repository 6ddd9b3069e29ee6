import { handler, superior } from "../../build/act.ts";
import { OGI } from "../../build/basis.ts";
import { keep, localSetting, neutral, procedure, series, success } from "../../build/procedure.ts";
import { applicationReceipt } from "../../instruments/disclosure/application-receipt.ts";
import { correctionNotice } from "../../instruments/disclosure/correction-notice.ts";
import { disclosureAnswer } from "../../instruments/disclosure/disclosure-answer.ts";
import { extensionNotice } from "../../instruments/disclosure/extension-notice.ts";
import { thirdPartyLetter } from "../../instruments/disclosure/third-party-letter.ts";
import { thirdPartyDecision } from "../../instruments/disclosure/third-party-decision.ts";
import { REMEDY_SETTINGS } from "../../instruments/remedies.ts";
import { answering } from "./request/answering.ts";
import { clocks } from "./request/clocks.ts";
import { fields } from "./request/fields.ts";
import { handling } from "./request/handling.ts";
import { intake } from "./request/intake.ts";
import { states } from "./request/parts.ts";

/** 依申请公开政府信息 (政府信息公开条例第二十七条至第四十五条). */
export const disclosureRequest = procedure({
  id: "disclosure-request",
  title: "依申请公开政府信息",
  area: "disclosure",
  basis: [OGI("29"), OGI("33a"), OGI("36"), OGI("45")],
  subject: "{applicant.name} {content}",
  numbering: { matter: series("{org}公开申〔{year}〕{seq}号") },

  fields,
  facets: {
    category: "result",
    source: "applicantKind",
    channel: "way",
    mode: "answerKind",
    party: "applicant",
    unit: "section",
    amount: "paidAmount",
    paidOn: "feePaidOn",
    person: "$matter.handler",
    filedOn: "receivedOn",
    answeredOn: "$on.answer",
    dueOn: "$due.answer",
    servedOn: "$served.disclosure-answer",
  },

  states,
  initial: "received",
  outcomes: {
    disclosed: success("予以公开"),
    partly: success("部分公开"),
    refused: neutral("不予公开"),
    unavailable: neutral("无法提供"),
    notHandled: neutral("不予处理"),
    other: neutral("其他处理"),
  },

  acts: { ...intake, ...handling, ...answering },
  clocks,
  mainClocks: ["answer", "correction"],
  instruments: [
    applicationReceipt,
    correctionNotice,
    extensionNotice,
    thirdPartyLetter,
    thirdPartyDecision,
    disclosureAnswer,
  ],
  settings: {
    ...REMEDY_SETTINGS,
    correctionDays: localSetting("合理的补正期限（工作日）", 15, OGI("30a")),
    feeDays: localSetting("信息处理费缴费期限（工作日）", 20, OGI("42c")),
  },
  leads: ["office-head"],
  universal: { suspend: false, resume: false, extend: [handler, "disclosure-clerk", superior] },
  seenBy: [
    "disclosure-clerk",
    "office-clerk",
    "office-head",
    "section-head",
    "finance-clerk",
    "justice-office-head",
    "deputy-head",
    "org-head",
    "auditor",
  ],
  sensitivity: "personal",
  retention: keep(30),
});
