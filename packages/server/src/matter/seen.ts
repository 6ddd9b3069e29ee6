import { sql } from "kysely";
import type { RawBuilder } from "kysely";

import { seesByGrant, visible } from "../account/visibility.ts";
import type { Sight } from "../account/visibility.ts";
import type { Session } from "../store/session.ts";
import { statementOf } from "../store/statement-of.ts";

/** One row, with the version it is kept by, if somebody of this sight sees the matter. */
export const seenQuery = (tenant: string, matter: string, sight: Sight): RawBuilder<{ definition: string }> =>
  sql`select m.definition from matter m where m.tenant_id = ${tenant} and m.id = ${matter} and ${visible(sight)}`;

/** A matter, as far as grants go by it. */
interface Place {
  readonly id: string;
  readonly procedure: string;
  readonly unitPath: string;
}

/** Whether somebody of this sight sees the matter that the session has locked. Who sees it by a grant costs no round trip. */
export async function seesLocked(session: Session, tenant: string, sight: Sight, matter: Place): Promise<boolean> {
  if (seesByGrant(sight, matter)) return true;
  const [answer] = await session.send([statementOf(seenQuery(tenant, matter.id, sight))]);
  return answer?.rows.length === 1;
}
