import { serviceReceipt } from "@fadu/catalog/instruments/enforcement/service-receipt.ts";
import type { Entry } from "@fadu/engine/matter/entry.ts";

import { Problem } from "../http/problem.ts";
import { settingsFor } from "../matter/facts.ts";
import { openRecord } from "../matter/sealed.ts";
import type { Viewer } from "../matter/filter.ts";
import { isOpenKind } from "../matter/works-on.ts";
import { seeMatter } from "../matter/view.ts";
import type { Seen } from "../matter/view.ts";
import type { World } from "../matter/world.ts";
import { profilesInTx } from "../office/profile.ts";
import { newId } from "../store/ids.ts";
import type { Tx } from "../store/tx.ts";
import { hasPersonal } from "../matter/view-parts.ts";
import { draftOf, issuanceOf, receiptOf } from "./issuance.ts";
import type { Issuance, Office } from "./issuance.ts";

/** Which print is asked for: an issued instrument by its id, the certificate of its service, a draft by its key. */
export type Wanted =
  | { readonly kind: "issued" | "receipt"; readonly id: string }
  | { readonly kind: "draft"; readonly instrument: string };

/** What to compose, and with what. */
export interface Loaded {
  readonly issuance: Issuance;
  readonly office: Office;
}

/**
 * The instrument as the viewer may have it. Paper cannot be masked: of a procedure that concerns persons it is for those who
 * work on the matter, and each look at it is recorded.
 *
 * @throws Problem `notFound`, `forbidden`
 */
export async function loadInTx(
  tx: Tx,
  viewer: Viewer,
  matter: string,
  wanted: Wanted,
  address: string,
): Promise<Loaded> {
  const seen = await seeMatter(tx, viewer, matter);
  const { definition, open } = seen.showing;
  if (!open && !isOpenKind(definition))
    throw new Problem("forbidden", { detail: "只有参与办理的人员可以查看文书原文" });
  const issuance = await issuanceInTx(tx, seen, wanted, viewer.now);
  const office = await officeInTx(tx, viewer.world, seen);
  if (hasPersonal(definition, seen.matter.values)) await noteReading(tx, viewer, matter, address);
  return { issuance, office };
}

async function issuanceInTx(tx: Tx, { matter, showing }: Seen, wanted: Wanted, now: string): Promise<Issuance> {
  const { definition } = showing;
  if (wanted.kind === "draft") {
    if (!definition.instruments[wanted.instrument]?.body) throw new Problem("notFound");
    return draftOf(definition, matter, wanted.instrument, now);
  }
  if (!matter.instruments.some(({ id }) => id === wanted.id)) throw new Problem("notFound");
  const entries = openRecord(showing.world.keys, definition, await entriesInTx(tx, matter.id));
  return wanted.kind === "issued"
    ? issuanceOf(definition, entries, wanted.id)
    : receiptOf(serviceReceipt, definition, entries, wanted.id);
}

/** The whole record of a matter as it is stored, oldest first: what is secret in it is sealed. */
export async function entriesInTx(tx: Tx, matter: string): Promise<Entry[]> {
  const { rows } = await tx.query<{ body: string; prev_hash: string; hash: string }>(
    "select body, prev_hash, hash from entry where tenant_id = $1 and matter_id = $2 order by revision",
    [tx.tenant, matter],
  );
  return rows.map(({ body, prev_hash, hash }) => ({ ...(JSON.parse(body) as Entry), prevHash: prev_hash, hash }));
}

/** @param seen the matter, whose exhibits' names are known */
export async function officeInTx(tx: Tx, world: World, { showing }: Seen): Promise<Office> {
  const profiles = await profilesInTx(tx);
  return {
    name: profiles.at(-1)?.name ?? world.org,
    profiles,
    calendar: world.calendar,
    settings: settingsFor(world, showing.definition),
    names: showing.names,
    certificates: world.certificates,
  };
}

async function noteReading(tx: Tx, { principal, now }: Viewer, matter: string, address: string): Promise<void> {
  await tx.query(
    "insert into read_event (tenant_id, id, account_id, at, what, matter_id, ip) values ($1, $2, $3, $4, 'instrument', $5, $6)",
    [tx.tenant, newId(), principal.account, now, matter, address],
  );
}
