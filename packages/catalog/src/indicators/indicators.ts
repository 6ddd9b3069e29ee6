import type { Indicator } from "@fadu/engine/definition/indicator.ts";
import { appealIndicators } from "./appeals.ts";
import { decisionIndicators } from "./decision.ts";
import { disclosureIndicators } from "./disclosure.ts";
import { disputeIndicators } from "./disputes.ts";
import { enforcementIndicators } from "./enforcement.ts";
import { eventIndicators } from "./events.ts";
import { legalityIndicators } from "./legality.ts";
import { litigationIndicators } from "./litigation.ts";
import { studyIndicators } from "./study.ts";

/** Every indicator that the catalogue's procedures can carry. */
export const ALL_INDICATORS: readonly Indicator[] = [
  ...eventIndicators,
  ...appealIndicators,
  ...disputeIndicators,
  ...enforcementIndicators,
  ...legalityIndicators,
  ...decisionIndicators,
  ...disclosureIndicators,
  ...litigationIndicators,
  ...studyIndicators,
];
