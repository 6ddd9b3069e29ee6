import type { Facts, Relative, Stretch } from "@fadu/engine/matter/command.ts";
import type { Matter } from "@fadu/engine/matter/matter.ts";
import type { Needs } from "@fadu/engine/matter/needs.ts";
import type { QueryResult, QueryResultRow } from "pg";

import type { Statement } from "../store/statement.ts";

/** What a decision needs and no cache holds. */
export type Found = Pick<Facts, "exhibits" | "matters" | "relatives" | "rosters" | "sequences">;

export const NOTHING_FOUND: Found = { exhibits: {}, matters: {}, relatives: [], rosters: {}, sequences: {} };

type Answer = QueryResult<QueryResultRow>;
type Take = (answer: Answer) => Partial<Found>;

/** Statements to send with others, and how to read their answers, which come in the same order. */
export interface Lookups {
  readonly statements: readonly Statement[];
  read(answers: readonly Answer[]): Found;
}

/** Which lookups a command needs; none of them takes a lock. */
export function lookupsFor(tenant: string, needs: Needs, matter: Matter | null): Lookups {
  const lookups = [
    ...exhibits(tenant, needs.exhibits),
    ...matters(tenant, needs.matters),
    ...relatives(tenant, needs.relatives ? matter : null),
    ...rosters(tenant, needs.rosters, new Set(needs.entries)),
  ];
  return {
    statements: lookups.map(([statement]) => statement),
    read: (answers) =>
      lookups.reduce<Found>((found, [, take], i) => {
        const answer = answers[i];
        if (!answer) return found;
        const more = take(answer);
        // Each roster key is asked for by a statement of its own.
        return { ...found, ...more, rosters: { ...found.rosters, ...more.rosters } };
      }, NOTHING_FOUND),
  };
}

type Lookup = readonly [Statement, Take];

function exhibits(tenant: string, ids: readonly string[]): Lookup[] {
  if (ids.length === 0) return [];
  // One that was destroyed has no name any more: nobody can hand it in anew.
  const text = "select id, kind, name from exhibit where tenant_id = $1 and id::text = any($2) and name <> ''";
  return [
    [
      { name: "lookup exhibits", text, values: [tenant, ids] },
      ({ rows }) => ({
        exhibits: Object.fromEntries((rows as ExhibitRow[]).map(({ id, kind, name }) => [id, { kind, name }])),
      }),
    ],
  ];
}
export interface ExhibitRow {
  id: string;
  kind: string;
  name: string;
}

export function mattersStatement(tenant: string, ids: readonly string[]): Statement {
  return { name: "lookup matters", text: MATTERS, values: [tenant, ids.filter(isId)] };
}

function matters(tenant: string, ids: readonly string[]): Lookup[] {
  if (ids.length === 0) return [];
  return [
    [
      mattersStatement(tenant, ids),
      ({ rows }) => ({
        matters: Object.fromEntries(
          (rows as MatterRow[]).map(({ id, procedure, title, closed }) => [id, { procedure, title, closed }]),
        ),
      }),
    ],
  ];
}
const MATTERS = `select id, procedure, title, closed_on is not null as closed, outcome
  from matter where tenant_id = $1 and id = any($2::uuid[])`;
export interface MatterRow {
  id: string;
  procedure: string;
  title: string;
  closed: boolean;
  outcome: string | null;
}

/** Matters opened from this one; their ids are on it. */
export function relativeLinks(matter: Matter): { id: string; kind: Relative["kind"] }[] {
  return matter.links.flatMap((link) =>
    link.kind === "child" || link.kind === "followUp" ? [{ id: link.matter, kind: link.kind }] : [],
  );
}

function relatives(tenant: string, matter: Matter | null): Lookup[] {
  const links = matter ? relativeLinks(matter) : [];
  if (links.length === 0) return [];
  return [
    [
      mattersStatement(
        tenant,
        links.map((link) => link.id),
      ),
      ({ rows }) => {
        const byId = new Map((rows as MatterRow[]).map((row) => [row.id, row]));
        return {
          relatives: links.flatMap(({ id, kind }): Relative[] => {
            const row = byId.get(id);
            if (!row) return [];
            const { procedure, closed, outcome } = row;
            return [{ id, procedure, kind, closed, ...(outcome === null ? {} : { outcome }) }];
          }),
        };
      },
    ],
  ];
}

/** An entry of a roster is known by its category, the person it is about, its number or its id. */
function rosters(tenant: string, keys: readonly string[], entries: ReadonlySet<string>): Lookup[] {
  return keys.map((key): Lookup => {
    return [
      rosterStatement(tenant, key, entries.has(key)),
      ({ rows }) => ({ rosters: { [key]: (rows as RosterRow[]).map(stretchOf) } }),
    ];
  });
}

export const stretchOf = ({ from, to, values }: RosterRow): Stretch => ({
  from,
  ...(to === null ? {} : { to }),
  ...(values ? { values } : {}),
});

/**
 * @param key `roster/key`
 * @param whole with the fields of the entries
 */
export function rosterStatement(tenant: string, key: string, whole: boolean): Statement {
  const [procedure, value] = splitKey(key);
  return {
    name: "lookup roster",
    text: ROSTER,
    values: [tenant, procedure, value, isId(value) ? value : null, whole],
  };
}

const ROSTER = `select id, valid_from as "from", valid_to as "to", case when $5 then "values" end as "values" from matter
  where tenant_id = $1 and procedure = $2 and kind = 'roster' and valid_from is not null
    and (category = $3 or person = $3 or number = $3 or id = $4) and result is distinct from 'void'
  order by valid_from`;
export interface RosterRow {
  id: string;
  from: string;
  to: string | null;
  values: Stretch["values"] | null;
}

/** `roster/key` in two. */
export function splitKey(key: string): [string, string] {
  const slash = key.indexOf("/");
  return [key.slice(0, slash), key.slice(slash + 1)];
}

const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
