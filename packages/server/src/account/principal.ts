import type { Instant, LocalDate } from "@fadu/engine/time/dates.ts";

import { Problem } from "../http/problem.ts";

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
  /** The password was set by an administrator: nothing is open before it is changed. */
  readonly mustChangePassword: boolean;
}

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

/** @throws Problem `forbidden` unless the account holds one of these roles over some unit */
export function requireRole(principal: Principal, ...roles: readonly string[]): void {
  if (!holds(principal, roles)) throw new Problem("forbidden");
}
