/** Roles that lead the office or a part of it, or watch over its work. */
export const VIEWERS = [
  "org-head",
  "deputy-head",
  "command-director",
  "shift-lead",
  "analyst",
  "office-head",
  "justice-office-head",
  "enforcement-head",
] as const;
