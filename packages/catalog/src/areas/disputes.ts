import { disputeIndicators } from "../indicators/disputes.ts";
import {
  administrativeMediationAcceptance,
  administrativeMediationAgreement,
  administrativeMediationEnd,
  administrativeMediationRecord,
  civilDisputeDecision,
} from "../instruments/disputes/administrative-mediation.ts";
import { conflictReport } from "../instruments/disputes/conflict-report.ts";
import { disputeTransferLetter } from "../instruments/disputes/dispute-transfer-letter.ts";
import { judicialConfirmationApplication } from "../instruments/disputes/judicial-confirmation-application.ts";
import {
  labourAgreement,
  labourApplicationRecord,
  labourArbitrationNotice,
  paymentOrderNotice,
} from "../instruments/disputes/labour-mediation.ts";
import { legacyConsensus } from "../instruments/disputes/legacy-consensus.ts";
import { mediationAcceptance } from "../instruments/disputes/mediation-acceptance.ts";
import { mediationAgreement } from "../instruments/disputes/mediation-agreement.ts";
import { mediationApplication } from "../instruments/disputes/mediation-application.ts";
import { mediationEndNotice } from "../instruments/disputes/mediation-end-notice.ts";
import { mediationFeedback } from "../instruments/disputes/mediation-feedback.ts";
import {
  mediationEvidence,
  mediationFileBack,
  mediationFileCatalogue,
  mediationFileCover,
  mediationFileStatement,
} from "../instruments/disputes/mediation-file.ts";
import { mediationInvestigation } from "../instruments/disputes/mediation-investigation.ts";
import { mediationRecord } from "../instruments/disputes/mediation-record.ts";
import { mediationRevisit } from "../instruments/disputes/mediation-revisit.ts";
import { oralAgreementRecord } from "../instruments/disputes/oral-agreement-record.ts";
import { policeFeedback } from "../instruments/disputes/police-feedback.ts";
import { rightsNotice } from "../instruments/disputes/rights-notice.ts";
import { riskReport } from "../instruments/disputes/risk-report.ts";
import { subsidyApproval } from "../instruments/disputes/subsidy-approval.ts";
import { administrativeDispute } from "../procedures/disputes/administrative-dispute.ts";
import { administrativeMediation } from "../procedures/disputes/administrative-mediation.ts";
import { coordinationMeeting } from "../procedures/disputes/coordination-meeting.ts";
import { disputeDiversion } from "../procedures/disputes/dispute-diversion.ts";
import { disputeReport } from "../procedures/disputes/dispute-report.ts";
import { disputeScreening } from "../procedures/disputes/dispute-screening.ts";
import { labourMediation } from "../procedures/disputes/labour-mediation.ts";
import { legacyHousehold } from "../procedures/disputes/legacy-household.ts";
import { majorConflict } from "../procedures/disputes/major-conflict.ts";
import { mediationCasebook } from "../procedures/disputes/mediation-casebook.ts";
import { mediationSubsidy } from "../procedures/disputes/mediation-subsidy.ts";
import { mediation } from "../procedures/disputes/mediation.ts";
import { policeHandover } from "../procedures/disputes/police-handover.ts";
import type { Area } from "./area.ts";

export const disputesArea: Area = {
  procedures: [
    disputeReport,
    disputeScreening,
    mediation,
    administrativeMediation,
    labourMediation,
    disputeDiversion,
    policeHandover,
    coordinationMeeting,
    majorConflict,
    legacyHousehold,
    administrativeDispute,
    mediationSubsidy,
    mediationCasebook,
  ],
  instruments: [
    mediationApplication,
    mediationAcceptance,
    rightsNotice,
    mediationInvestigation,
    mediationRecord,
    riskReport,
    mediationAgreement,
    oralAgreementRecord,
    judicialConfirmationApplication,
    mediationRevisit,
    mediationEndNotice,
    mediationFeedback,
    mediationFileCover,
    mediationFileCatalogue,
    mediationEvidence,
    mediationFileStatement,
    mediationFileBack,
    administrativeMediationAcceptance,
    administrativeMediationRecord,
    administrativeMediationAgreement,
    civilDisputeDecision,
    administrativeMediationEnd,
    labourApplicationRecord,
    labourAgreement,
    labourArbitrationNotice,
    paymentOrderNotice,
    disputeTransferLetter,
    policeFeedback,
    conflictReport,
    legacyConsensus,
    subsidyApproval,
  ],
  indicators: [...disputeIndicators],
};
