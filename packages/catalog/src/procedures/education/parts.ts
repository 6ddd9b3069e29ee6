import type { RoleId } from "../../roles/roles.ts";
import { local } from "../../build/basis.ts";

/** The citizens' education plan in force (八五普法规划): no text of it is in the rule book, so what rests on it is the street's own. */
export const PLAN = local("LOCAL-PUBLICITY-PLAN", "本地“八五”普法规划和普法依法治理工作要点", "U");
/** The list of who publicises which law (“谁执法谁普法”责任清单), made by each place. */
export const DUTY_LIST = local("LOCAL-PUBLICITY-DUTY", "本地“谁执法谁普法”普法责任制实施办法、责任清单", "U");
/** How residents deliberate is the place's own rule (民事民议). */
export const DELIBERATION = local("LOCAL-DELIBERATION", "本地城乡社区协商办法", "U");
/** How an education campaign of the enforcement team runs is said by its plan. */
export const CAMPAIGN_PLAN = local("LOCAL-CAMPAIGN-PLAN", "本级行政执法队伍教育整顿工作方案", "U");

/** Fifteen hours a quarter is one place's plan, never a constant. */
export const TRAINING_PLAN = local("LOCAL-TRAINING-PLAN", "本地综合行政执法人员业务培训方案", "U");

/** Who registers what was done to make the law known. */
export const PUBLICISTS: readonly RoleId[] = [
  "publicity-clerk",
  "justice-assistant",
  "justice-office-head",
  "community-clerk",
  "section-clerk",
];

/** Who sees it besides. */
export const PUBLICITY_READERS: readonly RoleId[] = [
  ...PUBLICISTS,
  "section-head",
  "enforcement-head",
  "office-head",
  "deputy-head",
  "org-head",
  "auditor",
];

/** Who organises study, training and exams. */
export const TRAINERS: readonly RoleId[] = ["publicity-clerk", "office-clerk", "personnel-clerk", "section-clerk"];

/** Who sees them besides. */
export const TRAINING_READERS: readonly RoleId[] = [
  ...TRAINERS,
  "justice-assistant",
  "justice-office-head",
  "enforcement-head",
  "squad-leader",
  "office-head",
  "deputy-head",
  "org-head",
  "auditor",
];
