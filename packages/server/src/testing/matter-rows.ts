import type { Facet } from "@fadu/engine/definition/definition.ts";
import type { Value } from "@fadu/engine/definition/field.ts";
import type { Pool } from "pg";

import { facetColumn } from "../matter/project.ts";
import { newId } from "../store/ids.ts";
import { changeInTenant } from "../store/tx.ts";
import type { Tx } from "../store/tx.ts";

/** One time an act took effect, as indicators read it. */
export interface SampleAct {
  readonly act: string;
  readonly on: string;
  readonly values?: Readonly<Record<string, Value>>;
  /** Undone by a later return: in the ledger, not in the matter. */
  readonly undone?: boolean;
}

/** A matter as far as statistics look: what the write door would have left in the tables. */
export interface SampleMatter {
  readonly procedure: string;
  readonly kind?: "case" | "record" | "roster";
  readonly openedOn: string;
  readonly closedOn?: string;
  readonly state?: string;
  readonly outcome?: string;
  readonly result?: "success" | "failure" | "withdrawn" | "neutral" | "void";
  readonly unit?: string;
  readonly facets?: Readonly<Partial<Record<Facet, string | number | boolean>>>;
  readonly values?: Readonly<Record<string, Value>>;
  readonly acts?: readonly SampleAct[];
}

/** A tenant with a tree of units: `street` → `north`, `south` → `south1`. */
export interface SampleTenant {
  readonly id: string;
  readonly units: Readonly<
    Record<"street" | "north" | "south" | "south1", { readonly id: string; readonly path: string }>
  >;
}

export async function createSampleTenant(pool: Pool): Promise<SampleTenant> {
  const id = newId();
  const [street, north, south, south1] = [newId(), newId(), newId(), newId()];
  const units = {
    street: { id: street, path: `/${street}/` },
    north: { id: north, path: `/${street}/${north}/` },
    south: { id: south, path: `/${street}/${south}/` },
    south1: { id: south1, path: `/${street}/${south}/${south1}/` },
  };
  await changeInTenant(pool, id, async (tx) => {
    await tx.query(
      "insert into tenant (id, name, short_name, division_code, created_at) values ($1, '南汇街道', '南汇', '330302000000', now())",
      [id],
    );
    for (const [name, unit] of Object.entries(units)) {
      const parent = unit.path.split("/").at(-3) || null;
      await tx.query(
        "insert into unit (tenant_id, id, parent_id, kind, name, path, valid_from) values ($1, $2, $3, 'section', $4, $5, '2000-01-01')",
        [id, unit.id, parent, name, unit.path],
      );
    }
  });
  return { id, units };
}

/** Puts matters into the tables as they stand, for tests of what reads them. */
export async function insertMatters(
  pool: Pool,
  tenant: SampleTenant,
  matters: readonly SampleMatter[],
): Promise<string[]> {
  return changeInTenant(pool, tenant.id, async (tx) => {
    const ids: string[] = [];
    for (const matter of matters) ids.push(await insertMatter(tx, tenant, matter));
    return ids;
  });
}

async function insertMatter(tx: Tx, tenant: SampleTenant, matter: SampleMatter): Promise<string> {
  const id = newId();
  const unit = Object.values(tenant.units).find((u) => u.id === matter.unit) ?? tenant.units.street;
  const facets = { unit: unit.id, ...matter.facets };
  const columns = Object.entries(facets).map(([facet, value]) => [facetColumn(facet as Facet), value] as const);
  const row: Record<string, unknown> = {
    tenant_id: tx.tenant,
    id,
    procedure: matter.procedure,
    kind: matter.kind ?? "case",
    definition: "0".repeat(64),
    revision: 1 + (matter.acts?.length ?? 0),
    state: matter.state ?? "open",
    outcome: matter.outcome ?? null,
    result: matter.result ?? (matter.outcome === undefined ? null : "neutral"),
    title: `${matter.procedure} ${id.slice(-4)}`,
    opener: id,
    unit_id: unit.id,
    unit_path: unit.path,
    opened_on: matter.openedOn,
    opened_at: `${matter.openedOn}T01:00:00.000Z`,
    closed_on: matter.closedOn ?? null,
    updated_at: `${matter.openedOn}T01:00:00.000Z`,
    sensitivity: "internal",
    values: JSON.stringify(matter.values ?? {}),
    snapshot: JSON.stringify(snapshotOf(matter)),
    head: "0".repeat(64),
    ...Object.fromEntries(columns),
  };
  const names = Object.keys(row);
  await tx.query(
    `insert into matter (${names.map((name) => `"${name}"`).join(", ")}) values (${names.map((_, i) => `$${i + 1}`).join(", ")})`,
    Object.values(row),
  );
  for (const [i, act] of (matter.acts ?? []).entries()) {
    await tx.query(
      `insert into entry (tenant_id, matter_id, revision, procedure, kind, act, actor, recorded_at, effective_at, effective_on, command_id, body, prev_hash, hash)
       values ($1, $2, $3, $4, 'act', $5, $2, now(), $6::date, $6, $7, $8, $9, $9)`,
      [
        tx.tenant,
        id,
        i + 2,
        matter.procedure,
        act.act,
        act.on,
        newId(),
        JSON.stringify({ changes: { values: act.values ?? {} } }),
        "0".repeat(64),
      ],
    );
  }
  return id;
}

/** The part of the engine's matter that indicators read: acts done and not undone. */
export function snapshotOf(matter: SampleMatter): { done: Record<string, { revision: number; on: string }[]> } {
  const done: Record<string, { revision: number; on: string }[]> = {};
  for (const [i, { act, on, undone }] of (matter.acts ?? []).entries()) {
    if (!undone) (done[act] ??= []).push({ revision: i + 2, on });
  }
  return { done };
}
