import { FACETS } from "@fadu/engine/definition/definition.ts";
import type { Definition, Facet } from "@fadu/engine/definition/definition.ts";
import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Static, TObject } from "typebox";

import type { Principal } from "../account/principal.ts";
import { sightOf, subtree, visible } from "../account/visibility.ts";
import { facetColumn } from "./project.ts";
import type { MatterFilter } from "./schema.ts";
import { fieldOfFacet } from "./row.ts";
import { searchTests, worksOnRow } from "./search.ts";
import { isPersonal } from "./masking.ts";
import type { World } from "./world.ts";

export type FilterQuery = Static<TObject<typeof MatterFilter>>;
type Test = RawBuilder<boolean>;

export interface Viewer {
  readonly world: World;
  readonly principal: Principal;
  /** Instant of the question, for what is overdue. */
  readonly now: string;
}

const column = (name: string): RawBuilder<unknown> => sql.ref(`m.${name}`);
const list = (text: string): string[] => text.split(",").filter((part) => part !== "");
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const ids = (text: string): string[] => list(text).filter((part) => UUID.test(part));

/** Columns of the matter compared with a comma-separated list. */
const LISTED = {
  procedure: "procedure",
  kind: "kind",
  state: "state",
  outcome: "outcome",
  result: "result",
} as const satisfies Partial<Record<keyof FilterQuery, string>>;

/**
 * The condition of a list of matters (alias `m`): what was asked for, within what the viewer may see. Lists, counts and
 * exports share it, so that they cannot disagree.
 *
 * @param hits matters known to have the words of `query.q` (search.ts): the others need not be looked at
 */
export function matterCondition(
  viewer: Viewer,
  tenant: string,
  query: FilterQuery,
  hits?: readonly string[],
): RawBuilder<boolean> {
  const only = query.procedure === undefined ? undefined : list(query.procedure);
  const sight = sightOf(viewer.world, viewer.principal);
  const within: Test[] = [sql`${column("tenant_id")} = ${tenant}`, visible(sight, "m", only)];
  if (hits !== undefined) within.push(sql`${column("id")} = any(${[...hits]}::uuid[])`);
  return sql<boolean>`${sql.join([...within, ...matterTests(viewer, query)], sql` and `)}`;
}

/** What was asked for alone: for counts that are taken together within what the viewer may see. */
export function matterTests(viewer: Viewer, query: FilterQuery): RawBuilder<boolean>[] {
  const tests: Test[] = [];
  for (const [key, name] of Object.entries(LISTED) as [keyof typeof LISTED, string][]) {
    const asked = query[key];
    if (asked !== undefined) tests.push(anyOf(name, list(asked)));
  }
  if (query.ids !== undefined) tests.push(sql`${column("id")} = any(${ids(query.ids)}::uuid[])`);
  return [...tests, ...standing(viewer, query), ...dated(query), ...facets(query), ...guards(viewer, query)];
}

/** One value is an equation: an index on the column then keeps the order of the list. */
const anyOf = (name: string, values: readonly string[]): Test =>
  values.length === 1 ? sql`${column(name)} = ${values[0]}` : sql`${column(name)} = any(${[...values]})`;

function standing(viewer: Viewer, query: FilterQuery): Test[] {
  const { world, principal, now } = viewer;
  const tests: Test[] = [];
  if (query.valid !== undefined) tests.push(sql`(m.result is distinct from 'void') = ${query.valid}`);
  if (query.open !== undefined) tests.push(query.open ? sql`m.closed_on is null` : sql`m.closed_on is not null`);
  if (query.overdue !== undefined) {
    const late = sql<boolean>`(m.closed_on is null and not m.suspended and m.due_at < ${now})`;
    tests.push(query.overdue ? late : sql`${late} is not true`);
  }
  if (query.within !== undefined) {
    const [from, to] = subtree(world.units.get(query.within)?.path ?? "/none/");
    tests.push(sql`m.unit_path >= ${from} and m.unit_path < ${to}`);
  }
  if (query.mine === "handled") tests.push(sql`m.handler = ${principal.account}`);
  if (query.mine === "opened") tests.push(sql`m.opener = ${principal.account}`);
  if (query.mine === "member") {
    tests.push(sql`exists (select from matter_person own where own.tenant_id = m.tenant_id and own.matter_id = m.id
      and own.account_id = ${principal.account})`);
  }
  if (query.q !== undefined) tests.push(...searchTests(viewer, query.q));
  return tests;
}

