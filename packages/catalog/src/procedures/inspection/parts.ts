import { local } from "../../build/basis.ts";

/** How long the office's own steps may take: no published rule, each office sets it. */
export const INTERNAL = local("LOCAL-INSPECTION", "街道巡查检查和联合执法内部运行时限", "U");

/** Roles that see what is inspected and jointly handled. */
export const INSPECTION_READERS = [
  "enforcement-officer",
  "squad-leader",
  "enforcement-head",
  "case-clerk",
  "command-director",
  "shift-lead",
  "dispatcher",
  "analyst",
  "unit-lead",
  "justice-office-head",
  "deputy-head",
  "org-head",
  "auditor",
] as const;
