import { serviceIndicators } from "../indicators/service.ts";
import { acceptanceNotice } from "../instruments/service/acceptance-notice.ts";
import { applicationRefusal } from "../instruments/service/application-refusal.ts";
import { commitmentLetter } from "../instruments/service/commitment-letter.ts";
import { papersNotice } from "../instruments/service/papers-notice.ts";
import { serviceDecision } from "../instruments/service/service-decision.ts";
import { toleranceLetter } from "../instruments/service/tolerance-letter.ts";
import { commitmentCheck } from "../procedures/service/commitment-check.ts";
import { enterpriseService } from "../procedures/service/enterprise-service.ts";
import { hallBooking } from "../procedures/service/hall-booking.ts";
import { helperService } from "../procedures/service/helper-service.ts";
import { onlineConsultation } from "../procedures/service/online-consultation.ts";
import { selfServiceUsage } from "../procedures/service/self-service-usage.ts";
import { serviceCase } from "../procedures/service/service-case.ts";
import { serviceItem } from "../procedures/service/service-item.ts";
import { legalServiceIndicators } from "../indicators/legal-service.ts";
import { legalServiceBooking } from "../procedures/service/legal-service-booking.ts";
import { legalServiceRoster } from "../procedures/service/legal-service-roster.ts";
import type { Area } from "./area.ts";

export const serviceArea: Area = {
  procedures: [
    serviceItem,
    serviceCase,
    hallBooking,
    commitmentCheck,
    helperService,
    enterpriseService,
    onlineConsultation,
    selfServiceUsage,
    legalServiceRoster,
    legalServiceBooking,
  ],
  instruments: [papersNotice, acceptanceNotice, toleranceLetter, commitmentLetter, applicationRefusal, serviceDecision],
  indicators: [...serviceIndicators, ...legalServiceIndicators],
};
