/** Roles that may say what the street counts. */
export const DEFINERS = ["justice-office-head", "office-head", "analyst", "command-director", "sys-admin"] as const;
