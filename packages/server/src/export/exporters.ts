/** Roles that hand penalties and permits to the credit platform. */
export const EXPORTERS = [
  "case-clerk",
  "enforcement-head",
  "service-head",
  "justice-office-head",
  "office-head",
] as const;
