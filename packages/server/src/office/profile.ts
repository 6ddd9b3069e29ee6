import type { Instant } from "@fadu/engine/time/dates.ts";

import type { Tx } from "../store/tx.ts";
import type { Paper } from "./schema.ts";

/** How the office was called, and what stood at the head of its papers, from a moment on. */
export interface OfficeProfile {
  readonly from: Instant;
  readonly name: string;
  /** Lines of the letterhead; a paper without any has the name. */
  readonly letterheads: { readonly [P in Paper]?: readonly string[] };
}

/** Every profile the office has had, oldest first; of an office that never changed, the one it was founded with. */
export async function profilesInTx(tx: Tx): Promise<OfficeProfile[]> {
  const { rows } = await tx.query<OfficeProfile & { readonly [key: string]: unknown }>(
    `select valid_from as "from", name, letterheads from office_profile where tenant_id = $1
      union all
     select created_at, name, '{}'::jsonb from tenant where id = $1
        and not exists (select from office_profile where tenant_id = $1)
      order by 1`,
    [tx.tenant],
  );
  return rows;
}

/** The profile of a moment; what is older than the first one is taken for the first one's. */
export const profileAt = (profiles: readonly OfficeProfile[], at: Instant): OfficeProfile | undefined =>
  profiles.findLast(({ from }) => from <= at) ?? profiles[0];
