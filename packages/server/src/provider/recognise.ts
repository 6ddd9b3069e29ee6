import type { Instant } from "@fadu/engine/time/dates.ts";

import type { Tx } from "../store/tx.ts";
import type { Provider } from "./store.ts";
import type { Identity } from "./trip.ts";

/** Whose account it is, or why it is nobody's. */
export type Recognised =
  | { readonly account: string; readonly login: string }
  | { readonly refused: "unknown" | "disabled"; readonly account?: string; readonly login: string };

interface Row {
  readonly id: string;
  readonly login: string;
  readonly disabled: boolean;
  readonly [column: string]: unknown;
}

/**
 * The account of somebody the provider vouches for: the one he is linked to; else, where the provider's settings name a claim,
 * the one account it fits, to which he is linked from then on. No account is ever opened by it, and an account that is linked
 * already is nobody else's: a login or telephone given to another person later does not lead into it.
 */
export async function recogniseInTx(tx: Tx, provider: Provider, identity: Identity, now: Instant): Promise<Recognised> {
  const linked = await tx.query<Row>(
    `select a.id, a.login, a.disabled_at is not null as disabled
       from provider_link l join account a on a.tenant_id = l.tenant_id and a.id = l.account_id
      where l.tenant_id = $1 and l.provider_id = $2 and l.subject = $3`,
    [tx.tenant, provider.id, identity.subject],
  );
  const found = linked.rows[0] ?? (await byClaim(tx, provider, identity));
  if (!found) return { refused: "unknown", login: "" };
  if (found.disabled) return { refused: "disabled", account: found.id, login: found.login };
  if (!linked.rows[0]) {
    const { rowCount } = await tx.query(
      `insert into provider_link (tenant_id, provider_id, subject, account_id, linked_at)
       values ($1, $2, $3, $4, $5) on conflict do nothing`,
      [tx.tenant, provider.id, identity.subject, found.id, now],
    );
    if (rowCount !== 1) return { refused: "unknown", account: found.id, login: found.login };
  }
  return { account: found.id, login: found.login };
}

async function byClaim(tx: Tx, { maps }: Provider, { claim }: Identity): Promise<Row | undefined> {
  if (maps === "link" || claim === undefined) return undefined;
  const condition =
    maps === "login"
      ? "a.login = $2"
      : "length($2) >= 7 and right(regexp_replace(coalesce(a.phone, ''), '\\D', '', 'g'), 11) = right($2, 11)";
  const { rows } = await tx.query<Row>(
    `select a.id, a.login, a.disabled_at is not null as disabled from account a
      where a.tenant_id = $1 and a.kind = 'person' and ${condition} limit 2`,
    [tx.tenant, maps === "login" ? claim : claim.replaceAll(/\D/g, "")],
  );
  // Two of them: it does not tell which.
  return rows.length === 1 ? rows[0] : undefined;
}
