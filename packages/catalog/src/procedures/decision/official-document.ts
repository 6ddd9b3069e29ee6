import { handler } from "../../build/act.ts";
import { DOC, NDR } from "../../build/basis.ts";
import { onState } from "../../build/clock.ts";
import { days, setting, workdays } from "../../build/length.ts";
import { keep, localSetting, procedure, success, withdrawn } from "../../build/procedure.ts";
import { officialText } from "../../instruments/decision/official-text.ts";
import { drafting } from "./documents/drafting.ts";
import { fields } from "./documents/fields.ts";
import { issuing } from "./documents/issuing.ts";
import { RULES, office, states } from "./documents/parts.ts";

/** 发文: drafted, checked, reviewed, signed, rechecked and numbered, printed, sent, filed (党政机关公文处理工作条例). */
export const officialDocument = procedure({
  id: "official-document",
  title: "发文",
  area: "decision",
  basis: [DOC("20"), DOC("22"), DOC("25"), NDR("21")],
  subject: "关于{about}的{kind}",
  fields,
  facets: {
    category: "kind",
    subcategory: "nameOf",
    source: "direction",
    mode: "openness",
    level: "secrecy",
    topic: "about",
    unit: "drafter",
    person: "worker",
    quantity: "copies",
    total: "words",
    filedOn: "$on.draft",
    decidedOn: "writtenOn",
    effectiveOn: "printedOn",
    flagged: "important",
    special: "joint",
  },
  states,
  initial: "drafting",
  outcomes: { issued: success("已印发"), abandoned: withdrawn("不再制发") },
  acts: { ...drafting, ...issuing },
  clocks: {
    issue: {
      title: "印发期限",
      basis: [DOC("25"), RULES],
      length: workdays(setting("issueDays")),
      starts: "signDocument",
      stops: ["distribute", "abandon"],
      warns: [workdays(1)],
    },
    archive: {
      title: "归档期限",
      basis: RULES,
      length: days(setting("archiveDays")),
      starts: onState("issued"),
      stops: ["archive"],
      warns: [days(30)],
    },
  },
  mainClocks: ["issue", "archive"],
  instruments: [officialText],
  settings: {
    headName: localSetting("上行文标注的签发人", "街道办事处主任", DOC("09b")),
    issueDays: localSetting("签发后印发期限（工作日）", 3, RULES),
    archiveDays: localSetting("归档期限（日）", 180, RULES),
  },
  leads: ["office-head"],
  universal: { return: false, suspend: false, publish: [handler, ...office] },
  seenBy: [
    ...office,
    "section-clerk",
    "section-head",
    "archive-clerk",
    "justice-office-head",
    "legal-reviewer",
    "deputy-head",
    "org-head",
    "auditor",
  ],
  retention: keep(30),
});
