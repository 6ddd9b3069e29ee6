import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Indicator, Outline } from "@fadu/engine/definition/indicator.ts";
import type { Instrument } from "@fadu/engine/definition/instrument.ts";
import type { Area } from "./areas/area.ts";
import { appealsArea } from "./areas/appeals.ts";
import { careArea } from "./areas/care.ts";
import { decisionArea } from "./areas/decision.ts";
import { disclosureArea } from "./areas/disclosure.ts";
import { disputesArea } from "./areas/disputes.ts";
import { educationArea } from "./areas/education.ts";
import { enforcementArea } from "./areas/enforcement.ts";
import { eventsArea } from "./areas/events.ts";
import { inspectionArea } from "./areas/inspection.ts";
import { litigationArea } from "./areas/litigation.ts";
import { reviewArea } from "./areas/review.ts";
import { rostersArea } from "./areas/rosters.ts";
import { safetyArea } from "./areas/safety.ts";
import { serviceArea } from "./areas/service.ts";
import { supervisionArea } from "./areas/supervision.ts";
import type { AreaId } from "./areas/titles.ts";
import { returnIndicators } from "./indicators/returns.ts";
import { withBands } from "./indicators/bands.ts";
import { annualReport } from "./outlines/annual-report.ts";
import { disclosureReport } from "./outlines/disclosure-report.ts";
import { enforcementStatistics } from "./outlines/enforcement-statistics.ts";
import { mediationStatistics } from "./outlines/mediation-statistics.ts";
import { monthlyAnalysis } from "./outlines/monthly-analysis.ts";
import { petitionStatistics } from "./outlines/petition-statistics.ts";

/** Every area with its procedures, instruments and indicators. */
const AREAS: Readonly<Record<AreaId, Area>> = {
  events: eventsArea,
  appeals: appealsArea,
  inspection: inspectionArea,
  enforcement: enforcementArea,
  supervision: supervisionArea,
  disputes: disputesArea,
  review: reviewArea,
  decision: decisionArea,
  disclosure: disclosureArea,
  litigation: litigationArea,
  education: educationArea,
  care: careArea,
  service: serviceArea,
  safety: safetyArea,
  rosters: rostersArea,
};

const areas = Object.values(AREAS);

/** Every procedure of the catalogue. */
export const PROCEDURES: readonly Definition[] = areas.flatMap(({ procedures }) => procedures);

/** Every instrument (文书). */
export const INSTRUMENTS: readonly Instrument[] = areas.flatMap(({ instruments }) => instruments);

/** Every indicator (指标). */
export const INDICATORS: readonly Indicator[] = withBands(
  [...areas.flatMap(({ indicators }) => indicators), ...returnIndicators],
  PROCEDURES,
);

/** Every report outline (报告提纲). */
export const OUTLINES: readonly Outline[] = [
  annualReport,
  monthlyAnalysis,
  enforcementStatistics,
  disclosureReport,
  mediationStatistics,
  petitionStatistics,
];
