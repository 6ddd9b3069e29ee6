import { createHash } from "node:crypto";

import { HOLIDAYS } from "@fadu/catalog/calendar/holidays.ts";
import { PROCEDURES } from "@fadu/catalog/catalog.ts";
import { TAXONOMIES } from "@fadu/catalog/taxonomies/taxonomies.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Instant } from "@fadu/engine/time/dates.ts";
import type { Pool } from "pg";

import { logAdminInTx } from "../account/admin-log.ts";
import type { Principal } from "../account/principal.ts";
import { changeInTenant, inDirectory, touchFacts } from "../store/tx.ts";
import type { Tx } from "../store/tx.ts";
import { activate, addVersions, versionOf } from "./registry.ts";

/** Under this key of the tenant's settings lies the digest of the catalogue it was last given. */
const MARK = "$catalog";
/** Under this key, whether new versions wait. */
const HOLD = "$catalog.hold";
/** Classes have been in force for as long as records reach back. */
const ALWAYS = "1949-10-01";

/** Brings every street up to this program's catalogue. @returns ids of the tenants that changed */
export async function installCatalog(pool: Pool, now: Instant): Promise<string[]> {
  const { rows } = await inDirectory(pool, (tx) => tx.query<{ id: string }>("select id from tenant order by id"));
  const changed: string[] = [];
  for (const { id } of rows) {
    if (await changeInTenant(pool, id, (tx) => installCatalogInTx(tx, now))) changed.push(id);
  }
  return changed;
}

/**
 * Gives one street the catalogue of this program: the procedures new matters open under, the classes, the holiday notices. What
 * the street entered itself stays: its own classes, a year's notice it took, days it declared.
 *
 * @returns whether anything had to be done
 */
export async function installCatalogInTx(tx: Tx, now: Instant): Promise<boolean> {
  const digest = catalogDigest();
  const { rows } = await tx.query<{ mark: string | null; hold: boolean | null }>(
    "select settings ->> $2 as mark, (settings ->> $3)::boolean as hold from tenant where id = $1 for update",
    [tx.tenant, MARK, HOLD],
  );
  if (rows[0]?.mark === digest) return false;
  await installProcedures(tx, PROCEDURES, rows[0]?.hold === true, now);
  await installHolidays(tx);
  await installTaxonomies(tx);
  await tx.query(
    "update tenant set settings = jsonb_set(settings, array[$2::text], to_jsonb($3::text)) where id = $1",
    [tx.tenant, MARK, digest],
  );
  await touchFacts(tx);
  return true;
}

/**
 * Brings the program's versions. Those new to the street come into force today, unless it holds them back; where the street
 * has itself decided which version holds, and where it is asked first, a new one waits to be proposed.
 */
export async function installProcedures(
  tx: Tx,
  definitions: readonly Definition[],
  hold: boolean,
  now: Instant,
): Promise<void> {
  const { rows } = await tx.query<{ hash: string; procedure: string; decided: boolean }>(
    `select v.hash, v.procedure, exists (select from procedure_activation a where a.tenant_id = v.tenant_id
            and a.procedure = v.procedure and a.proposed_by is not null and a.consented_at is not null) as decided
       from procedure_version v where v.tenant_id = $1`,
    [tx.tenant],
  );
  const [known, kept] = [new Set<string>(), new Set<string>()];
  for (const { hash, procedure, decided } of rows) {
    known.add(hash);
    if (hold || decided) kept.add(procedure);
  }
  const fresh = definitions.filter((one) => !known.has(versionOf(one).hash));
  await addVersions(tx, fresh, now);
  await activate(
    tx,
    fresh.filter(({ id }) => !kept.has(id)),
    now,
  );
}

/** Whether versions that a new program brings wait until somebody proposes them. */
export async function isHeld(tx: Tx): Promise<boolean> {
  const { rows } = await tx.query<{ hold: boolean | null }>(
    "select (settings ->> $2)::boolean as hold from tenant where id = $1",
    [tx.tenant, HOLD],
  );
  return rows[0]?.hold === true;
}

export async function holdInTx(tx: Tx, principal: Principal, hold: boolean, now: Instant): Promise<void> {
  const before = await isHeld(tx);
  await tx.query(
    "update tenant set settings = jsonb_set(settings, array[$2::text], to_jsonb($3::boolean)) where id = $1",
    [tx.tenant, HOLD, hold],
  );
  await logAdminInTx(tx, principal, now, { action: "procedure.hold", subject: tx.tenant, before, after: hold });
}

let known: string | undefined;

function catalogDigest(): string {
  known ??= createHash("sha256")
    .update(JSON.stringify([PROCEDURES, HOLIDAYS, TAXONOMIES]))
    .digest("hex");
  return known;
}

async function installHolidays(tx: Tx): Promise<void> {
  const rows = HOLIDAYS.map(({ date, kind, name, source }) => ({ date, kind, name, source }));
  await tx.query(
    `insert into calendar_day (tenant_id, date, kind, name, source)
     select $1, d.date, d.kind, d.name, d.source
       from jsonb_to_recordset($2::jsonb) as d(date date, kind text, name text, source text)
     on conflict (tenant_id, date) do nothing`,
    [tx.tenant, JSON.stringify(rows)],
  );
}

async function installTaxonomies(tx: Tx): Promise<void> {
  const rows = TAXONOMIES.flatMap(({ id, version, items }) =>
    items.map((item, sort) => ({
      taxonomy: id,
      version,
      code: item.code,
      title: item.title,
      parent: item.parent ?? null,
      attributes: item.attributes ?? null,
      national_code: item.nationalCode ?? null,
      sort,
    })),
  );
  await tx.query(
    `insert into taxonomy_item (tenant_id, taxonomy, code, version, title, parent, attributes, national_code, valid_from, valid_to, sort)
     select $1, i.taxonomy, i.code, i.version, i.title, i.parent, i.attributes, i.national_code, $3::date,
            -- What the street has put out of use stays so under the new version.
            (select case when bool_and(o.valid_to is not null) then max(o.valid_to) end from taxonomy_item o
              where o.tenant_id = $1 and o.taxonomy = i.taxonomy and o.code = i.code), i.sort
       from jsonb_to_recordset($2::jsonb) as i(taxonomy text, code text, version text, title text, parent text,
                                                attributes jsonb, national_code text, sort integer)
     on conflict (tenant_id, taxonomy, code, version) do nothing`,
    [tx.tenant, JSON.stringify(rows), ALWAYS],
  );
}
