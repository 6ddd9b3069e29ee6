import type { Me } from "../api/generated.ts";

const holdsOne = (me: Me, ...roles: readonly string[]): boolean => me.roles.some(({ role }) => roles.includes(role));

/** Who keeps the files: lists for destruction, holds and lets go. */
export const keepsFiles = (me: Me): boolean => holdsOne(me, "archive-clerk", "office-head");

export const seesArchive = (me: Me): boolean => keepsFiles(me) || holdsOne(me, "auditor");
