import type { Instant } from "@fadu/engine/time/dates.ts";
import type { Static } from "typebox";

import { logAdminInTx } from "../account/admin-log.ts";
import type { Principal } from "../account/principal.ts";
import { findAccount } from "../account/queries.ts";
import { Problem } from "../http/problem.ts";
import type { KeyRing } from "../keys/ring.ts";
import { newId } from "../store/ids.ts";
import type { Tx } from "../store/tx.ts";
import type { LinkItem, NewLink, NewProvider, ProviderChange, ProviderItem } from "./schema.ts";

/** What lies of a provider. Its secret is sealed for its own place. */
export interface Provider {
  readonly id: string;
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly sealedSecret: string;
  readonly maps: "login" | "phone" | "link";
  readonly claim: string;
  readonly scope: string;
  readonly baseAddress: string;
  readonly closesLocal: boolean;
  readonly disabledAt: Instant | null;
  readonly links: number;
}

const COLUMNS = `p.id, p.name, p.issuer, p.client_id as "clientId", p.sealed_secret as "sealedSecret", p.maps, p.claim, p.scope,
  p.base_address as "baseAddress", p.closes_local as "closesLocal", p.disabled_at as "disabledAt",
  (select count(*)::int from provider_link l where l.tenant_id = p.tenant_id and l.provider_id = p.id) as links`;

export const secretPlace = (provider: string): string => `provider/${provider}`;

/** Where the provider sends people back to. */
export const callbackOf = (baseAddress: string): string => new URL("/api/sign-in/callback", baseAddress).href;

export async function listProviders(tx: Tx): Promise<readonly Provider[]> {
  const { rows } = await tx.query<Provider & Record<string, unknown>>(
    `select ${COLUMNS} from provider p where p.tenant_id = $1 order by p.created_at, p.id`,
    [tx.tenant],
  );
  return rows;
}

/** @throws Problem `notFound` */
export async function getProvider(tx: Tx, id: string): Promise<Provider> {
  const { rows } = await tx.query<Provider & Record<string, unknown>>(
    `select ${COLUMNS} from provider p where p.tenant_id = $1 and p.id = $2`,
    [tx.tenant, id],
  );
  if (!rows[0]) throw new Problem("notFound");
  return rows[0];
}

/** A provider as it is shown. */
export function shown(provider: Provider): Static<typeof ProviderItem> {
  const { id, name, issuer, clientId, maps, claim, scope, baseAddress, closesLocal, disabledAt, links } = provider;
  const callback = callbackOf(baseAddress);
  return { id, name, issuer, clientId, maps, claim, scope, baseAddress, closesLocal, disabledAt, links, callback };
}

/** The origin alone, without a path. @throws Problem `request.notAcceptable` */
function originOf(address: string, what: string): string {
  if (!URL.canParse(address)) throw new Problem("request.notAcceptable", { detail: `“${what}”不是地址` });
  return new URL(address).origin;
}

function check({ maps, claim, issuer }: { maps: string; claim: string; issuer: string }): void {
  if (maps !== "link" && claim.trim() === "") {
    throw new Problem("request.notAcceptable", { detail: "请填写按哪一项声明对应账号" });
  }
  originOf(issuer, "签发方地址");
}

