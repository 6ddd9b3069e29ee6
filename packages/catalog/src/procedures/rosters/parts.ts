import { local } from "../../build/basis.ts";
import type { RoleId } from "../../roles/roles.ts";

/** How the street builds its talent pool, brands and projects is its own rule. */
export const OWN_RULES = local("LOCAL-RULE-OF-LAW", "本地法治建设工作制度", "U");
/** 一社区（村）一法律顾问 is arranged by each province. */
export const COUNSEL_RULES = local("LOCAL-COUNSEL", "本地“一社区（村）一法律顾问”工作办法", "U");
/** Who serves the people at windows and in villages is the place's own arrangement. */
export const SERVICE_RULES = local("LOCAL-SERVICE", "本地政务服务帮办代办工作办法", "U");

/** Who keeps the registers of the judicial office. */
export const LAW_KEEPERS: readonly RoleId[] = ["justice-office-head", "justice-assistant", "publicity-clerk"];

/** Who sees them besides. */
export const LAW_READERS: readonly RoleId[] = [
  ...LAW_KEEPERS,
  "personnel-clerk",
  "community-clerk",
  "section-clerk",
  "office-clerk",
  "office-head",
  "deputy-head",
  "org-head",
  "auditor",
];

/**
 * Who sees by what powers and within what benchmarks the office punishes: who keeps the lists, who investigates, who decides, who
 * sets offices to work together and who audits. One list for both: a case is judged by both, and both are public by law
 * (行政处罚法第二十四条、第三十四条).
 */
export const PENALTY_READERS: readonly RoleId[] = [
  "legal-reviewer",
  "justice-office-head",
  "case-clerk",
  "enforcement-officer",
  "squad-leader",
  "enforcement-head",
  "command-director",
  "deputy-head",
  "org-head",
  "auditor",
];
