import type { ApprovalStep } from "@fadu/engine/definition/act.ts";
import type { Condition } from "@fadu/engine/definition/condition.ts";
import { consent, handler, type ActInput, type Who } from "../../../build/act.ts";
import { APL, PAF } from "../../../build/basis.ts";
import {
  allOf,
  anyOf,
  atLeast,
  contains,
  done,
  filled,
  is,
  not,
  overdue,
  requires,
  served,
  unstarted,
  valueAt,
  where,
} from "../../../build/condition.ts";
import type { Bases } from "../../../build/basis.ts";
import type { OrdinaryField } from "./fields.ts";
import type { OrdinaryState } from "./states.ts";
import { isCitizen, isOrganisation } from "../offence.ts";

/** A part of the ordinary procedure: acts by their keys. */
export type OrdinaryActs = Readonly<Record<string, ActInput<OrdinaryField, OrdinaryState>>>;

/** Who works on a case. */
export const officers: readonly Who[] = [handler, "enforcement-officer"];

/** The office's head or the deputy in charge: 行政机关负责人. */
export const headApproves = (title: string, basis: Bases): ApprovalStep =>
  consent(title, ["org-head", "deputy-head"], { basis });

export const squadChecks: ApprovalStep = consent("中队长审核", ["squad-leader"]);

/** States in which evidence is taken. */
export const TAKING_EVIDENCE: readonly OrdinaryState[] = ["investigating", "appraising"];

/** Whoever did one of these investigated the case, and neither chairs its hearing nor reviews it (APL-64d, POW-17). */
export const INVESTIGATION = [
  "file",
  "recordScene",
  "recordInquiry",
  "recordEvidence",
  "takeSamples",
  "recordOffSite",
  "holdEvidence",
  "disposeHeld",
  "orderCorrection",
  "entrustAppraisal",
  "conclude",
] as const;

/** The sums from which a party may ask for a hearing: local, so settings (行政处罚法第六十三条第一款第一项、第二项). */
const largeSum = (amount: string): Condition =>
  anyOf(
    allOf(isCitizen, filled(amount), atLeast(amount, valueAt("$setting.hearingCitizen"))),
    allOf(isOrganisation, filled(amount), atLeast(amount, valueAt("$setting.hearingOrganisation"))),
  );

/** Where the law gives a hearing (行政处罚法第六十三条). */
export const hearingDue: Condition = anyOf(
  largeSum("proposedFine"),
  largeSum("proposedConfiscation"),
  ...["lower-grade", "revoke-permit", "stop-business", "close-down", "ban-from-trade"].map((kind) =>
    contains("proposedSanctions", kind),
  ),
);

/** The party was told, and had its say or let the time pass (行政处罚法第六十二条). */
export const wasHeard = [
  requires(served("penalty-notice"), "未送达行政处罚事先告知书，不得作出行政处罚决定", [APL(62), APL(44), PAF("08")]),
  requires(
    anyOf(done("recordStatement", { after: "notify" }), done("waive", { after: "notify" }), overdue("statement")),
    "陈述、申辩期限尚未届满，当事人也未书面放弃，不得作出行政处罚决定",
    APL(62),
  ),
  requires(
    where(done("recordStatement", { after: "notify" }), done("reexamine", { after: "recordStatement" })),
    "当事人提出陈述、申辩的，应当先进行复核",
    APL(45),
  ),
  requires(
    anyOf(
      not(is("hearingRight", true)),
      done("holdHearing", { after: "notify" }),
      done("endHearing", { after: "notify" }),
      done("waive", { after: "notify" }),
      overdue("hearingRequest"),
      unstarted("hearingRequest"),
    ),
    "当事人要求听证的期限尚未届满，或者听证尚未举行",
    [APL("64a"), APL("63a")],
  ),
];

/** Where no decision may be made without legal review (行政处罚法第五十八条), or the place wants it always. */
export const reviewDue: Condition = anyOf(filled("reviewGrounds"), done("holdHearing"), is("$setting.reviewAll", true));

/** Agreed to, since the case was last concluded. */
export const reviewPassed: Condition = allOf(done("review", { after: "conclude" }), is("reviewOpinion", "agree"));
