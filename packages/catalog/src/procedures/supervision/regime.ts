import { local } from "../../build/basis.ts";

/** The street's own rules on engaged supervisors and liaison points; no statute sets their days. */
export const SUPERVISION_REGIME = local("LOCAL-ENFORCEMENT-SUPERVISION", "街道行政执法监督工作制度", "U");

/** Who does the judicial office's work of supervising (SUP-07: 司法所协助做执法监督工作). */
export const supervisors = ["justice-assistant", "justice-office-head"] as const;
/** Who leads the units whose enforcement is looked at. */
export const supervised = ["enforcement-head", "squad-leader", "unit-lead", "section-head"] as const;
/** Who reads the registers of supervision besides. */
export const readers = ["legal-reviewer", "supervision-clerk", "deputy-head", "org-head", "auditor"] as const;
