import { newId } from "../store/ids.ts";
import type { Tx } from "../store/tx.ts";
import type { Viewer } from "./filter.ts";
import { hasPersonal } from "./view-parts.ts";
import type { Seen } from "./view.ts";

/** Looking again within this time is the same reading. */
const SAME_READING_MS = 600_000;

/** Records that somebody saw a person's unmasked data on this matter (个人信息保护法第五十一条、第五十四条). */
export async function noteReading(
  tx: Tx,
  { principal, now }: Viewer,
  { matter, showing }: Seen,
  address: string,
): Promise<void> {
  if (!showing.open || !hasPersonal(showing.definition, matter.values)) return;
  await tx.query(
    `insert into read_event (tenant_id, id, account_id, at, what, matter_id, ip)
     select t.id, $2, $3, $4, 'matter', $5, $6 from tenant t
      where t.id = $1 and not exists (
        select from read_event r where r.tenant_id = t.id and r.account_id = $3 and r.matter_id = $5 and r.at > $7)`,
    [
      tx.tenant,
      newId(),
      principal.account,
      now,
      matter.id,
      address,
      new Date(Date.parse(now) - SAME_READING_MS).toISOString(),
    ],
  );
}
