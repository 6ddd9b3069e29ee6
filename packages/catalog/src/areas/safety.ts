import { safetyIndicators } from "../indicators/safety.ts";
import { hazardNotice } from "../instruments/safety/hazard-notice.ts";
import { hazardRecheck } from "../instruments/safety/hazard-recheck.ts";
import { interviewNotice } from "../instruments/safety/interview-notice.ts";
import { interviewRecord } from "../instruments/safety/interview-record.ts";
import { safetyCommitment } from "../instruments/safety/safety-commitment.ts";
import { safetyNotice } from "../instruments/safety/safety-notice.ts";
import { drill } from "../procedures/safety/drill.ts";
import { emergencyPlan } from "../procedures/safety/emergency-plan.ts";
import { emergencyPost } from "../procedures/safety/emergency-post.ts";
import { hazard } from "../procedures/safety/hazard.ts";
import { safetyClass } from "../procedures/safety/safety-class.ts";
import { safetyDuty } from "../procedures/safety/safety-duty.ts";
import { signedCommitment } from "../procedures/safety/signed-commitment.ts";
import { warningInterview } from "../procedures/safety/warning-interview.ts";
import type { Area } from "./area.ts";

export const safetyArea: Area = {
  procedures: [
    hazard,
    warningInterview,
    safetyClass,
    signedCommitment,
    drill,
    emergencyPlan,
    emergencyPost,
    safetyDuty,
  ],
  instruments: [hazardNotice, hazardRecheck, interviewNotice, interviewRecord, safetyCommitment, safetyNotice],
  indicators: [...safetyIndicators],
};
