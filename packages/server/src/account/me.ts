import { ROLES } from "@fadu/catalog/roles/roles.ts";
import type { Static } from "typebox";

import { VIEWERS } from "../cockpit/viewers.ts";
import { Problem } from "../http/problem.ts";
import { EXPORTERS } from "../export/exporters.ts";
import { DEFINERS } from "../indicator/definers.ts";
import type { WorkCounts } from "../matter/schema.ts";
import { readPolicy } from "../security-policy/policy.ts";
import type { Tx } from "../store/tx.ts";
import type { Viewer } from "../matter/filter.ts";
import { mayExport } from "../privacy/settings.ts";
import { administers, holds } from "./principal.ts";
import type { Principal } from "./principal.ts";
import type { MeSchema } from "./schema.ts";

/** Chinese title of a role; its id when a street has roles of its own. */
export const roleTitle = (role: string): string =>
  Object.hasOwn(ROLES, role) ? ROLES[role as keyof typeof ROLES].title : role;

/** The signed-in account as its own pages show it. */
export async function describeMe(
  tx: Tx,
  { world, principal }: Pick<Viewer, "world" | "principal">,
  counts: Static<typeof WorkCounts>,
): Promise<Static<typeof MeSchema>> {
  const { rows } = await tx.query<{ id: string; name: string; short_name: string }>(
    "select id, name, short_name from tenant where id = $1",
    [tx.tenant],
  );
  const tenant = rows[0];
  if (!tenant) throw new Problem("notFound");
  return {
    account: principal.account,
    name: principal.name,
    login: principal.login,
    unit: { id: principal.unit, name: principal.unitName },
    tenant: { id: tenant.id, name: tenant.name, shortName: tenant.short_name },
    roles: principal.grants.map(({ role, unit, unitName, from, to }) => ({
      role,
      title: roleTitle(role),
      unit: { id: unit, name: unitName },
      validFrom: from,
      validTo: to,
    })),
    delegators: [
      ...new Map(principal.delegators.map(({ account, name }) => [account, { id: account, name }])).values(),
    ],
    administrator: administers(principal),
    mustChangePassword: principal.mustChangePassword,
    passwordDaysLeft: await daysToTell(tx, principal),
    passwordResets: await resetsOf(tx, principal.account),
    hasSecondFactor: principal.hasSecondFactor,
    mustEnrol: principal.mustEnrol,
    counts,
    exports: mayExport(world, principal),
    leads: holds(principal, VIEWERS),
    defines: holds(principal, DEFINERS),
    reportsCredit: holds(principal, EXPORTERS),
  };
}

/** Days left of a password that ends soon enough to be told. */
async function daysToTell(tx: Tx, { passwordDaysLeft: left }: Principal): Promise<number | null> {
  return left !== null && left <= (await readPolicy(tx)).passwordWarnDays ? left : null;
}

/** Resets of a password that its owner is told of. */
const TOLD = 5;

/** When an administrator set the password anew, and who: whoever was entered in his name can see it afterwards. */
async function resetsOf(tx: Tx, account: string): Promise<{ at: string; by: string }[]> {
  const { rows } = await tx.query<{ at: string; by: string }>(
    `select e.at, coalesce(a.name, '') as by
       from admin_event e left join account a on a.tenant_id = e.tenant_id and a.id = e.account_id
      where e.tenant_id = $1 and e.action = 'password.reset' and e.subject = $2 order by e.at desc, e.id desc limit $3`,
    [tx.tenant, account, TOLD],
  );
  return rows;
}
