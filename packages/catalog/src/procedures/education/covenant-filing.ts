import { collect, followUp, handler } from "../../build/act.ts";
import { POW } from "../../build/basis.ts";
import { onState } from "../../build/clock.ts";
import { atLeast, atMost, filled, is, oneOf, requires, valueAt, where } from "../../build/condition.ts";
import { choice, date, exhibits, integer, longtext, text, unit } from "../../build/field.ts";
import { days, setting, workdays } from "../../build/length.ts";
import { ended, keep, localSetting, procedure, success, withdrawn, neutral } from "../../build/procedure.ts";
import { covenantCorrection } from "../../instruments/education/covenant-correction.ts";
import { covenantFilingNotice } from "../../instruments/education/covenant-filing-notice.ts";
import { DELIBERATION } from "./parts.ts";

const KEEPERS = ["justice-office-head", "justice-assistant"] as const;
const G = { text: { group: "章程公约" }, review: { group: "审查" }, correction: { group: "改正" } };

/** What residents and villagers give themselves; villages' rules are under the township's order to correct (POW-30). */
export const COVENANT_KINDS = {
  charter: "居民自治章程",
  covenant: "居民公约",
  villageCharter: "村民自治章程",
  villageRules: "村规民约",
} as const;

/** Which procedure corrects it: a village's by order of the township, a residents' committee's by a written opinion. */
const village = oneOf("kind", "villageCharter", "villageRules");

/**
 * 自治章程、居民公约、村规民约备案: what the residents adopted is filed with the street; what breaks the law is corrected, a
 * village's by order of the township (POW-30). What was filed enters the register of charters and covenants.
 */
