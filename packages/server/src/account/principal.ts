import type { Instant, LocalDate } from "@fadu/engine/time/dates.ts";

import type { SecondFactorRule } from "../security-policy/policy.ts";

/** A role held over a unit and everything below it, valid today. */
export interface HeldGrant {
  readonly role: string;
  readonly unit: string;
  readonly unitName: string;
  /** Path of that unit, `/a/b/`: a matter lies under it when its own path begins with it. */
  readonly path: string;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** Somebody in whose place the account may act today (代理授权). */
export interface Delegator {
  readonly account: string;
  readonly name: string;
  /** What he holds himself today; of the three administrative offices nothing is ever passed on. */
  readonly grants: readonly HeldGrant[];
  /** Procedures it is for; empty: all. */
  readonly procedures: readonly string[];
  readonly until: LocalDate;
}

/** Who is asking: an account of one tenant with what it holds today. */
export interface Principal {
  readonly tenant: string;
  readonly account: string;
  readonly kind: "person" | "machine";
  readonly name: string;
  readonly login: string;
  readonly unit: string;
  readonly unitName: string;
  readonly grants: readonly HeldGrant[];
  readonly delegators: readonly Delegator[];
  /** Of a browser's session; machines have none. */
  readonly session?: { readonly id: string; readonly expiresAt: Instant };
  /** Of a machine's or a program's token: what it may be used for. Null: everything the account may. */
  readonly token?: { readonly id: string; readonly scopes: readonly string[] | null };
  /** The password was set by an administrator, or is too old: nothing is open before it is changed. */
  readonly mustChangePassword: boolean;
  /** Days until the password must be changed; null: it lasts. Zero or less: it must be changed now. */
  readonly passwordDaysLeft: number | null;
  /** Has a second factor (动态口令) that signing in asks for. */
  readonly hasSecondFactor: boolean;
  /** Has none though the street asks for one: nothing is open before there is. */
  readonly mustEnrol: boolean;
}

/** Leaders, of whom the street may ask a second factor. */
const LEADERS: readonly string[] = [
  "org-head",
  "deputy-head",
  "command-director",
  "office-head",
  "justice-office-head",
  "enforcement-head",
];

/** 三员: system, security and audit administrators. They run the system and see no matter's content. */
export const ADMINISTRATORS = ["sys-admin", "sec-admin", "audit-admin"] as const;
export type Administrator = (typeof ADMINISTRATORS)[number];

export const isAdministrator = (role: string): role is Administrator =>
  (ADMINISTRATORS as readonly string[]).includes(role);

/** Whether the account holds one of the three administrative roles. */
export const administers = (principal: Principal): boolean =>
  principal.grants.some((grant) => isAdministrator(grant.role));

/** Whether the account holds one of these roles over some unit. */
export const holds = (principal: Principal, roles: readonly string[]): boolean =>
  principal.grants.some((grant) => roles.includes(grant.role));

/** Whether the rule asks a second factor of who holds these roles. */
export function asksSecondFactor(rule: SecondFactorRule, roles: readonly string[]): boolean {
  if (rule === "none" || rule === "all") return rule === "all";
  return roles.some((role) => isAdministrator(role) || (rule === "leaders" && LEADERS.includes(role)));
}
