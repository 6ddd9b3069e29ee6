import { FACETS } from "@fadu/engine/definition/definition.ts";
import type { Definition, Facet } from "@fadu/engine/definition/definition.ts";
import type { Field, Value } from "@fadu/engine/definition/field.ts";
import { ENGINE_OUTCOMES } from "@fadu/engine/matter/universal.ts";
import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Static } from "typebox";

import type { Principal } from "../account/principal.ts";
import { namedOn } from "../account/visibility.ts";
import { Unreadable } from "../keys/cipher.ts";
import type { Row } from "../store/statement.ts";
import type { Tx } from "../store/tx.ts";
import { labelsOf } from "./labels.ts";
import { isPersonal, maskAddress, maskName } from "./masking.ts";
import { guarded, HIDDEN, marksOf, maskText } from "./marks.ts";
import type { Mark } from "./marks.ts";
import type { Viewer } from "./filter.ts";
import { facetColumn } from "./project.ts";
import type { MatterRow } from "./schema.ts";
import { keysToTurn, openStored } from "./sealed.ts";
import type { World } from "./world.ts";
import { worksOn } from "./works-on.ts";

export type ListRow = Static<typeof MatterRow>;

const FACET_NAMES = Object.keys(FACETS) as Facet[];

/** What a line of a list is made from. `named`: the viewer is on the matter. */
export type Listed = Omit<Row<"matter">, "snapshot" | "values" | "head" | "search_open" | "search_personal"> & {
  readonly warn_at: string | null;
  readonly named: boolean;
};

const OWN = [
  "id",
  "procedure",
  "kind",
  "definition",
  "revision",
  "number",
  "state",
  "outcome",
  "title",
  "opener",
  "handler",
  "unit_id",
  "unit_path",
  "opened_on",
  "opened_at",
  "closed_on",
  "updated_at",
  "due_clock",
  "due_on",
  "due_at",
  "due_provisional",
  "suspended",
  "supervised",
  "urged",
  "sensitivity",
] as const;

/** Columns of `Listed`, for a query over `matter m`. */
export function listColumns(principal: Principal): RawBuilder<unknown> {
  const columns = [...OWN, ...FACET_NAMES.map(facetColumn)].map((name) => sql.ref(`m.${name}`));
  return sql`${sql.join(columns)},
    (select c.warn_at from clock c where c.tenant_id = m.tenant_id and c.matter_id = m.id and c.clock = m.due_clock) as warn_at,
    ${namedOn(principal)} as named`;
}

/** Lines as the viewer sees them: ids with their names, people masked where he does not work on the matter. */
export async function presentRows(tx: Tx, viewer: Viewer, rows: readonly Listed[]): Promise<ListRow[]> {
  const shown = rows.map((row) => {
    const definition = viewer.world.definitions.get(row.definition);
    const open =
      definition !== undefined && worksOn(definition, viewer.principal, { unitPath: row.unit_path, named: row.named });
    return { row, open };
  });
  const marks = await marksOfMatters(
    tx,
    viewer.world,
    shown.flatMap(({ row, open }) => (open ? [] : [row])),
  );
  return shown.map(({ row, open }) => {
    const line = lineOf(viewer, row);
    return open ? line : masked(line, viewer.world.definitions.get(row.definition), marks.get(row.id) ?? []);
  });
}

/**
 * What is personal in the words of these matters, for those who do not work on them. What lies sealed is opened for it: whoever
 * typed a number a second time, into a title, must not have it read there.
 */
export async function marksOfMatters(
  tx: Tx,
  world: World,
  matters: readonly { readonly id: string; readonly definition: string }[],
): Promise<Map<string, readonly Mark[]>> {
  if (matters.length === 0) return new Map();
  const sealing = new Set(
    matters.flatMap(({ definition: hash }) => {
      const definition = world.definitions.get(hash);
      return definition && keysToTurn(definition).length > 0 ? [hash] : [];
    }),
  );
  const { rows } = await tx.query<ForMarks>(
    `select id, title, definition, case when definition = any($3::text[]) then snapshot -> 'values' else values end as values
       from matter where tenant_id = $1 and id = any($2::uuid[])`,
    [tx.tenant, matters.map(({ id }) => id), [...sealing]],
  );
  return new Map(rows.map((row) => [row.id, marksOfRow(world, row)]));
}

interface ForMarks {
  readonly id: string;
  readonly title: string;
  readonly definition: string;
  readonly values: Readonly<Record<string, Value>>;
}

