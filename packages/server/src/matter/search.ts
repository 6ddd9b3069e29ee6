import type { Definition } from "@fadu/engine/definition/definition.ts";
import { sql } from "kysely";
import type { RawBuilder } from "kysely";

import { isFor } from "../account/delegated.ts";
import type { Principal } from "../account/principal.ts";
import { namedOn, subtree } from "../account/visibility.ts";
import type { Tx } from "../store/tx.ts";
import type { Viewer } from "./filter.ts";
import { wordsOf } from "./search-words.ts";
import { workingRoles } from "./works-on.ts";
import type { World } from "./world.ts";

type Test = RawBuilder<boolean>;

/** Found matters up to this many are looked up one by one; of a word that is in more, a list's own order finds a page sooner. */
export const FEW = 1_000;

/**
 * The matters (alias `m`) in which every word typed is found: by everybody in what is shown to everybody, by those who work on
 * a matter also in the names of its citizens, so that nobody can find out by searching what a mask hides.
 */
export function searchTests(viewer: Viewer, typed: string): Test[] {
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  const works = worksOnRow(viewer);
  return words.map(
    (word) =>
      sql<boolean>`(strpos(m.search_open, ${word}) > 0 or (strpos(m.search_personal, ${word}) > 0 and ${works}))`,
  );
}

/**
 * Ids of what has the words, whoever asks, from an index that holds nothing but the texts; undefined when there are more than
 * `FEW`. A page, its count and an export then look at these rows instead of at all.
 */
export async function hitsOf(tx: Tx, typed: string): Promise<string[] | undefined> {
  const words = wordsOf(typed);
  if (words.length === 0) return undefined;
  const has = words.map(
    (word) => sql<boolean>`(strpos(m.search_open, ${word}) > 0 or strpos(m.search_personal, ${word}) > 0)`,
  );
  const { rows } = await sql<{ id: string }>`select m.id from matter m
    where m.tenant_id = ${tx.tenant} and ${sql.join(has, sql` and `)} limit ${FEW + 1}`.execute(tx.db);
  return rows.length > FEW ? undefined : rows.map(({ id }) => id);
}

/** `worksOn` as a test of a row: named on it, or with a role over its unit that works on such matters; in another's place too. */
export function worksOnRow({ world, principal }: Viewer): Test {
  const granted = (grants: Principal["grants"], versionsOf: (role: string) => readonly string[]): Test[] =>
    grants.flatMap(({ role, path }) => {
      const versions = versionsOf(role);
      if (versions.length === 0) return [];
      const [from, to] = subtree(path);
      return [sql<boolean>`(m.definition = any(${[...versions]}) and m.unit_path >= ${from} and m.unit_path < ${to})`];
    });
  const own = granted(principal.grants, (role) => workedOn(world, role));
  const others = principal.delegators.flatMap((one) =>
    granted(one.grants, (role) =>
      workedOn(world, role).filter((hash) => isFor(one, world.definitions.get(hash)?.id ?? "")),
    ),
  );
  return sql<boolean>`(${sql.join([...own, ...others, namedOn(principal)], sql` or `)})`;
}

const worked = new WeakMap<World, Map<string, readonly string[]>>();

/** Versions of procedures on whose matters a role works; worked out once for a role and a world. */
function workedOn(world: World, role: string): readonly string[] {
  let known = worked.get(world);
  if (!known) worked.set(world, (known = new Map<string, readonly string[]>()));
  let versions = known.get(role);
  if (!versions) {
    const works = ([, definition]: [string, Definition]): boolean => workingRoles(definition).has(role);
    known.set(role, (versions = [...world.definitions].filter(works).map(([hash]) => hash)));
  }
  return versions;
}
