import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Matter } from "@fadu/engine/matter/matter.ts";
import { needsToOffer } from "@fadu/engine/matter/needs.ts";
import { offered } from "@fadu/engine/matter/offered.ts";
import type { Offer } from "@fadu/engine/matter/offered.ts";
import { preparable } from "@fadu/engine/matter/preparable.ts";
import type { Preparable } from "@fadu/engine/matter/preparable.ts";
import { localDate } from "@fadu/engine/time/dates.ts";

import type { Tx } from "../store/tx.ts";
import { factsFor, standsInFor } from "./facts.ts";
import type { Viewer } from "./filter.ts";
import { lookupsFor } from "./lookup.ts";
import type { ActorRef } from "./request.ts";

/** An act that can be done, in one's own right or in another's place. */
export interface Offered extends Offer {
  readonly for: { readonly id: string; readonly name: string } | null;
}

/**
 * What this account could do now, and why not; and the instruments that would come of it. Nothing for administrators. In
 * another's place is offered what is ready there and is not in one's own right.
 */
export async function offersOf(
  tx: Tx,
  { world, principal, now }: Viewer,
  definition: Definition,
  matter: Matter,
): Promise<{ offers: Offered[]; drafts: readonly Preparable[] }> {
  const wanted = needsToOffer(definition, matter);
  const lookups = lookupsFor(tx.tenant, wanted, matter);
  const answers = await Promise.all(lookups.statements.map(({ text, values }) => tx.query(text, values)));
  const own = { tenant: tx.tenant, account: principal.account };
  const command = { id: "", act: "", values: {} };
  const found = lookups.read(answers);
  const factsOf = (actor: ActorRef) => factsFor({ world, actor, definition, matter, command, now }, wanted, found);
  const facts = factsOf(own);
  // Asked of the world, too: what is known of the viewer may be some seconds old.
  const on = localDate(now);
  const delegators = principal.delegators.filter((one) =>
    standsInFor(world, principal.account, one.account, definition.id, on),
  );
  const offers = new Map<string, Offered>(
    offered(definition, matter, facts).map((offer) => [offer.act, { ...offer, for: null }]),
  );
  for (const { account, name } of delegators) {
    for (const offer of offered(definition, matter, factsOf({ ...own, for: account }))) {
      const before = offers.get(offer.act);
      if (offer.ready && before?.ready !== true) offers.set(offer.act, { ...offer, for: { id: account, name } });
    }
  }
  const all = [...offers.values()];
  const acts = all.flatMap(({ act, group }) => (group === "procedure" ? [act] : []));
  return { offers: all, drafts: preparable(definition, matter, acts, facts) };
}
