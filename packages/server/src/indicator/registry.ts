import { INDICATORS } from "@fadu/catalog/catalog.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Indicator } from "@fadu/engine/definition/indicator.ts";

import { LATEST_VERSIONS } from "../procedure/activation.ts";
import { parseDefinition } from "../procedure/registry.ts";
import type { Tx } from "../store/tx.ts";
import { lintIndicator } from "./lint.ts";
import type { Known } from "./lint.ts";

/** An indicator with where it is from: version 0 is the catalogue's, later ones the tenant's own. */
export interface Registered {
  readonly indicator: Indicator;
  readonly version: number;
}

const CATALOGUE: ReadonlyMap<string, Registered> = new Map(
  INDICATORS.map((indicator) => [indicator.id, { indicator, version: 0 }]),
);

export const isOfCatalogue = (id: string): boolean => CATALOGUE.has(id);

/** Every indicator of the tenant: the catalogue's and its own, each in its newest version. */
async function registeredIndicators(tx: Tx): Promise<Map<string, Registered>> {
  const { rows } = await tx.query<{ id: string; version: number; definition: Indicator | null }>(
    `select distinct on (id) id, version, definition from indicator_definition
      where tenant_id = $1 order by id, version desc`,
    [tx.tenant],
  );
  const all = new Map(CATALOGUE);
  for (const { id, version, definition } of rows) if (definition) all.set(id, { indicator: definition, version });
  return all;
}

/** By id, as the compiler wants them. */
const indicatorsIn = (registered: ReadonlyMap<string, Registered>): Map<string, Indicator> =>
  new Map([...registered].map(([id, { indicator }]) => [id, indicator]));

/** Indicators and the definitions now in force that they may refer to. */
export async function readKnown(tx: Tx): Promise<Known & { readonly registered: ReadonlyMap<string, Registered> }> {
  const registered = await registeredIndicators(tx);
  const { rows } = await tx.query<{ procedure: string; hash: string; definition: string }>(
    `select v.procedure, v.hash, v.definition from (${LATEST_VERSIONS}) a
       join procedure_version v on v.tenant_id = $1 and v.hash = a.hash`,
    [tx.tenant],
  );
  const procedures = new Map<string, Definition>(
    rows.map(({ procedure, hash, definition }) => [procedure, parseDefinition(hash, definition)]),
  );
  return { procedures, indicators: indicatorsIn(registered), registered };
}

/** Indicators a tenant can compute: those whose procedures it has in force. */
export const isComputable = (indicator: Indicator, known: Known): boolean =>
  lintIndicator(indicator, known).length === 0;
