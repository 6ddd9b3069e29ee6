import type { Definition } from "@fadu/engine/definition/definition.ts";

import { call, newKey } from "../api/client.ts";
import type { MatterRow, Me, Receipt } from "../api/generated.ts";
import { sayError } from "../app/states.tsx";

/** How a new matter is joined to one that is like it: related, or the same thing again. */
export type Join = "link" | "merge";
export type Joins = ReadonlyMap<string, { readonly join: Join; readonly matter: MatterRow }>;

/** With another join chosen, or none. A matter is merged into one other only. */
export function withJoin(joins: Joins, matter: MatterRow, join: Join | undefined): Joins {
  const kept = [...joins].filter(([id, one]) => id !== matter.id && !(join === "merge" && one.join === "merge"));
  return new Map(join === undefined ? kept : [...kept, [matter.id, { join, matter }]]);
}

/** Whether one of my roles leads matters of this kind: whoever leads them may merge them. */
export const mayMerge = ({ leads, universal }: Definition, { roles }: Me): boolean =>
  universal?.merge !== false && leads.some((lead) => "role" in lead && roles.some((held) => held.role === lead.role));

/**
 * Joins a matter just registered to those chosen beside its form; being merged ends it, and so comes last.
 *
 * @returns what could not be done, in words
 */
export async function joinRegistered(receipt: Receipt, joins: Joins): Promise<string[]> {
  const failed: string[] = [];
  let { revision } = receipt;
  const links = [...joins.values()].sort((a, b) => a.join.localeCompare(b.join));
  for (const { join, matter } of links) {
    const deed =
      join === "link"
        ? { act: "link", values: { matter: matter.id } }
        : { act: "merge", values: { into: matter.id }, words: "登记时发现与该事项重复。" };
    try {
      const done = await call(
        "performAct",
        { id: receipt.id },
        { ...deed, expectedRevision: revision },
        { idempotencyKey: newKey() },
      );
      ({ revision } = done);
    } catch (error) {
      const { title, detail } = sayError(error);
      failed.push(`没有${join === "link" ? "关联" : "并入"}“${matter.title}”：${detail ?? title}`);
    }
  }
  return failed;
}
