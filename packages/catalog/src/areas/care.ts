import { careIndicators } from "../indicators/care.ts";
import { clueTransferLetter } from "../instruments/care/clue-transfer-letter.ts";
import { correctionBreachReport } from "../instruments/care/correction-breach-report.ts";
import { correctionLeaveApproval } from "../instruments/care/correction-leave-approval.ts";
import { correctionPlan } from "../instruments/care/correction-plan.ts";
import { dvReport } from "../instruments/care/dv-report.ts";
import { rehabAgreement } from "../instruments/care/rehab-agreement.ts";
import { rehabBreachReport } from "../instruments/care/rehab-breach-report.ts";
import { careVisit } from "../procedures/care/care-visit.ts";
import { correctionPerson } from "../procedures/care/correction-person.ts";
import { crimeClue } from "../procedures/care/crime-clue.ts";
import { domesticViolence } from "../procedures/care/domestic-violence.ts";
import { drugPerson } from "../procedures/care/drug-person.ts";
import { hairTest } from "../procedures/care/hair-test.ts";
import { keyPersonReview } from "../procedures/care/key-person-review.ts";
import { mentalHealthPerson } from "../procedures/care/mental-health-person.ts";
import { premisesSweep } from "../procedures/care/premises-sweep.ts";
import { resettlementPerson } from "../procedures/care/resettlement-person.ts";
import type { Area } from "./area.ts";

export const careArea: Area = {
  procedures: [
    correctionPerson,
    resettlementPerson,
    drugPerson,
    mentalHealthPerson,
    careVisit,
    domesticViolence,
    hairTest,
    premisesSweep,
    crimeClue,
    keyPersonReview,
  ],
  instruments: [
    correctionPlan,
    correctionLeaveApproval,
    correctionBreachReport,
    rehabAgreement,
    rehabBreachReport,
    dvReport,
    clueTransferLetter,
  ],
  indicators: [...careIndicators],
};
