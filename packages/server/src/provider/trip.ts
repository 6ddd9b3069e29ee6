import type { Instant } from "@fadu/engine/time/dates.ts";
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientSecretBasic,
  customFetch,
  discovery,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from "openid-client";
import type { Configuration } from "openid-client";

import { newToken } from "../account/token.ts";
import type { Token } from "../account/token.ts";
import { createOutgoing } from "../http/outgoing.ts";
import { Problem } from "../http/problem.ts";
import type { Services } from "../http/services.ts";
import { changeInTenant, inTenant } from "../store/tx.ts";
import { callbackOf, getProvider, secretPlace } from "./store.ts";
import type { Provider } from "./store.ts";

/** Whoever has not come back by then begins anew. */
export const TRIP_MS = 10 * 60_000;

/** What the provider said of who came back. */
export interface Identity {
  readonly subject: string;
  /** Value of the claim that tells the account; undefined when there is none, or it is not vouched for. */
  readonly claim: string | undefined;
}

/** Reads the provider's own description and its keys, through the one door for outgoing requests. */
async function configure({ worlds }: Services, tenant: string, provider: Provider): Promise<Configuration> {
  const { keys } = await worlds.get(tenant);
  const secret = keys.open(secretPlace(provider.id), provider.sealedSecret);
  const issuer = new URL(provider.issuer);
  const outgoing = createOutgoing();
  return discovery(issuer, provider.clientId, secret, ClientSecretBasic(secret), {
    [customFetch]: (url, { body, ...options }) =>
      outgoing(url, { ...options, ...(body ? { body: body as NonNullable<RequestInit["body"]> } : {}) }),
    // Plain http goes to addresses that the operator opened, and nowhere else: http/outgoing.ts sees to it.
    ...(issuer.protocol === "http:" ? { execute: [allowInsecureRequests] } : {}),
  });
}

/**
 * Sets out to the provider: authorization code with PKCE, a state and a nonce that only this browser's trip knows.
 *
 * @param onward where to go in the desk afterwards
 * @returns the address to go to, and the token for the trip's cookie
 * @throws Problem `notFound`; `provider.refused` when it cannot be reached
 */
export async function setOut(
  services: Services,
  { tenant, provider: id, onward }: { readonly tenant: string; readonly provider: string; readonly onward: string },
  now: Instant,
): Promise<{ readonly address: URL; readonly token: Token }> {
  const provider = await inTenant(services.pool, tenant, (tx) => getProvider(tx, id));
  if (provider.disabledAt !== null) throw new Problem("notFound");
  const config = await configure(services, tenant, provider).catch((error: unknown) => {
    throw new Problem("provider.refused", { detail: `连接不上“${provider.name}”：${reasonOf(error)}` });
  });
  const [state, nonce, verifier, token] = [randomState(), randomNonce(), randomPKCECodeVerifier(), newToken(tenant)];
  const expires = new Date(Date.parse(now) + TRIP_MS).toISOString();
  await changeInTenant(services.pool, tenant, (tx) =>
    tx.query(
      `insert into provider_trip (tenant_id, token_hash, provider_id, state, nonce, verifier, onward, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [tx.tenant, token.hash, id, state, nonce, verifier, onward, expires],
    ),
  );
  const address = buildAuthorizationUrl(config, {
    redirect_uri: callbackOf(provider.baseAddress),
    scope: provider.scope,
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
  });
  return { address, token };
}

/** What an error of the way there says; nothing of what was sent. */
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message.slice(0, 200) : "没有答复");

/** A trip as it was begun. */
export interface Trip {
  readonly provider: Provider;
  readonly onward: string;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Takes the trip of this browser, which is over with it: what comes back a second time finds none. */
export function takeTrip({ pool }: Services, token: Token, now: Instant): Promise<Trip | undefined> {
  return changeInTenant(pool, token.tenant, async (tx) => {
    const { rows } = await tx.query<Omit<Trip, "provider"> & { provider_id: string; expires_at: Instant }>(
      `delete from provider_trip where tenant_id = $1 and token_hash = $2
       returning provider_id, onward, state, nonce, verifier, expires_at`,
      [tx.tenant, token.hash],
    );
    const row = rows[0];
    if (!row || row.expires_at <= now) return undefined;
    const provider = await getProvider(tx, row.provider_id);
    return provider.disabledAt === null ? { ...row, provider } : undefined;
  });
}

/**
 * Who came back: exchanges the code, checks signature, issuer, audience, nonce, state and expiry, and asks for the claim where
 * the ID token does not carry it.
 *
 * @param query of the address the browser came back to
 * @throws whatever openid-client finds wrong
 */
export async function identify(services: Services, tenant: string, trip: Trip, query: string): Promise<Identity> {
  const { provider, state, nonce, verifier } = trip;
  const config = await configure(services, tenant, provider);
  const address = new URL(callbackOf(provider.baseAddress));
  address.search = query;
  const tokens = await authorizationCodeGrant(config, address, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (!claims) throw new Error("no ID token");
  const { sub } = claims;
  if (provider.maps === "link") return { subject: sub, claim: undefined };
  const told: Readonly<Record<string, unknown>> =
    provider.claim in claims ? claims : await fetchUserInfo(config, tokens.access_token, sub);
  return { subject: sub, claim: claimIn(told, provider) };
}

function claimIn(told: Readonly<Record<string, unknown>>, { maps, claim }: Provider): string | undefined {
  const value = told[claim];
  if (typeof value !== "string" || value.trim() === "") return undefined;
  // A telephone that the provider has not seen answered is anybody's to type.
  if (maps === "phone" && told["phone_number_verified"] === false) return undefined;
  return value.trim();
}
