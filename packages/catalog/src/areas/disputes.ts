import { disputeIndicators } from "../indicators/disputes.ts";
import { mediationAgreement } from "../instruments/disputes/mediation-agreement.ts";
import { mediationEndNotice } from "../instruments/disputes/mediation-end-notice.ts";
import { mediationRecord } from "../instruments/disputes/mediation-record.ts";
import { oralAgreementRecord } from "../instruments/disputes/oral-agreement-record.ts";
import { rightsNotice } from "../instruments/disputes/rights-notice.ts";
import { administrativeDispute } from "../procedures/disputes/administrative-dispute.ts";
import { mediation } from "../procedures/disputes/mediation.ts";
import type { Area } from "./area.ts";

export const disputesArea: Area = {
  procedures: [mediation, administrativeDispute],
  instruments: [rightsNotice, mediationRecord, mediationAgreement, oralAgreementRecord, mediationEndNotice],
  indicators: [...disputeIndicators],
};
