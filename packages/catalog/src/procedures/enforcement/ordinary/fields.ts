import { offenceFields } from "../offence.ts";
import { decisionFields } from "./fields/decision.ts";
import { executionFields } from "./fields/execution.ts";
import { filingFields } from "./fields/filing.ts";
import { hearingFields } from "./fields/hearing.ts";
import { investigationFields } from "./fields/investigation.ts";

/** Everything an ordinary case records, in the order in which it comes up. */
export const fields = {
  ...offenceFields,
  ...filingFields,
  ...investigationFields,
  ...hearingFields,
  ...decisionFields,
  ...executionFields,
};

export type OrdinaryField = keyof typeof fields;
