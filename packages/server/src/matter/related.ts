import type { Link } from "@fadu/engine/matter/matter.ts";
import { sql } from "kysely";
import type { Static } from "typebox";

import { sightOf, visible } from "../account/visibility.ts";
import type { Tx } from "../store/tx.ts";
import type { RelatedView } from "./around-schema.ts";
import type { Viewer } from "./filter.ts";
import { listColumns, presentRows } from "./row.ts";
import type { Listed } from "./row.ts";

type Related = Static<typeof RelatedView>;
type Edge = Related["links"][number];

/** How far the graph is followed, and how large it may grow: what does not fit a screen explains nothing. */
const FARTHEST = 3;
const MOST = 40;

interface LinkRow {
  readonly matter_id: string;
  readonly other_id: string;
  readonly kind: Link["kind"];
  /** Procedure of the other matter. */
  readonly procedure: string;
}

/**
 * The matters around one: what it came from, what came of it, and theirs, up to three steps away. Followed only through
 * matters the viewer may see; of one he may not see that a visible one names, its kind alone. A hidden matter that names
 * a visible one stays hidden.
 */
export async function relatedOf(tx: Tx, viewer: Viewer, id: string): Promise<Related> {
  const seen = new Map<string, Listed>();
  const hidden = new Map<string, { procedure: string; distance: number }>();
  const distances = new Map<string, number>([[id, 0]]);
  const links = new Map<string, Edge>();
  let more = false;
  let next = [id];
  for (let distance = 0; next.length > 0; distance++) {
    const rows = await visibleRows(tx, viewer, next);
    for (const row of rows) seen.set(row.id, row);
    if (distance === FARTHEST) break;
    const found = await linksOf(
      tx,
      viewer,
      rows.map((row) => row.id),
    );
    const fresh: string[] = [];
    for (const link of found) {
      const inside = distances.has(link.matter_id) && distances.has(link.other_id);
      const other = distances.has(link.matter_id) ? link.other_id : link.matter_id;
      if (!inside && distances.size >= MOST) {
        more = true;
        continue;
      }
      if (!inside) {
        distances.set(other, distance + 1);
        fresh.push(other);
        if (other === link.other_id) hidden.set(other, { procedure: link.procedure, distance: distance + 1 });
      }
      keep(links, edgeOf(link));
    }
    next = fresh;
  }
  const shown = await presentRows(tx, viewer, [...seen.values()]);
  const titleOf = (procedure: string): string =>
    viewer.world.definitions.get(viewer.world.active.get(procedure) ?? "")?.title ?? procedure;
  const nodes = [
    ...shown.map((row) => ({ id: row.id, procedure: row.procedure, distance: distances.get(row.id) ?? 0, row })),
    ...[...hidden].flatMap(([key, { procedure, distance }]) =>
      seen.has(key) ? [] : [{ id: key, procedure: { id: procedure, title: titleOf(procedure) }, distance, row: null }],
    ),
  ].sort((a, b) => a.distance - b.distance);
  const known = new Set(nodes.map((node) => node.id));
  return { nodes, links: [...links.values()].filter(({ from, to }) => known.has(from) && known.has(to)), more };
}

async function visibleRows(tx: Tx, { world, principal }: Viewer, ids: readonly string[]): Promise<Listed[]> {
  const { rows } = await sql<Listed>`select ${listColumns(principal)} from matter m
     where m.tenant_id = ${tx.tenant} and m.id = any(${[...ids]}::uuid[]) and ${visible(sightOf(world, principal))}`.execute(
    tx.db,
  );
  return rows;
}

/** Links of visible matters, and those by which other visible ones name them. */
async function linksOf(tx: Tx, { world, principal }: Viewer, ids: readonly string[]): Promise<LinkRow[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<LinkRow>`
    select l.matter_id, l.other_id, l.kind, l.procedure from matter_link l
     where l.tenant_id = ${tx.tenant} and l.matter_id = any(${[...ids]}::uuid[])
    union all
    select l.matter_id, l.other_id, l.kind, l.procedure from matter_link l
      join matter m on m.tenant_id = l.tenant_id and m.id = l.matter_id
     where l.tenant_id = ${tx.tenant} and l.other_id = any(${[...ids]}::uuid[])
       and ${visible(sightOf(world, principal))}
     order by 1, 2, 3`.execute(tx.db);
  return rows;
}

/** A link in the one direction in which it is drawn. */
function edgeOf({ matter_id: here, other_id: there, kind }: LinkRow): Edge {
  switch (kind) {
    case "origin":
      return { from: there, to: here, kind: "origin" };
    case "duplicate":
      return { from: there, to: here, kind: "duplicateOf" };
    case "related":
      return here < there ? { from: here, to: there, kind } : { from: there, to: here, kind };
    default:
      return { from: here, to: there, kind };
  }
}

/** Both ends keep a link: the one that says how the matter was opened says more than that it came from there. */
function keep(links: Map<string, Edge>, edge: Edge): void {
  const opening = edge.kind === "child" || edge.kind === "followUp" || edge.kind === "origin";
  const key = `${edge.from} ${edge.to} ${opening ? "opened" : edge.kind}`;
  if (edge.kind !== "origin" || !links.has(key)) links.set(key, edge);
}
