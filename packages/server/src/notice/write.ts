import type { NoticeKind } from "@fadu/engine/matter/command.ts";
import type { Instant } from "@fadu/engine/time/dates.ts";

import { newId } from "../store/ids.ts";
import type { Tx } from "../store/tx.ts";

/** News of the office besides those that acts set off. */
export const OFFICE_KINDS = ["delegated", "export"] as const;

export interface Notice {
  /** Derived from what set it off, so that it is not told twice; default a new one. */
  readonly id?: string;
  readonly account: string;
  readonly kind: NoticeKind | (typeof OFFICE_KINDS)[number];
  /** What happened, without the matter's title: that is shown as each reader may see it. */
  readonly text: string;
  readonly matter?: string;
  /** Page of the desk it leads to, when that is no matter: `/exports`. */
  readonly link?: string;
  readonly at: Instant;
}

/** Tells people something; whoever is signed in sees it at once. A notice with the same id is not written again. */
export async function writeNoticesInTx(tx: Tx, notices: readonly Notice[]): Promise<void> {
  if (notices.length === 0) return;
  await tx.db
    .insertInto("notification")
    .values(
      notices.map(({ id, account, kind, text, matter, link, at }) => ({
        tenant_id: tx.tenant,
        id: id ?? newId(),
        account_id: account,
        matter_id: matter ?? null,
        kind,
        text,
        link: link ?? null,
        at,
      })),
    )
    .onConflict((conflict) => conflict.columns(["tenant_id", "id"]).doNothing())
    .execute();
}
