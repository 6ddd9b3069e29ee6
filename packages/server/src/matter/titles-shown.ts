import { sql } from "kysely";

import { namedOn } from "../account/visibility.ts";
import type { Tx } from "../store/tx.ts";
import type { Viewer } from "./filter.ts";
import { maskText } from "./marks.ts";
import { marksOfMatters } from "./row.ts";
import { worksOn } from "./works-on.ts";

interface Titled {
  readonly id: string;
  readonly title: string;
  readonly definition: string;
  readonly unit_path: string;
  readonly named: boolean;
}

/**
 * Titles of matters, known to be visible, as the viewer sees them: with what is personal masked where he does not work on them.
 *
 * @returns matter → title
 */
export async function titlesShown(
  tx: Tx,
  { world, principal }: Pick<Viewer, "world" | "principal">,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<Titled>`select m.id, m.title, m.definition, m.unit_path, ${namedOn(principal)} as named
      from matter m where m.tenant_id = ${tx.tenant} and m.id = any(${[...new Set(ids)]}::uuid[])`.execute(tx.db);
  const closed = rows.filter((row) => {
    const definition = world.definitions.get(row.definition);
    return !definition || !worksOn(definition, principal, { unitPath: row.unit_path, named: row.named });
  });
  const marks = await marksOfMatters(tx, world, closed);
  return new Map(rows.map(({ id, title }) => [id, maskText(title, marks.get(id) ?? [])]));
}
