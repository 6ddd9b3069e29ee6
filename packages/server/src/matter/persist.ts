import { isDeepStrictEqual } from "node:util";

import type { Instant } from "@fadu/engine/time/dates.ts";

import { jobStatement } from "../job/enqueue.ts";
import { derivedId } from "../store/ids.ts";
import { combined, inserts, remove, update, upserts } from "../store/statement.ts";
import type { Row, Statement } from "../store/statement.ts";
import { project } from "./project.ts";
import type { Projection } from "./project.ts";
import { keysToTurn } from "./sealed.ts";
import type { Chained, Step } from "./step.ts";
import { CERTIFICATE_ROSTER } from "./world.ts";
import type { World } from "./world.ts";

/** A matter's rows before and after, and the entries in between. */
export interface Change {
  readonly before: Projection | null;
  readonly after: Projection;
  readonly chained: readonly Chained[];
}

export function changeOf(
  world: World,
  step: Pick<Step, "definition" | "before" | "after" | "chained">,
  now: Instant,
): Change {
  const { definition, before, after, chained } = step;
  return {
    before: before && project(world, definition, before, now),
    after: project(world, definition, after, now),
    chained,
  };
}

/** Keys of the projections within their tenant. */
const PART_KEYS = {
  task: ["tenant_id", "matter_id", "key", "role"],
  clock: ["tenant_id", "matter_id", "clock"],
  party: ["tenant_id", "matter_id", "field", "position"],
  instrument: ["tenant_id", "id"],
  matter_link: ["tenant_id", "matter_id", "other_id", "kind"],
  matter_person: ["tenant_id", "matter_id", "account_id", "relation"],
  matter_exhibit: ["tenant_id", "matter_id", "exhibit_id", "field"],
  publication: ["tenant_id", "id"],
} as const;

export type PartTable = keyof typeof PART_KEYS;
export const PART_TABLES = Object.keys(PART_KEYS) as PartTable[];

/**
 * Statements that write what commands did: their keys, the matters (before all that refers to them), the ledger, and of the
 * projections what differs.
 */
export function statementsFor(
  world: World,
  keys: readonly Row<"idempotency_key">[],
  changes: readonly Change[],
): Statement[] {
  const opened = changes.filter((change) => change.before === null).map((change) => change.after.matter);
  const moved = changes.filter((change) => change.before !== null).map((change) => change.after.matter);
  const entries = changes.flatMap((change) => change.chained.map((chained) => entryRow(change.after.matter, chained)));
  const unsealed = entries.map(({ tenant_id, matter_id, revision }) => ({ tenant_id, matter_id, revision }));
  const certificates = changes.some((change) => change.after.matter.procedure === CERTIFICATE_ROSTER);
  const core = [
    ...inserts("idempotency_key", keys),
    ...inserts("matter", opened),
    ...moved.map((row) => update("matter", ["tenant_id", "id"], row)),
    ...inserts("entry", entries),
    ...inserts("unsealed", unsealed),
  ];
  return [
    ...(changes.length === 1 ? [combined(core)] : core),
    ...PART_TABLES.flatMap((table) => partStatements(table, changes)),
    ...(certificates ? [touch(world)] : []),
  ];
}

/** Officers' certificates are cached with the other facts. */
const touch = (world: World): Statement => ({
  name: "touch facts",
  text: "update tenant set facts_version = facts_version + 1 where id = $1",
  values: [world.tenant],
});

function entryRow(matter: Row<"matter">, { entry, body }: Chained): Row<"entry"> {
  return {
    tenant_id: matter.tenant_id,
    matter_id: entry.matter,
    revision: entry.revision,
    procedure: matter.procedure,
    kind: entry.kind,
    act: entry.act,
    actor: entry.actor.account,
    recorded_at: entry.recordedAt,
    effective_at: entry.effectiveAt,
    effective_on: entry.effectiveOn,
    command_id: entry.command,
    body,
    prev_hash: entry.prevHash,
    hash: entry.hash,
  };
}

function partStatements(table: PartTable, changes: readonly Change[]): Statement[] {
  const fresh: PartRow[] = [];
  const changed: PartRow[] = [];
  const gone: PartRow[] = [];
  for (const { before, after } of changes) {
    const old = new Map((before?.[table] ?? []).map((row) => [partKey(table, row), row]));
    for (const row of after[table]) {
      const key = partKey(table, row);
      const was = old.get(key);
      if (!was) fresh.push(row);
      else if (!isDeepStrictEqual(was, row)) changed.push(row);
      old.delete(key);
    }
    gone.push(...old.values());
  }
  const key = PART_KEYS[table] as readonly string[] as readonly never[];
  return [
    ...gone.map((row) => remove(table, key, row as never)),
    ...inserts(table, fresh as never[]),
    // The projection may be older than the rows computed here (the calendar changed in between), so a row meant to be
    // replaced is written whatever it was.
    ...upserts(table, key, changed as never[]),
  ];
}

type PartRow = { readonly [T in PartTable]: Row<T> }[PartTable];

/** A row's key as text. */
export function partKey(table: PartTable, row: object): string {
  const values = row as Readonly<Record<string, unknown>>;
  return PART_KEYS[table].map((column) => String(values[column])).join(" ");
}

/** The one procedure whose act sets something off that no other matter is told of: the destruction of what it lists. */
const isDestruction = ({ definition, chained }: Step): boolean =>
  definition.id === DESTRUCTION && chained.some(({ entry }) => entry.kind === "act" && entry.act === "destroy");

/** Procedure by which files are destroyed (catalogue: archive-destruction). */
export const DESTRUCTION = "archive-destruction";

/** What sealed effects are bound to. */
export const outboxPlace = (id: string): string => `outbox/${id}`;

/**
 * What the steps set off after the commit: one outbox row and one job for each step that sets off anything. Openings are
 * not among it: they happen in the same transaction.
 */
export function effectStatements(world: World, steps: readonly Step[], now: Instant): Statement[] {
  const rows = steps.flatMap(({ definition, after, effects, chained }): Row<"outbox">[] => {
    const later = effects.filter((effect) => effect.kind !== "open");
    const entry = chained.at(-1)?.entry;
    if (later.length === 0 || !entry) return [];
    const id = derivedId(entry.hash, "effects");
    // They carry values in plain: a text in the place of the list is the sealed list.
    const sealed = keysToTurn(definition).length > 0;
    const kept = sealed ? world.keys.seal(outboxPlace(id), JSON.stringify(later)) : later;
    return [{ tenant_id: world.tenant, id, matter_id: after.id, effects: kept, created_at: now }];
  });
  return [
    ...inserts("outbox", rows),
    ...rows.map((row) => jobStatement({ kind: "effects", payload: { tenant: world.tenant, id: row.id } })),
    ...steps
      .filter(isDestruction)
      .map(({ after }) => jobStatement({ kind: "destroy", payload: { tenant: world.tenant, order: after.id } })),
  ];
}
