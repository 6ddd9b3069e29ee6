import { collect, system, report } from "../../../build/act.ts";
import { MED, PSP, ZZ } from "../../../build/basis.ts";
import { is, isNot, oneOf, requires, where } from "../../../build/condition.ts";
import { toldBack } from "../../events/told-back.ts";
import type { MediationActs } from "./states.ts";

/** Entrusted by another organ: court, procuratorate, police, petition office or another. */
export const entrusted = oneOf("source", "court", "procuratorate", "police", "petition", "other");

/** From a request, or the mediator's own eyes, to an accepted mediation (人民调解法第十七条至第十九条). */
export const intake = {
  register: {
    title: "登记纠纷",
    basis: [MED("05"), MED("13"), PSP("03"), ZZ("01")],
    from: "new",
    by: ["dispute-clerk", "mediator", "mediation-head", "community-clerk", "grid-worker", "justice-assistant", system],
    collects: [
      "source",
      collect("sourceNumber", { when: entrusted, required: false }),
      collect("courtReferral", { when: is("source", "court"), required: false }),
      collect("policeNumber", { when: is("source", "police"), required: false }),
      "dispute",
      "applicant",
      "respondent",
      "otherParties?",
      "headcount",
      "amount?",
      "scale?",
      "employer?",
      "industry?",
      "place?",
      "community",
      "request",
      "files?",
      "escalationRisk?",
      collect("riskText", { when: is("escalationRisk", true) }),
    ],
    assigns: { unit: "community" },
    issues: [{ instrument: "mediation-application", when: is("source", "applied") }],
    notifies: ["mediation-head"],
  },
  accept: {
    title: "受理",
    basis: [MED("05"), MED("07"), MED("08")],
    from: ["received"],
    to: "accepted",
    by: ["mediation-head", "mediator", "dispute-clerk"],
    collects: ["willing", "mediators", "chosenBy?", "organisation", "room?", "way?"],
    requires: [
      requires(isNot("willing", "refused"), "当事人一方明确拒绝调解的，不得调解", MED("05")),
      requires(where(is("source", "applied"), is("willing", "both")), "依申请调解的，须各方当事人同意调解", MED("05")),
    ],
    numbers: ["matter"],
    issues: ["mediation-acceptance"],
    assigns: { handler: "mediators.0" },
    members: ["mediators"],
    lasting: true,
  },
  decline: {
    title: "不予受理",
    basis: [MED("05"), MED("12")],
    from: ["received"],
    to: "closed",
    outcome: "notAccepted",
    by: ["mediation-head", "mediator", "dispute-clerk"],
    collects: ["declineGround", "declineText"],
    reports: [
      report("police-handover", "recordMediation", { mediationResult: "=left", mediationText: "declineText" }),
      ...toldBack("declineText", undefined, "police-handover"),
    ],
  },
} satisfies MediationActs;