function dated(query: FilterQuery): Test[] {
  const tests: Test[] = [];
  const day = basisColumn(query.by ?? "openedOn");
  if (query.from !== undefined) tests.push(sql`${day} >= ${query.from}`);
  if (query.to !== undefined) tests.push(sql`${day} <= ${query.to}`);
  if (query.dueFrom !== undefined) tests.push(sql`m.due_on >= ${query.dueFrom}`);
  if (query.dueTo !== undefined) tests.push(sql`m.due_on <= ${query.dueTo}`);
  return tests;
}

const basisColumn = (basis: string): RawBuilder<unknown> =>
  basis === "openedOn"
    ? column("opened_on")
    : basis === "closedOn"
      ? column("closed_on")
      : column(facetColumn(basis as Facet));

function facets(query: FilterQuery): Test[] {
  const given = query as Readonly<Record<string, string | number | boolean | undefined>>;
  return (Object.entries(FACETS) as [Facet, (typeof FACETS)[Facet]][]).flatMap(([facet, type]): Test[] => {
    const name = facetColumn(facet);
    const value = given[facet];
    const least = given[`${facet}Min`];
    const most = given[`${facet}Max`];
    return [
      ...(typeof value === "string" && type === "text" ? [anyOf(name, list(value))] : []),
      ...(typeof value === "string" && type === "unit"
        ? [sql<boolean>`${column(name)} = any(${ids(value)}::uuid[])`]
        : []),
      ...(typeof value === "boolean" ? [sql<boolean>`coalesce(${column(name)}, false) = ${value}`] : []),
      ...(least === undefined ? [] : [sql<boolean>`${column(name)} >= ${least}`]),
      ...(most === undefined ? [] : [sql<boolean>`${column(name)} <= ${most}`]),
    ];
  });
}

/**
 * What a mask hides is not found out by asking for it: by a facet that is personal in some procedure, its matters are found
 * by who works on them; by the name of a party, organisations by everybody.
 */
function guards(viewer: Viewer, query: FilterQuery): Test[] {
  const asked = new Set<string>(Object.keys(query));
  return (Object.keys(FACETS) as Facet[])
    .filter((facet) => facet !== "community" && [facet, `${facet}Min`, `${facet}Max`].some((key) => asked.has(key)))
    .flatMap((facet) => comparable(viewer, facet));
}

/** Matters of which the viewer may be told what a facet of theirs is; none to test where no procedure hides it. */
export function comparable(viewer: Viewer, facet: Facet): Test[] {
  const hidden = hiddenIn(viewer.world, facet);
  if (hidden.length === 0) return [];
  const organisation =
    facet === "party"
      ? sql<boolean>`or exists (select from party p where p.tenant_id = m.tenant_id and p.matter_id = m.id
          and p.name = m.party and p.kind <> 'citizen')`
      : sql``;
  return [sql<boolean>`(m.definition <> all(${[...hidden]}) or ${worksOnRow(viewer)} ${organisation})`];
}

const hiding = new WeakMap<World, Map<Facet, readonly string[]>>();

/** Versions of procedures in which the field behind a facet is personal; worked out once a world. */
function hiddenIn(world: World, facet: Facet): readonly string[] {
  let known = hiding.get(world);
  if (!known) hiding.set(world, (known = new Map<Facet, readonly string[]>()));
  let hashes = known.get(facet);
  if (!hashes) {
    const hides = ([, definition]: [string, Definition]): boolean => {
      const field = fieldOfFacet(definition, facet);
      return field !== undefined && isPersonal(field);
    };
    known.set(facet, (hashes = [...world.definitions].filter(hides).map(([hash]) => hash)));
  }
  return hashes;
}