/** @throws Problem `request.notAcceptable` */
export async function createProviderInTx(
  tx: Tx,
  keys: KeyRing,
  by: { readonly principal: Principal; readonly now: Instant },
  asked: Static<typeof NewProvider>,
): Promise<Provider> {
  check(asked);
  const id = newId();
  await tx.query(
    `insert into provider (tenant_id, id, name, issuer, client_id, sealed_secret, maps, claim, scope, base_address,
                           closes_local, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      tx.tenant,
      id,
      asked.name,
      asked.issuer,
      asked.clientId,
      keys.seal(secretPlace(id), asked.clientSecret),
      asked.maps,
      asked.claim.trim(),
      asked.scope,
      originOf(asked.baseAddress, "本系统地址"),
      asked.closesLocal,
      by.now,
    ],
  );
  const created = await getProvider(tx, id);
  await logAdminInTx(tx, by.principal, by.now, { action: "provider.create", subject: id, after: shown(created) });
  return created;
}

/** @throws Problem `notFound`, `request.notAcceptable` */
export async function changeProviderInTx(
  tx: Tx,
  keys: KeyRing,
  by: { readonly principal: Principal; readonly now: Instant },
  id: string,
  asked: Static<typeof ProviderChange>,
): Promise<Provider> {
  const before = await getProvider(tx, id);
  const { clientSecret, disabled, ...changed } = asked;
  const next = { ...before, ...changed };
  check(next);
  const disabledAt = disabled === undefined ? before.disabledAt : disabled ? (before.disabledAt ?? by.now) : null;
  // Another issuer's subjects are other people: who was linked is linked anew.
  if (next.issuer !== before.issuer) {
    await tx.query("delete from provider_link where tenant_id = $1 and provider_id = $2", [tx.tenant, id]);
  }
  await tx.query(
    `update provider set name = $3, issuer = $4, client_id = $5, sealed_secret = $6, maps = $7, claim = $8, scope = $9,
                         base_address = $10, closes_local = $11, disabled_at = $12
      where tenant_id = $1 and id = $2`,
    [
      tx.tenant,
      id,
      next.name,
      next.issuer,
      next.clientId,
      clientSecret === undefined ? before.sealedSecret : keys.seal(secretPlace(id), clientSecret),
      next.maps,
      next.claim.trim(),
      next.scope,
      originOf(next.baseAddress, "本系统地址"),
      next.closesLocal,
      disabledAt,
    ],
  );
  const after = await getProvider(tx, id);
  await logAdminInTx(tx, by.principal, by.now, {
    action: "provider.change",
    subject: id,
    before: shown(before),
    after: { ...shown(after), ...(clientSecret === undefined ? {} : { secret: "已更换" }) },
  });
  return after;
}

export async function listLinks(tx: Tx, provider: string): Promise<Static<typeof LinkItem>[]> {
  const { rows } = await tx.query<Static<typeof LinkItem>>(
    `select jsonb_build_object('id', a.id, 'name', a.name) as account, l.subject, l.linked_at as "linkedAt",
            l.linked_by is not null as "byHand"
       from provider_link l join account a on a.tenant_id = l.tenant_id and a.id = l.account_id
      where l.tenant_id = $1 and l.provider_id = $2 order by a.name, a.id limit 2000`,
    [tx.tenant, provider],
  );
  return rows;
}

/** Says by hand who somebody of the provider is here. @throws Problem `notFound`, `name.taken`, `request.notAcceptable` */
export async function linkInTx(
  tx: Tx,
  by: { readonly principal: Principal; readonly now: Instant },
  id: string,
  { account, subject }: Static<typeof NewLink>,
): Promise<void> {
  const [provider, found] = [await getProvider(tx, id), await findAccount(tx, account)];
  if (!found) throw new Problem("notFound");
  if (found.kind !== "person") throw new Problem("request.notAcceptable", { detail: "接口账号不从统一身份认证登录" });
  const { rowCount } = await tx.query(
    `insert into provider_link (tenant_id, provider_id, subject, account_id, linked_at, linked_by)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
    [tx.tenant, id, subject, account, by.now, by.principal.account],
  );
  if (rowCount !== 1) throw new Problem("name.taken", { detail: "此账号或者此用户标识已经对应，请先解除" });
  const after = { provider: provider.name, subject };
  await logAdminInTx(tx, by.principal, by.now, { action: "provider.link", subject: account, after });
}

/** @throws Problem `notFound` */
export async function unlinkInTx(
  tx: Tx,
  by: { readonly principal: Principal; readonly now: Instant },
  id: string,
  account: string,
): Promise<void> {
  const provider = await getProvider(tx, id);
  const { rowCount } = await tx.query(
    "delete from provider_link where tenant_id = $1 and provider_id = $2 and account_id = $3",
    [tx.tenant, id, account],
  );
  if (rowCount !== 1) throw new Problem("notFound");
  const before = { provider: provider.name };
  await logAdminInTx(tx, by.principal, by.now, { action: "provider.unlink", subject: account, before });
}
