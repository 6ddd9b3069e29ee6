import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Value } from "@fadu/engine/definition/field.ts";
import type { Person } from "@fadu/engine/matter/command.ts";
import { buildCalendar } from "@fadu/engine/time/calendar.ts";
import type { SpecialDay, WorkCalendar, WorkPeriods } from "@fadu/engine/time/calendar.ts";
import { localDate } from "@fadu/engine/time/dates.ts";
import type { Instant, LocalDate } from "@fadu/engine/time/dates.ts";
import type { Pool } from "pg";

import type { Master } from "../keys/master.ts";
import type { KeyRing } from "../keys/ring.ts";
import { makeFirstKeys, readKeys } from "../keys/store.ts";
import { changesAfter, inForceOn, readActivations } from "../procedure/activation.ts";
import { findDefinition, getDefinition, parseDefinition } from "../procedure/registry.ts";
import { inTenant } from "../store/tx.ts";
import type { Tx } from "../store/tx.ts";

/** The roster whose entries are the enforcement certificates of officers (行政处罚法第四十二条): `person` holds one, `topic` is its number. */
export const CERTIFICATE_ROSTER = "officer";

export interface UnitFact {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

export interface GrantFact {
  readonly account: string;
  readonly role: string;
  /** Path of the unit whose subtree it covers. */
  readonly path: string;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

export interface AccountFact {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly disabled: boolean;
  readonly grants: readonly GrantFact[];
}

interface ClassFact {
  readonly title: string;
  readonly version: string;
  readonly attributes?: Readonly<Record<string, Value>>;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

export interface DelegationFact {
  readonly from: string;
  readonly to: string;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate;
  /** Procedures it is for; empty: all. */
  readonly procedures: readonly string[];
}

export type Certificate = Person["certificates"][number];

/**
 * What decisions of one tenant look at and what seldom changes, as it stood at one `facts_version`. Whoever decides reads
 * the version in its transaction and, if it moved, reads the world anew; so several servers may each hold their own.
 */
export interface KnownWorld {
  readonly tenant: string;
  readonly version: number;
  /** Word for the office in numbers (机关代字). */
  readonly org: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly calendar: WorkCalendar;
  readonly units: ReadonlyMap<string, UnitFact>;
  readonly accounts: ReadonlyMap<string, AccountFact>;
  readonly grantsByRole: ReadonlyMap<string, readonly GrantFact[]>;
  readonly delegations: readonly DelegationFact[];
  readonly certificates: ReadonlyMap<string, readonly Certificate[]>;
  /** Procedure → hash of the version its matters open under today. */
  readonly active: ReadonlyMap<string, string>;
  /** The day on which `active` is no longer right; null while nothing is planned. */
  readonly until: LocalDate | null;
  /** Every version a matter may have been opened under. */
  readonly definitions: ReadonlyMap<string, Definition>;
  /** `taxonomy/code` → its versions. */
  readonly classes: ReadonlyMap<string, readonly ClassFact[]>;
}

/** The same with the keys: whoever verifies or rebuilds needs none. */
export interface World extends KnownWorld {
  /** Keys under which the tenant's secret values are sealed. */
  readonly keys: KeyRing;
}

/** Where worlds are read, and under which master keys. */
export interface WorldSource {
  readonly pool: Pool;
  readonly master: Master;
  /** The clock; default the machine's. */
  readonly now?: () => Instant;
}

/** The worlds of this process, one a tenant. */
export class Worlds {
  readonly #pool: Pool;
  readonly #master: Master;
  readonly #now: () => Instant;
  readonly #worlds = new Map<string, Promise<World>>();

  constructor({ pool, master, now = () => new Date().toISOString() }: WorldSource) {
    this.#pool = pool;
    this.#master = master;
    this.#now = now;
  }

