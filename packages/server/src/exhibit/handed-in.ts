import type { Principal } from "../account/principal.ts";
import { Problem } from "../http/problem.ts";
import type { World } from "../matter/world.ts";
import type { Tx } from "../store/tx.ts";
import { mayOpenInTx } from "./exhibits.ts";

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** Everything in the values of a command that could be the id of a file, once each. */
export const idsIn = (values: unknown): string[] => [...new Set(found(values))];

function found(value: unknown): string[] {
  if (typeof value === "string") return UUID.test(value) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(found);
}

/** Asked only of a matter that is there: a comparison with nothing cannot be sent to where a tenant's rows lie (Citus). */
const NOT_OF_THE_MATTER = `
  and not exists (select from matter_exhibit me where me.tenant_id = e.tenant_id and me.matter_id = $4 and me.exhibit_id = e.id)
  and not exists (select from entry n where n.tenant_id = e.tenant_id and n.matter_id = $4 and strpos(n.body, e.id::text) > 0)`;

/**
 * Who hands in a file by its id shows that it is his to hand in: his own upload (or that of whom he stands in for), part of the
 * matter already, or one that he may open. Knowing an id opens nothing: put into a matter of one's own, a file of another's
 * could be read there.
 *
 * @param ids everything in the values of the command that could be the id of a file
 * @throws Problem `field.invalid`, in the words for a file that does not exist
 */
export async function checkHandedInInTx(
  tx: Tx,
  asking: { readonly world: World; readonly principal: Principal },
  ids: readonly string[],
  about: { readonly matter: string | undefined; readonly delegator: string | undefined },
): Promise<void> {
  const own = [asking.principal.account, ...(about.delegator === undefined ? [] : [about.delegator])];
  const { rows } = await tx.query<{ id: string }>(
    `select e.id from exhibit e where e.tenant_id = $1 and e.id = any($2::uuid[]) and e.uploaded_by <> all($3::uuid[])
      ${about.matter === undefined ? "" : NOT_OF_THE_MATTER}`,
    [tx.tenant, ids, own, ...(about.matter === undefined ? [] : [about.matter])],
  );
  for (const { id } of rows) {
    if (await mayOpenInTx(tx, asking, id)) continue;
    throw new Problem("field.invalid", { detail: "所附的文件不存在，或者不是您上传、可以查看的" });
  }
}