function marksOfRow(world: World, { id, title, definition: hash, values }: ForMarks): readonly Mark[] {
  const definition = world.definitions.get(hash);
  if (!definition) return [];
  try {
    return marksOf(definition, openStored(world.keys, definition, id, values));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    // One that was tampered with takes no list with it; what its title may repeat cannot be known.
    return [{ text: title, shown: HIDDEN }];
  }
}

function masked(line: ListRow, definition: Definition | undefined, marks: readonly Mark[]): ListRow {
  const facets: Record<string, string | number | boolean> = {};
  const labels: Record<string, string> = {};
  for (const [facet, value] of Object.entries(line.facets)) {
    const shown = maskedFacet(definition, facet as Facet, value, marks);
    if (shown === undefined) continue;
    facets[facet] = shown;
    const label = line.labels[facet];
    if (label !== undefined && shown === value) labels[facet] = label;
  }
  return { ...line, title: maskText(line.title, marks), facets, labels };
}

/** A facet shows what its field would: of a class or an answer that is personal, nothing. */
function maskedFacet(
  definition: Definition | undefined,
  facet: Facet,
  value: string | number | boolean,
  marks: readonly Mark[],
): string | number | boolean | undefined {
  const field = fieldOfFacet(definition, facet);
  if (!field || !isPersonal(field)) return typeof value === "string" ? maskText(value, marks) : value;
  if (typeof value !== "string") return undefined;
  // An organisation's name is public and stays.
  if (field.type === "party") return field.sensitivity === "secret" ? undefined : maskText(value, marks);
  if (field.sensitivity === "secret") return undefined;
  if (facet === "community") return value;
  if (field.type === "place") return maskAddress(value);
  return field.type === "text" ? maskName(value) : undefined;
}

/** The field behind a facet, as others see it. */
export function fieldOfFacet(definition: Definition | undefined, facet: Facet): Field | undefined {
  const field = definition?.fields[definition.facets[facet]?.split(".")[0] ?? ""];
  return definition && field && guarded(definition, field);
}

function lineOf({ world, now }: Viewer, row: Listed): ListRow {
  const definition = world.definitions.get(row.definition);
  const titled = (id: string, title: string | undefined) => ({ id, title: title ?? id });
  return {
    id: row.id,
    procedure: titled(row.procedure, definition?.title),
    kind: row.kind,
    number: row.number,
    title: row.title,
    state: titled(row.state, definition?.states[row.state]?.title),
    outcome: row.outcome === null ? null : titled(row.outcome, outcomeTitle(world, row.definition, row.outcome)),
    unit: { id: row.unit_id, name: world.units.get(row.unit_id)?.name ?? "" },
    handler: row.handler === null ? null : { id: row.handler, name: world.accounts.get(row.handler)?.name ?? "" },
    openedOn: row.opened_on,
    closedOn: row.closed_on,
    updatedAt: row.updated_at,
    revision: row.revision,
    due: dueOf(row, definition?.clocks[row.due_clock ?? ""]?.title ?? "", now),
    suspended: row.suspended,
    supervised: row.supervised,
    urged: row.urged,
    ...facetsAndLabels(world, definition, row),
  };
}

function facetsAndLabels(
  world: World,
  definition: Definition | undefined,
  row: Listed,
): Pick<ListRow, "facets" | "labels"> {
  const facets = facetsOfRow(row);
  return { facets, labels: labelsOf(world, definition, facets) };
}

/** Title of an outcome, of the procedure's own or of the engine's (void, merged). */
export function outcomeTitle(world: World, hash: string, outcome: string): string {
  const own = world.definitions.get(hash)?.outcomes[outcome]?.title;
  return own ?? (ENGINE_OUTCOMES as Readonly<Record<string, string>>)[outcome] ?? outcome;
}

function dueOf(row: Listed, title: string, now: string): ListRow["due"] {
  if (row.due_clock === null || row.due_on === null || row.due_at === null) return null;
  const phase = row.suspended
    ? "suspended"
    : row.due_at < now
      ? "overdue"
      : row.warn_at !== null && row.warn_at <= now
        ? "near"
        : "running";
  return { clock: row.due_clock, title, on: row.due_on, at: row.due_at, phase, provisional: row.due_provisional };
}

function facetsOfRow(row: Listed): ListRow["facets"] {
  const values = row as unknown as Readonly<Record<string, string | number | boolean | null>>;
  const present = FACET_NAMES.flatMap((facet) => {
    const value = values[facetColumn(facet)];
    return value === null || value === undefined ? [] : [[facet, value] as const];
  });
  return Object.fromEntries(present);
}
