import type { Matter } from "@fadu/engine/matter/matter.ts";
import { sql } from "kysely";
import type { Static } from "typebox";

import { sightOf, visible } from "../account/visibility.ts";
import { isDestroyed } from "../archive/destroyed.ts";
import type { Tx } from "../store/tx.ts";
import type { Viewer } from "./filter.ts";
import type { BatchOffer } from "./schema.ts";
import { offersOf } from "./offers.ts";
import { openMatter } from "./sealed.ts";

export type BatchOffer = Static<typeof BatchOffer>;

/**
 * What the viewer can do now to at least one of these matters, what can be done to most of them first. What he may not see is as
 * if it were not asked for.
 */
export async function batchOffers(tx: Tx, viewer: Viewer, ids: readonly string[]): Promise<BatchOffer[]> {
  const { rows } = await sql<{ snapshot: Matter }>`select m.snapshot from matter m
    where m.tenant_id = ${tx.tenant} and m.id = any(${[...ids]}::uuid[])
      and ${visible(sightOf(viewer.world, viewer.principal))}`.execute(tx.db);
  const found = new Map<string, Omit<BatchOffer, "ready" | "definitions"> & { ready: string[]; of: Set<string> }>();
  for (const { snapshot } of rows) {
    const definition = viewer.world.definitions.get(snapshot.definition);
    if (!definition || isDestroyed(snapshot)) continue;
    const matter = openMatter(viewer.world.keys, definition, snapshot);
    const { offers } = await offersOf(tx, viewer, definition, matter);
    for (const { act, title, group, needsApproval, ready, for: instead } of offers) {
      // In another's place one acts on each by itself, knowing whose it is.
      if (!ready || instead !== null) continue;
      // Acts of two procedures may have one key: they are one act to a clerk only if they are called alike.
      const key = `${act} ${title}`;
      const offer = found.get(key) ?? { act, title, group, needsApproval, ready: [], of: new Set<string>() };
      offer.ready.push(matter.id);
      offer.of.add(matter.definition);
      found.set(key, offer);
    }
  }
  return [...found.values()]
    .sort((a, b) => b.ready.length - a.ready.length)
    .map(({ of, ...offer }) => ({ ...offer, definitions: [...of] }));
}
