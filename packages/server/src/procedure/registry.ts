import { createHash } from "node:crypto";

import type { Definition } from "@fadu/engine/definition/definition.ts";

import { touchFacts } from "../store/tx.ts";
import type { Tx } from "../store/tx.ts";

/** A definition with the hash of its content, which is how matters refer to it. */
export interface Version {
  readonly hash: string;
  readonly definition: Definition;
  /** The bytes the hash is over. */
  readonly text: string;
}

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
    known.set(hash, definition);
  }
  return definition;
}

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

/**
 * Makes these the versions under which new matters open; open matters keep theirs, because the law they began under may
 * still govern them. Nothing happens for a definition that is active already.
 *
 * @param now instant from which they are active
 * @returns ids of the procedures whose active version changed
 */
export async function activate(tx: Tx, definitions: readonly Definition[], now: string): Promise<string[]> {
  const { rows } = await tx.query<{ procedure: string; hash: string }>(
    "select procedure, hash from procedure_version where tenant_id = $1 and active_to is null",
    [tx.tenant],
  );
  const active = new Map(rows.map((row) => [row.procedure, row.hash]));
  const changed: string[] = [];
  for (const definition of definitions) {
    const { hash, text } = versionOf(definition);
    if (active.get(definition.id) === hash) continue;
    await tx.query(
      "update procedure_version set active_to = $3 where tenant_id = $1 and procedure = $2 and active_to is null",
      [tx.tenant, definition.id, now],
    );
    await tx.db
      .insertInto("procedure_version")
      .values({
        tenant_id: tx.tenant,
        hash,
        procedure: definition.id,
        version: definition.version,
        kind: definition.kind,
        area: definition.area,
        title: definition.title,
        definition: text,
        active_from: now,
        active_to: null,
      })
      .onConflict((conflict) =>
        conflict.columns(["tenant_id", "hash"]).doUpdateSet({ active_from: now, active_to: null }),
      )
      .execute();
    changed.push(definition.id);
  }
  if (changed.length > 0) await touchFacts(tx);
  return changed;
}
