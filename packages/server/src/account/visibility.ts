import { sql } from "kysely";
import type { RawBuilder } from "kysely";

import { workingRoles } from "../matter/works-on.ts";
import type { World } from "../matter/world.ts";
import { isFor } from "./delegated.ts";
import { administers } from "./principal.ts";
import type { Delegator, Principal } from "./principal.ts";

/** Which procedures an account sees by its roles, and under which unit. */
export interface Sight {
  readonly account: string;
  /** Those in whose place the account acts: their matters are seen while they are theirs or wait for them. */
  readonly delegators: readonly Delegator[];
  /** Path of the office itself: everything lies under it. */
  readonly root: string;
  /** False for administrators: they see no matter at all, not even one they are named on. */
  readonly any: boolean;
  /** Path of a unit → ids of the procedures seen in it and below. */
  readonly under: ReadonlyMap<string, readonly string[]>;
  /** Roles that work on matters of a procedure without seeing all of them: they see those that wait for them. */
  readonly asked: readonly { readonly role: string; readonly path: string; readonly procedures: readonly string[] }[];
}

/**
 * What the account may see, from its grants of today and the visibility of the procedures.
 * Deny by default: what no procedure opens to its roles is seen only by those who work on the matter or are asked to.
 */
export function sightOf(world: World, principal: Principal): Sight {
  const { account, grants, delegators } = principal;
  const root = rootPath(world);
  if (administers(principal)) return { account, delegators: [], root, any: false, under: new Map(), asked: [] };
  const under = new Map<string, Set<string>>();
  for (const { role, path } of grants) {
    const { seen } = roleSight(world, role);
    if (seen.length > 0) under.set(path, new Set([...(under.get(path) ?? []), ...seen]));
  }
  const asked = grants.map(({ role, path }) => ({ role, path, procedures: roleSight(world, role).asked }));
  const passedOn = delegators.flatMap((delegator) =>
    delegator.grants.map(({ role, path }) => ({
      role,
      path,
      procedures: roleSight(world, role).works.filter((id) => isFor(delegator, id)),
    })),
  );
  const waiting = [...asked, ...passedOn].filter((one) => one.procedures.length > 0);
  return { account, delegators, root, any: true, under: withoutCovered(under), asked: waiting };
}

/** The shortest path of a unit is the office's own. */
export function rootPath({ units }: World): string {
  let root: string | undefined;
  for (const { path } of units.values()) if (root === undefined || path.length < root.length) root = path;
  return root ?? "/";
}

/** What a role makes of the procedures. */
interface RoleSight {
  readonly seen: readonly string[];
  /** Procedures on whose matters it works though it does not see them all. */
  readonly asked: readonly string[];
  /** Procedures on whose matters it works. */
  readonly works: readonly string[];
}

const sights = new WeakMap<World, Map<string, RoleSight>>();

/** Worked out once for a role and a world: a catalogue has hundreds of procedures, and every request asks. */
function roleSight(world: World, role: string): RoleSight {
  let known = sights.get(world);
  if (!known) sights.set(world, (known = new Map<string, RoleSight>()));
  let sight = known.get(role);
  if (!sight) known.set(role, (sight = readRole(world, role)));
  return sight;
}

/** A procedure is seen by its active version; by its former ones when none is active any more. */
function readRole(world: World, role: string): RoleSight {
  const seen = new Set<string>();
  const working = new Set<string>();
  for (const [hash, definition] of world.definitions) {
    const { id, visibility } = definition;
    const active = world.active.get(id);
    if ((active === undefined || active === hash) && visibility.roles.includes(role)) seen.add(id);
    if (workingRoles(definition).has(role)) working.add(id);
  }
  return {
    seen: [...seen].sort(),
    asked: [...working].filter((id) => !seen.has(id)).sort(),
    works: [...working].sort(),
  };
}

/** A procedure seen in a unit need not be named again below it. */
function withoutCovered(under: ReadonlyMap<string, ReadonlySet<string>>): Map<string, readonly string[]> {
  const result = new Map<string, readonly string[]>();
  for (const [path, procedures] of under) {
    const above = [...under].filter(([other]) => other !== path && path.startsWith(other));
    const left = [...procedures].filter((procedure) => !above.some(([, seen]) => seen.has(procedure)));
    if (left.length > 0) result.set(path, left.sort());
  }
  return result;
}

/**
 * Whether a grant alone shows a matter of this procedure and unit: the first part of `visible`, answered without the database.
 * False says nothing yet: the account may work on the matter, or be asked to.
 */
export function seesByGrant(sight: Sight, matter: { readonly procedure: string; readonly unitPath: string }): boolean {
  const covers = (path: string): boolean => path === sight.root || matter.unitPath.startsWith(path);
  return sight.any && [...sight.under].some(([path, seen]) => covers(path) && seen.includes(matter.procedure));
}

/** Rows of `matter` on which the account itself is named, or somebody in whose place it acts. */
export function namedOn(
  { account, delegators }: Pick<Principal, "account" | "delegators">,
  alias = "m",
): RawBuilder<boolean> {
  const column = (name: string): RawBuilder<unknown> => sql.ref(`${alias}.${name}`);
  const own = sql<boolean>`mp.account_id = ${account}`;
  const others = delegators.map(({ account: other, procedures }) =>
    procedures.length === 0
      ? sql<boolean>`mp.account_id = ${other}`
      : sql<boolean>`(mp.account_id = ${other} and ${column("procedure")} = any(${[...procedures]}))`,
  );
  return sql<boolean>`exists (select from matter_person mp where mp.tenant_id = ${column("tenant_id")}
    and mp.matter_id = ${column("id")} and (${sql.join([own, ...others], sql` or `)}))`;
}

/** Paths of a subtree are a range in byte order: '/' comes right before '0'. @returns its bounds, the second excluded */
export const subtree = (path: string): readonly [string, string] => [path, `${path.slice(0, -1)}0`];

/**
 * The one filter of matters: a row of `matter` under the given alias is visible if one of the grants covers its procedure
 * and unit, or the account works or worked on it, or it waits for a role of his. Every list, count, search, export, drill-down and stream of matters has it.
 *
 * @param alias of the table `matter` in the query
 * @param only the query looks at matters of these procedures alone: where all of them are seen in the whole office, nothing
 *   is left to test, and a count stays on the index
 */
export function visible(sight: Sight, alias = "m", only?: readonly string[]): RawBuilder<boolean> {
  if (!sight.any) return sql<boolean>`false`;
  const everywhere = new Set(sight.under.get(sight.root));
  if (only?.every((procedure) => everywhere.has(procedure))) return sql<boolean>`true`;
  const column = (name: string): RawBuilder<unknown> => sql.ref(`${alias}.${name}`);
  const within = (path: string): RawBuilder<boolean> => {
    if (path === sight.root) return sql<boolean>`true`;
    const [from, to] = subtree(path);
    return sql<boolean>`${column("unit_path")} >= ${from} and ${column("unit_path")} < ${to}`;
  };
  const granted = [...sight.under].map(
    ([path, procedures]) => sql<boolean>`(${column("procedure")} = any(${procedures}) and ${within(path)})`,
  );
  const named = namedOn(sight, alias);
  const asked = sight.asked.map(
    ({ role, path, procedures }) => sql<boolean>`(${column("procedure")} = any(${[...procedures]}) and ${within(path)}
      and exists (select from task ta where ta.tenant_id = ${column("tenant_id")}
      and ta.matter_id = ${column("id")} and ta.role = ${role}))`,
  );
  return sql<boolean>`(${sql.join([...granted, named, ...asked], sql` or `)})`;
}
