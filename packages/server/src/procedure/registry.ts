import { createHash } from "node:crypto";

import type { Definition } from "@fadu/engine/definition/definition.ts";
import { localDate } from "@fadu/engine/time/dates.ts";
import type { Instant } from "@fadu/engine/time/dates.ts";

import { newId } from "../store/ids.ts";
import { touchFacts } from "../store/tx.ts";
import type { Tx } from "../store/tx.ts";
import { inForceOn, readActivations } from "./activation.ts";

/** A definition with the hash of its content, which is how matters refer to it. */
export interface Version {
  readonly hash: string;
  readonly definition: Definition;
  /** The bytes the hash is over. */
  readonly text: string;
}

/** Why a version the program brought is in force. */
const BY_PROGRAM = "程序自带";

/** Content names itself: one parsed definition serves all tenants of the process. */
const known = new Map<string, Definition>();
const versions = new WeakMap<Definition, Version>();

/**
 * JSON and SHA-256 of a definition, in its own order: the first opening act is the default, and forms, facts and states are
 * shown as the procedure tells them.
 */
export function versionOf(definition: Definition): Version {
  let version = versions.get(definition);
  if (!version) {
    const text = JSON.stringify(definition);
    version = { hash: createHash("sha256").update(text).digest("hex"), definition, text };
    versions.set(definition, version);
  }
  return version;
}

/** A stored definition, parsed once a process. */
export function parseDefinition(hash: string, text: string): Definition {
  let definition = known.get(hash);
  if (!definition) {
    const actual = createHash("sha256").update(text).digest("hex");
    if (actual !== hash)
      throw new Error(`The stored definition ${hash} was changed: its content has the hash ${actual}.`);
    definition = JSON.parse(text) as Definition;
    bare(definition);
    known.set(hash, definition);
  }
  return definition;
}

const MAPS = [
  "fields",
  "computed",
  "listed",
  "facets",
  "states",
  "outcomes",
  "acts",
  "clocks",
  "numbering",
  "instruments",
  "settings",
  "universal",
] as const satisfies readonly (keyof Definition)[];

/** Its maps hold what the procedure names and nothing of JavaScript's own: who asks for an act called toString finds none. */
function bare(definition: Definition): void {
  for (const map of MAPS) bareMap(definition[map]);
  for (const field of Object.values(definition.fields)) bareMap(field.columns);
}

const bareMap = (map: object | undefined): void => {
  if (map) Object.setPrototypeOf(map, null);
};

/** A definition this process has seen. */
export function findDefinition(hash: string): Definition | undefined {
  return known.get(hash);
}

/** @throws Error if this process has not read it yet */
export function getDefinition(hash: string): Definition {
  const definition = known.get(hash);
  if (!definition) throw new Error(`The definition ${hash} was not read.`);
  return definition;
}

/** Keeps these definitions as versions of their procedures; none is in force by that. */
export async function addVersions(tx: Tx, definitions: readonly Definition[], now: Instant): Promise<void> {
  for (const definition of definitions) {
    const { hash, text } = versionOf(definition);
    const { id: procedure, version, kind, area, title } = definition;
    await tx.db
      .insertInto("procedure_version")
      .values({ tenant_id: tx.tenant, hash, procedure, version, kind, area, title, definition: text, added_at: now })
      .onConflict((conflict) => conflict.columns(["tenant_id", "hash"]).doNothing())
      .execute();
  }
  if (definitions.length > 0) await touchFacts(tx);
}

/**
 * Makes these the versions under which new matters open, from today on; open matters keep theirs, because the law they began
 * under may still govern them. Nothing happens for a definition that is in force already.
 *
 * @returns ids of the procedures whose version changed
 */
export async function activate(tx: Tx, definitions: readonly Definition[], now: Instant): Promise<string[]> {
  const today = localDate(now);
  const inForce = inForceOn(await readActivations(tx), today);
  const changed = definitions.filter((definition) => inForce.get(definition.id) !== versionOf(definition).hash);
  await addVersions(tx, changed, now);
  const rows = changed.map((definition) => ({
    tenant_id: tx.tenant,
    id: newId(),
    procedure: definition.id,
    hash: versionOf(definition).hash,
    active_from: today,
    reason: BY_PROGRAM,
    proposed_at: now,
    consented_at: now,
  }));
  if (rows.length > 0) await tx.db.insertInto("procedure_activation").values(rows).execute();
  return changed.map(({ id }) => id);
}