  /**
   * The world as last read, perhaps stale: compare its version with the tenant's in the transaction. A day on which another
   * version of a procedure comes into force is noticed here, whether or not any job has run.
   */
  async get(tenant: string): Promise<World> {
    const world = await (this.#worlds.get(tenant) ?? this.#load(tenant));
    return world.until !== null && localDate(this.#now()) >= world.until ? this.refresh(tenant, world) : world;
  }

  /** Reads the world anew, unless another call already did since `stale`. */
  async refresh(tenant: string, stale: World): Promise<World> {
    const held = await this.#worlds.get(tenant);
    return held && held !== stale ? held : this.#load(tenant);
  }

  #load(tenant: string): Promise<World> {
    const loading = this.#read(tenant);
    this.#worlds.set(tenant, loading);
    // A failed read must not be remembered.
    loading.catch(() => this.#worlds.get(tenant) === loading && this.#worlds.delete(tenant));
    return loading;
  }

  /** A tenant that has no keys yet is given its first. */
  async #read(tenant: string): Promise<World> {
    const read = () =>
      inTenant(this.#pool, tenant, async (tx): Promise<World | null> => {
        const known = await readWorld(tx, this.#now());
        const keys = await readKeys(tx, this.#master);
        return keys && { ...known, keys };
      });
    const world = await read();
    if (world) return world;
    await makeFirstKeys(this.#pool, tenant, this.#master, this.#now());
    const keyed = await read();
    if (!keyed) throw new Error(`The tenant ${tenant} has no keys although they were made.`);
    return keyed;
  }
}

/** @throws UnknownTenant */
export async function readWorld(tx: Tx, now: Instant = new Date().toISOString()): Promise<KnownWorld> {
  // The version first: what is read behind it is at least as new, and if newer, it will be read again.
  const { rows } = await tx.query<{ facts_version: number; org: string; settings: Record<string, unknown> }>(
    "select facts_version, coalesce(number_word, short_name) as org, settings from tenant where id = $1",
    [tx.tenant],
  );
  const tenant = rows[0];
  if (!tenant) throw new UnknownTenant(tx.tenant);
  const [units, accounts, grants, delegations, certificates, calendar, definitions, classes] = await Promise.all([
    readUnits(tx),
    readAccounts(tx),
    readGrants(tx),
    readDelegations(tx),
    readCertificates(tx),
    readCalendar(tx),
    readDefinitions(tx, localDate(now)),
    readClasses(tx),
  ]);
  const byAccount = Map.groupBy(grants, (grant) => grant.account);
  return {
    tenant: tx.tenant,
    version: tenant.facts_version,
    org: tenant.org,
    settings: tenant.settings,
    calendar,
    units,
    accounts: new Map(accounts.map((account) => [account.id, { ...account, grants: byAccount.get(account.id) ?? [] }])),
    grantsByRole: Map.groupBy(grants, (grant) => grant.role),
    delegations,
    certificates,
    active: definitions.active,
    until: definitions.until,
    definitions: definitions.all,
    classes,
  };
}

/** No tenant has this id. */
class UnknownTenant extends Error {
  override readonly name = "UnknownTenant";
  constructor(tenant: string) {
    super(`没有这个街镇：${tenant}`);
  }
}

async function readUnits(tx: Tx): Promise<Map<string, UnitFact>> {
  const { rows } = await tx.query<UnitFact>(
    'select id, name, path, valid_from as "from", valid_to as "to" from unit where tenant_id = $1',
    [tx.tenant],
  );
  return new Map(rows.map((unit) => [unit.id, unit]));
}

async function readAccounts(tx: Tx): Promise<Omit<AccountFact, "grants">[]> {
  const { rows } = await tx.query<Omit<AccountFact, "grants">>(
    "select id, name, unit_id as unit, disabled_at is not null as disabled from account where tenant_id = $1",
    [tx.tenant],
  );
  return rows;
}

async function readGrants(tx: Tx): Promise<GrantFact[]> {
  const { rows } = await tx.query<GrantFact>(
    `select g.account_id as account, g.role, u.path, g.valid_from as "from", g.valid_to as "to"
       from grant_ g join unit u on u.tenant_id = g.tenant_id and u.id = g.unit_id
      where g.tenant_id = $1 order by g.id`,
    [tx.tenant],
  );
  return rows;
}

async function readDelegations(tx: Tx): Promise<DelegationFact[]> {
  const { rows } = await tx.query<DelegationFact>(
    `select from_id as "from", to_id as "to", valid_from as "validFrom", valid_to as "validTo", procedures
       from delegation where tenant_id = $1 and revoked_at is null`,
    [tx.tenant],
  );
  return rows;
}

interface CertificateRow {
  person: string;
  number: string | null;
  kind: string | null;
  from: string;
  to: string | null;
}

async function readCertificates(tx: Tx): Promise<Map<string, Certificate[]>> {
  const { rows } = await tx.query<CertificateRow>(
    `select person, topic as number, category as kind, valid_from as "from", valid_to as "to"
       from matter
      where tenant_id = $1 and procedure = $2 and person is not null and valid_from is not null
        and result is distinct from 'void'
      order by id`,
    [tx.tenant, CERTIFICATE_ROSTER],
  );
  const byPerson = new Map<string, Certificate[]>();
  for (const row of rows) {
    const list = byPerson.get(row.person) ?? [];
    list.push({ number: row.number ?? "", kind: row.kind ?? "", from: row.from, to: row.to ?? "9999-12-31" });
    byPerson.set(row.person, list);
  }
  return byPerson;
}

async function readCalendar(tx: Tx): Promise<WorkCalendar> {
  const [days, periods] = await Promise.all([
    tx.query<SpecialDay & { readonly kind: "off" | "work" }>(
      "select date, kind, name, source from calendar_day where tenant_id = $1 order by date",
      [tx.tenant],
    ),
    tx.query<{ from: string; periods: WorkPeriods["periods"] }>(
      'select valid_from as "from", periods from work_period where tenant_id = $1 order by valid_from',
      [tx.tenant],
    ),
  ]);
  return buildCalendar(days.rows, periods.rows);
}

/** The texts are large and never change: only those new to this process are fetched. */
async function readDefinitions(
  tx: Tx,
  today: LocalDate,
): Promise<Pick<KnownWorld, "active" | "until"> & { readonly all: Map<string, Definition> }> {
  const [{ rows }, activations] = await Promise.all([
    tx.query<{ hash: string }>("select hash from procedure_version where tenant_id = $1", [tx.tenant]),
    readActivations(tx),
  ]);
  const unseen = rows.map((row) => row.hash).filter((hash) => !findDefinition(hash));
  const texts = await tx.query<{ hash: string; definition: string }>(
    "select hash, definition from procedure_version where tenant_id = $1 and hash = any($2)",
    [tx.tenant, unseen],
  );
  for (const { hash, definition } of texts.rows) parseDefinition(hash, definition);
  return {
    active: inForceOn(activations, today),
    until: changesAfter(activations, today),
    all: new Map(rows.map(({ hash }) => [hash, getDefinition(hash)])),
  };
}

interface ClassRow extends Omit<ClassFact, "attributes"> {
  readonly key: string;
  readonly attributes: Readonly<Record<string, Value>> | null;
}

async function readClasses(tx: Tx): Promise<Map<string, ClassFact[]>> {
  const { rows } = await tx.query<ClassRow>(
    `select taxonomy || '/' || code as key, title, version, attributes, valid_from as "from", valid_to as "to"
       from taxonomy_item where tenant_id = $1 order by valid_from, version`,
    [tx.tenant],
  );
  const classes = new Map<string, ClassFact[]>();
  for (const { key, attributes, ...item } of rows) {
    const list = classes.get(key) ?? [];
    list.push({ ...item, ...(attributes ? { attributes } : {}) });
    classes.set(key, list);
  }
  return classes;
}