export const covenantFiling = procedure({
  id: "covenant-filing",
  title: "章程公约备案",
  area: "education",
  basis: POW("30"),
  subject: "{name}",
  fields: {
    kind: choice("种类", COVENANT_KINDS, G.text),
    name: text("名称", G.text),
    community: unit("居（村）委会", G.text),
    adoptedOn: date("通过日期", G.text),
    adoptedBy: choice(
      "通过的会议",
      { residents: "居民会议", residentReps: "居民代表会议", villagers: "村民会议", villagerReps: "村民代表会议" },
      G.text,
    ),
    shouldAttend: integer("应到人数", { ...G.text, min: 1 }),
    attended: integer("实到人数", { ...G.text, min: 1 }),
    agreed: integer("同意人数", { ...G.text, min: 0 }),
    receivedOn: date("收到备案日期", G.text),
    revision: choice("制定或者修订", { made: "制定", revised: "修订" }, G.text),
    content: longtext("主要内容", G.text),
    file: exhibits("文本", { ...G.text, min: 1 }),
    verdict: choice("审查结论", { lawful: "不违反法律", unlawful: "与法律相抵触" }, G.review),
    conflict: longtext("与法律相抵触的内容和依据", G.review),
    opinion: longtext("审查意见", G.review),
    correctBy: date("改正期限", G.review),
    filedOn: date("备案日期", G.review),
    correctedOn: date("改正后通过日期", G.correction),
    correctedText: longtext("改正情况", G.correction),
    correctedFile: exhibits("改正后的文本", G.correction),
    withdrawReason: longtext("撤回原因", G.correction),
  },
  facets: {
    category: "kind",
    mode: "revision",
    topic: "name",
    level: "verdict",
    community: "community",
    filedOn: "receivedOn",
    decidedOn: "filedOn",
    occurredOn: "adoptedOn",
    dueOn: "correctBy",
  },
  states: { received: "待审查", correcting: "责令改正中", filing: "待备案", closed: ended("已办结") },
  initial: "received",
  outcomes: { filed: success("已备案"), abandoned: neutral("废止不再备案"), withdrawn: withdrawn("撤回") },
  acts: {
    receive: {
      title: "接收备案材料",
      basis: POW("30"),
      from: "new",
      by: [...KEEPERS, "community-clerk"],
      collects: [
        "kind",
        "name",
        "community",
        "revision",
        "adoptedOn",
        "adoptedBy",
        "shouldAttend?",
        "attended?",
        "agreed?",
        "receivedOn",
        "content?",
        "file",
      ],
      requires: [
        requires(
          where(village, oneOf("adoptedBy", "villagers", "villagerReps")),
          "村规民约、村民自治章程由村民会议（村民代表会议）通过",
          DELIBERATION,
        ),
        requires(
          where(oneOf("kind", "charter", "covenant"), oneOf("adoptedBy", "residents", "residentReps")),
          "居民公约、自治章程由居民会议（居民代表会议）通过",
          DELIBERATION,
        ),
        requires(atLeast("receivedOn", valueAt("adoptedOn")), "收到日期不得早于通过日期", DELIBERATION),
        requires(
          where(filled("agreed"), atMost("agreed", valueAt("attended"))),
          "同意人数不得多于实到人数",
          DELIBERATION,
        ),
      ],
    },
    review: {
      title: "合法性审查",
      basis: POW("30"),
      from: ["received"],
      to: [{ to: "filing", when: is("verdict", "lawful") }, { to: "correcting" }],
      by: KEEPERS,
      collects: [
        "verdict",
        "opinion",
        collect("conflict", { required: is("verdict", "unlawful") }),
        collect("correctBy", { required: is("verdict", "unlawful") }),
      ],
      requires: [
        requires(
          where(is("verdict", "unlawful"), { path: "correctBy", is: "gt", value: { path: "$today" } }),
          "改正期限须在今日以后",
          POW("30"),
        ),
      ],
      issues: [{ instrument: "covenant-correction", when: is("verdict", "unlawful") }],
    },
    amend: {
      title: "登记改正",
      basis: POW("30"),
      from: ["correcting"],
      to: "received",
      by: [...KEEPERS, "community-clerk"],
      collects: ["correctedOn", "correctedText", "correctedFile", "file"],
      requires: [
        requires({ path: "correctedOn", is: "le", value: { path: "$today" } }, "改正通过之后才能登记", POW("30")),
      ],
    },
    file: {
      title: "备案",
      basis: POW("30"),
      from: ["filing"],
      to: "closed",
      outcome: "filed",
      by: KEEPERS,
      collects: ["filedOn"],
      requires: [requires({ path: "filedOn", is: "le", value: { path: "$today" } }, "备案日期不得晚于今日", POW("30"))],
      issues: ["covenant-filing-notice"],
      opens: [
        followUp("covenant", {
          kind: "kind",
          name: "name",
          community: "community",
          adoptedOn: "adoptedOn",
          filedOn: "filedOn",
          validFrom: "filedOn",
          file: "file",
        }),
      ],
    },
    abandon: {
      title: "登记废止",
      help: "不改正而自行废止的",
      basis: POW("30"),
      from: ["correcting"],
      to: "closed",
      outcome: "abandoned",
      by: KEEPERS,
      collects: ["withdrawReason"],
      task: "optional",
    },
    withdrawFiling: {
      title: "撤回备案",
      basis: POW("30"),
      from: ["received"],
      to: "closed",
      outcome: "withdrawn",
      by: [handler, ...KEEPERS],
      collects: ["withdrawReason"],
      task: "optional",
    },
  },
  clocks: {
    review: {
      title: "备案审查期限",
      basis: DELIBERATION,
      length: workdays(setting("reviewDays")),
      starts: onState("received"),
      stops: ["review", onState("closed")],
      warns: [workdays(2)],
    },
    correction: {
      title: "改正期限",
      basis: POW("30"),
      length: days(0),
      from: "correctBy",
      starts: onState("correcting"),
      stops: ["amend", onState("closed")],
      roll: "none",
      warns: [days(5)],
      expires: "supervise",
    },
  },
  mainClocks: ["correction", "review"],
  settings: { reviewDays: localSetting("备案审查期限（工作日）", 10, DELIBERATION) },
  instruments: [covenantCorrection, covenantFilingNotice],
  leads: ["justice-office-head", "deputy-head"],
  universal: { return: false },
  seenBy: [...KEEPERS, "community-clerk", "publicity-clerk", "office-head", "deputy-head", "org-head", "auditor"],
  retention: keep(30),
});
