import { WORK_PERIODS } from "@fadu/catalog/calendar/holidays.ts";
import type { RoleId } from "@fadu/catalog/roles/roles.ts";
import type { Instant, LocalDate } from "@fadu/engine/time/dates.ts";
import type { Pool } from "pg";

import { installCatalogInTx } from "../procedure/install-catalog.ts";
import { derivedId } from "../store/ids.ts";
import { inserts } from "../store/statement.ts";
import type { Row, Statement } from "../store/statement.ts";
import { changeInTenant } from "../store/tx.ts";
import type { Tx } from "../store/tx.ts";

/** A unit to be founded; `parent` is the key of another one before it. */
export interface UnitPlan {
  readonly key: string;
  readonly name: string;
  readonly kind: "office" | "section" | "squad" | "community" | "grid";
  readonly parent?: string;
}

/** Somebody who works there. */
export interface AccountPlan {
  readonly login: string;
  readonly name: string;
  /** Key of the unit he belongs to. */
  readonly unit: string;
  readonly roles: readonly RoleId[];
  /** Key of the unit over whose subtree he holds his roles. Default: his own. */
  readonly over?: string;
}

/** A street office as it begins: itself, its units and people. Everything else comes from the catalogue. */
export interface OfficePlan {
  /** Id of the tenant; ids of its units and accounts derive from it, so a plan is founded alike wherever it is. */
  readonly tenant: string;
  readonly name: string;
  /** Its name in numbers of documents. */
  readonly shortName: string;
  readonly division: string;
  /** Day from which units and people are in force. */
  readonly since: LocalDate;
  readonly settings?: Readonly<Record<string, string | number | boolean>>;
  /** The first one is the office itself. */
  readonly units: readonly UnitPlan[];
  readonly accounts: readonly AccountPlan[];
}

/** The office's ids by the keys of its plan. */
export interface Office {
  readonly tenant: string;
  readonly units: Readonly<Record<string, string>>;
  /** By login. */
  readonly accounts: Readonly<Record<string, string>>;
}

/** The ids that a plan will have. */
export function officeOf({ tenant, units, accounts }: OfficePlan): Office {
  const ids = (kind: string, keys: readonly string[]): Record<string, string> =>
    Object.fromEntries(keys.map((key) => [key, derivedId(tenant, kind, key)]));
  return {
    tenant,
    units: ids(
      "unit",
      units.map(({ key }) => key),
    ),
    accounts: ids(
      "account",
      accounts.map(({ login }) => login),
    ),
  };
}

/**
 * Founds a street office in an empty tenant: units, accounts with their grants, working hours, and the catalogue: procedures,
 * classes, holiday notices.
 *
 * @param digest password digest of every account (`hashPassword`); absent: nobody can sign in yet
 * @param now when it happens; the procedures are active from then
 */
export function foundOffice(
  pool: Pool,
  plan: OfficePlan,
  { now, digest }: { readonly now: Instant; readonly digest?: string },
): Promise<Office> {
  const office = officeOf(plan);
  return changeInTenant(pool, plan.tenant, async (tx) => {
    await tx.db
      .insertInto("tenant")
      .values({
        id: plan.tenant,
        name: plan.name,
        short_name: plan.shortName,
        division_code: plan.division,
        settings: JSON.stringify(plan.settings ?? {}),
        created_at: now,
      })
      .execute();
    await run(tx, [
      ...inserts("unit", unitRows(plan, office)),
      ...inserts("account", accountRows(plan, office, now)),
      ...inserts("grant_", grantRows(plan, office)),
      ...(digest === undefined ? [] : inserts("credential", credentialRows(plan, office, now, digest))),
      ...inserts(
        "work_period",
        WORK_PERIODS.map(({ from, periods }) => ({ tenant_id: plan.tenant, valid_from: from, periods })),
      ),
    ]);
    await installCatalogInTx(tx, now);
    return office;
  });
}

/** Sent back to back; each is small and none waits for another's answer. */
async function run(tx: Tx, statements: readonly Statement[]): Promise<void> {
  await Promise.all(statements.map(({ text, values }) => tx.query(text, values)));
}

function unitRows({ tenant, units, since }: OfficePlan, office: Office): Row<"unit">[] {
  const paths = new Map<string, string>();
  return units.map(({ key, name, kind, parent }, sort) => {
    const id = idOf(office.units, key);
    const path = `${parent === undefined ? "/" : (paths.get(parent) ?? missing(parent))}${id}/`;
    paths.set(key, path);
    const parent_id = parent === undefined ? null : idOf(office.units, parent);
    return { tenant_id: tenant, id, parent_id, kind, code: null, name, path, sort, valid_from: since, valid_to: null };
  });
}

function accountRows({ tenant, accounts }: OfficePlan, office: Office, now: Instant): Row<"account">[] {
  return accounts.map(({ login, name, unit }) => ({
    tenant_id: tenant,
    id: idOf(office.accounts, login),
    kind: "person",
    name,
    login,
    unit_id: idOf(office.units, unit),
    phone: null,
    disabled_at: null,
    created_at: now,
  }));
}

function grantRows({ tenant, accounts, since }: OfficePlan, office: Office): Row<"grant_">[] {
  return accounts.flatMap(({ login, unit, over = unit, roles }) =>
    roles.map((role) => ({
      tenant_id: tenant,
      id: derivedId(tenant, "grant", login, role),
      account_id: idOf(office.accounts, login),
      role,
      unit_id: idOf(office.units, over),
      valid_from: since,
      valid_to: null,
      granted_by: null,
    })),
  );
}

function credentialRows(plan: OfficePlan, office: Office, now: Instant, secret: string): Row<"credential">[] {
  return plan.accounts.map(({ login }) => ({
    tenant_id: plan.tenant,
    account_id: idOf(office.accounts, login),
    kind: "password",
    id: derivedId(plan.tenant, "password", login),
    secret,
    must_change: false,
    failures: 0,
    locked_until: null,
    changed_at: now,
    expires_at: null,
    name: "",
    scopes: null,
    addresses: null,
    last_used_at: null,
  }));
}

function idOf(ids: Readonly<Record<string, string>>, key: string): string {
  return ids[key] ?? missing(key);
}

function missing(key: string): never {
  throw new Error(`the plan has no “${key}”`);
}
