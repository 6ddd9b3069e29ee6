import { FACETS } from "@fadu/engine/definition/definition.ts";
import type { Definition, Facet } from "@fadu/engine/definition/definition.ts";
import { awaited } from "@fadu/engine/matter/awaited.ts";
import { facetsOf, mainClock } from "@fadu/engine/matter/facets.ts";
import type { FacetValue } from "@fadu/engine/matter/facets.ts";
import type { Matter } from "@fadu/engine/matter/matter.ts";
import type { Instant } from "@fadu/engine/time/dates.ts";

import type { Row } from "../store/statement.ts";
import { settingsFor } from "./facts.ts";
import { clockRows, exhibitRows, instrumentRows, linkRows, partyRows, personRows, publicationRows } from "./parts.ts";
import { filterValues } from "./sealed.ts";
import { searchTextOf } from "./search-text.ts";
import type { KnownWorld } from "./world.ts";

/** Every row that derives from a matter: rebuilt from it at any time, under the calendar of that time. */
export interface Projection {
  readonly matter: Row<"matter">;
  readonly task: readonly Row<"task">[];
  readonly clock: readonly Row<"clock">[];
  readonly party: readonly Row<"party">[];
  readonly instrument: readonly Row<"instrument">[];
  readonly matter_link: readonly Row<"matter_link">[];
  readonly matter_person: readonly Row<"matter_person">[];
  readonly matter_exhibit: readonly Row<"matter_exhibit">[];
  readonly publication: readonly Row<"publication">[];
}

/** Columns whose name is not the facet's in snake_case, because a column of the matter itself has it. */
const FACET_COLUMNS = { dueOn: "facet_due_on", unit: "facet_unit_id", community: "community_id" } as const;

const COLUMN_OF = Object.fromEntries(
  Object.keys(FACETS).map((facet) => [
    facet,
    facet in FACET_COLUMNS
      ? FACET_COLUMNS[facet as keyof typeof FACET_COLUMNS]
      : facet.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  ]),
) as Readonly<Record<Facet, keyof Row<"matter">>>;

/** Column of the matter table that holds a facet. */
export function facetColumn(facet: Facet): keyof Row<"matter"> {
  return COLUMN_OF[facet];
}

/** Longest text in an indexed column; PostgreSQL's index entries end at some 2,700 bytes. */
const FACET_LENGTH = 200;
/** When a worklist sorts what has no limit: after everything that has one. */
const NO_LIMIT: Instant = "9999-12-31T00:00:00.000Z";
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** @param now decides the phase of clocks */
export function project(world: KnownWorld, definition: Definition, matter: Matter, now: Instant): Projection {
  const row = matterRow(world, definition, matter);
  const settings = settingsFor(world, definition);
  return {
    matter: row,
    task: taskRows(definition, matter, row),
    clock: clockRows({ tenant: world.tenant, definition, matter, calendar: world.calendar, settings, now }),
    party: partyRows(world.tenant, definition, matter),
    instrument: instrumentRows(world.tenant, definition, matter),
    matter_link: linkRows(world.tenant, matter),
    matter_person: personRows(world.tenant, matter),
    matter_exhibit: exhibitRows(world.tenant, definition, matter),
    publication: publicationRows(world.tenant, matter, world.calendar),
  };
}

export function matterRow(world: KnownWorld, definition: Definition, matter: Matter): Row<"matter"> {
  const open = matter.closedOn === undefined;
  const main = open ? mainClock(definition, matter, world.calendar) : undefined;
  const unit = world.units.get(matter.unit);
  const number = matter.numbers["matter"] ?? Object.values(matter.numbers)[0] ?? null;
  const search = searchTextOf(definition, matter, number);
  return {
    tenant_id: world.tenant,
    id: matter.id,
    procedure: matter.procedure,
    kind: definition.kind,
    definition: matter.definition,
    revision: matter.revision,
    number,
    state: matter.state,
    outcome: matter.outcome ?? null,
    result: resultOf(definition, matter.outcome),
    title: matter.title,
    opener: matter.opener.account,
    handler: matter.handler ?? null,
    unit_id: matter.unit,
    unit_path: unit?.path ?? "/",
    opened_on: matter.openedOn,
    opened_at: matter.openedAt,
    closed_on: matter.closedOn ?? null,
    updated_at: matter.lastAt,
    due_clock: main?.clock ?? null,
    due_on: main?.due.on ?? null,
    due_at: main?.due.at ?? null,
    due_provisional: main?.due.provisional ?? false,
    suspended: open && matter.suspended !== undefined,
    suspended_until: (open && matter.suspended?.until) || null,
    supervised: matter.supervised !== undefined,
    urged: matter.urged,
    sensitivity: definition.visibility.sensitivity,
    ...facetRow(facetsOf(definition, matter, world.calendar)),
    values: filterValues(definition, matter),
    snapshot: matter,
    head: matter.head,
    search_open: search.open,
    search_personal: search.personal,
  };
}

/** How statistics read the outcome; the engine's own (void, merged) are out of every count. */
function resultOf(definition: Definition, outcome: string | undefined): string | null {
  if (outcome === undefined) return null;
  return definition.outcomes[outcome]?.result ?? (outcome in definition.outcomes ? "neutral" : "void");
}

type FacetRow = Pick<
  Row<"matter">,
  | "category"
  | "subcategory"
  | "source"
  | "channel"
  | "level"
  | "mode"
  | "party"
  | "place"
  | "topic"
  | "person"
  | "amount"
  | "headcount"
  | "area"
  | "quantity"
  | "score"
  | "total"
  | "occurred_on"
  | "filed_on"
  | "decided_on"
  | "paid_on"
  | "served_on"
  | "answered_on"
  | "effective_on"
  | "facet_due_on"
  | "valid_from"
  | "valid_to"
  | "flagged"
  | "special"
  | "facet_unit_id"
  | "community_id"
>;

function facetRow(facets: Readonly<Record<Facet, FacetValue>>): FacetRow {
  const row: Record<string, FacetValue> = {};
  for (const [facet, value] of Object.entries(facets) as [Facet, FacetValue][]) {
    row[facetColumn(facet)] = shaped(value, FACETS[facet]);
  }
  return row as FacetRow;
}

/** Only what the column can hold: a matter is never lost because one of its values is odd. */
function shaped(value: FacetValue, as: (typeof FACETS)[Facet]): FacetValue {
  if (typeof value !== "string") return value;
  switch (as) {
    case "text":
      return value.slice(0, FACET_LENGTH);
    case "unit":
      return UUID.test(value) ? value : null;
    case "date":
      return /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null;
    case "number":
    case "flag":
      return null;
  }
}

function taskRows(definition: Definition, matter: Matter, row: Row<"matter">): Row<"task">[] {
  return awaited(definition, matter).flatMap((task): Row<"task">[] => {
    const base = {
      tenant_id: row.tenant_id,
      matter_id: matter.id,
      key: task.key,
      kind: task.kind,
      acts: [...task.acts],
      title: task.title,
      procedure: matter.procedure,
      unit_id: task.unit,
      unit_path: row.unit_path,
      since: task.since,
      due_on: row.due_on,
      due_at: row.due_at,
      order_at: row.due_at ?? NO_LIMIT,
    };
    if (task.account !== undefined) return [{ ...base, role: "", account_id: task.account }];
    return task.roles.map((role) => ({ ...base, role, account_id: null }));
  });
}
