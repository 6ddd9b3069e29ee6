import type { DocumentModel } from "../model.ts";
import { annualReport } from "./annual-report.ts";
import { filingApproval } from "./filing-approval.ts";
import { penaltyDecision } from "./penalty-decision.ts";
import { serviceReceipt } from "./service-receipt.ts";
import { spotDecision } from "./spot-decision.ts";

/** Whole documents with made-up people and places: what tests and measurements print. */
export const SAMPLES: Record<string, DocumentModel> = {
  annualReport,
  filingApproval,
  penaltyDecision,
  serviceReceipt,
  spotDecision,
};
