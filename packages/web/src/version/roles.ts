import type { Me } from "../api/generated.ts";

const holdsOne = (me: Me, ...roles: readonly string[]): boolean => me.roles.some(({ role }) => roles.includes(role));

/** Who proposes that a version come into force. */
export const mayPropose = (me: Me): boolean => holdsOne(me, "sys-admin");

/** Who answers for the law, and consents. */
export const mayConsent = (me: Me): boolean => holdsOne(me, "justice-office-head", "org-head");

export const seesVersions = (me: Me): boolean => mayPropose(me) || mayConsent(me);
