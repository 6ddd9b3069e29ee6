import { localDate } from "@fadu/engine/time/dates.ts";
import type { Instant } from "@fadu/engine/time/dates.ts";

import { policyOf } from "../security-policy/policy.ts";
import type { Tx } from "../store/tx.ts";
import { ADMINISTRATORS, asksSecondFactor, isAdministrator } from "./principal.ts";
import type { Delegator, HeldGrant, Principal } from "./principal.ts";

interface PrincipalRow {
  account: string;
  kind: "person" | "machine";
  name: string;
  login: string;
  unit: string;
  unit_name: string;
  must_change: boolean;
  password_at: Instant | null;
  factor: boolean;
  settings: Readonly<Record<string, unknown>>;
  grants: readonly HeldGrant[];
  delegators: readonly Delegator[];
}

/** What an account (alias of its row) holds on the day $3. */
const GRANTS_OF = (alias: "a" | "f"): string => `coalesce((
  select jsonb_agg(jsonb_build_object('role', g.role, 'unit', g.unit_id, 'unitName', gu.name, 'path', gu.path,
                                      'from', g.valid_from, 'to', g.valid_to) order by g.role, gu.path)
    from grant_ g join unit gu on gu.tenant_id = g.tenant_id and gu.id = g.unit_id
   where g.tenant_id = ${alias}.tenant_id and g.account_id = ${alias}.id and g.valid_from <= $3
     and (g.valid_to is null or g.valid_to >= $3)), '[]'::jsonb)`;

/** An account that may act, with what it holds on the legal day of `now`; undefined when disabled or unknown. */
export async function findPrincipal(tx: Tx, account: string, now: Instant): Promise<Principal | undefined> {
  const { rows } = await tx.query<PrincipalRow>(
    `select a.id as account, a.kind, a.name, a.login, a.unit_id as unit, u.name as unit_name,
            coalesce(c.must_change, false) as must_change, c.changed_at as password_at,
            exists (select from second_factor s where s.tenant_id = a.tenant_id and s.account_id = a.id
                       and s.confirmed_at is not null) as factor,
            (select t.settings from tenant t where t.id = a.tenant_id) as settings,
            ${GRANTS_OF("a")} as grants,
            coalesce((select jsonb_agg(jsonb_build_object('account', d.from_id, 'name', f.name, 'procedures', to_jsonb(d.procedures),
                                                          'until', d.valid_to, 'grants', ${GRANTS_OF("f")}) order by d.id)
                        from delegation d join account f on f.tenant_id = d.tenant_id and f.id = d.from_id
                       where d.tenant_id = a.tenant_id and d.to_id = a.id and d.revoked_at is null
                         and d.valid_from <= $3 and d.valid_to >= $3 and f.disabled_at is null
                         and not exists (select from grant_ o where o.tenant_id = f.tenant_id and o.account_id = f.id
                                            and o.role = any($4) and o.valid_from <= $3
                                            and (o.valid_to is null or o.valid_to >= $3))), '[]'::jsonb) as delegators
       from account a join unit u on u.tenant_id = a.tenant_id and u.id = a.unit_id
       left join credential c on c.tenant_id = a.tenant_id and c.account_id = a.id and c.kind = 'password'
      where a.tenant_id = $1 and a.id = $2 and a.disabled_at is null`,
    [tx.tenant, account, localDate(now), ADMINISTRATORS],
  );
  return rows[0] && principalOf(tx, rows[0], now);
}

function principalOf(tx: Tx, row: PrincipalRow, now: Instant): Principal {
  const { passwordDays, secondFactor } = policyOf(row.settings);
  const left =
    passwordDays === 0 || row.password_at === null
      ? null
      : passwordDays - Math.floor((Date.parse(now) - Date.parse(row.password_at)) / 86_400_000);
  const roles = row.grants.map(({ role }) => role);
  return {
    tenant: tx.tenant,
    account: row.account,
    kind: row.kind,
    name: row.name,
    login: row.login,
    unit: row.unit,
    unitName: row.unit_name,
    grants: row.grants,
    // Who administers stands in for nobody, whatever was passed on to him before.
    delegators: roles.some(isAdministrator) ? [] : row.delegators,
    mustChangePassword: row.must_change || (left !== null && left <= 0),
    passwordDaysLeft: left,
    hasSecondFactor: row.factor,
    mustEnrol: row.kind === "person" && !row.factor && asksSecondFactor(secondFactor, roles),
  };
}
