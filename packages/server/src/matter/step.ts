import type { Definition } from "@fadu/engine/definition/definition.ts";
import { canonical } from "@fadu/engine/ledger/canonical.ts";
import { entryHash, GENESIS } from "@fadu/engine/ledger/chain.ts";
import type { Digest } from "@fadu/engine/ledger/digest.ts";
import type { Effect, Facts, Refusal } from "@fadu/engine/matter/command.ts";
import { decide } from "@fadu/engine/matter/decide.ts";
import type { Draft, Entry } from "@fadu/engine/matter/entry.ts";
import { evolve } from "@fadu/engine/matter/evolve.ts";
import type { Link, Matter } from "@fadu/engine/matter/matter.ts";

import type { Posed } from "./facts.ts";
import { sealDraft } from "./sealed.ts";

/** An entry with the bytes its hash is over. */
export interface Chained {
  readonly entry: Entry;
  readonly body: string;
}

/** What a command did to one matter: before and after as it is stored, with secret values sealed. */
export interface Step {
  readonly definition: Definition;
  readonly before: Matter | null;
  readonly after: Matter;
  /** The matter afterwards with its values in plain. */
  readonly shown: Matter;
  readonly chained: readonly Chained[];
  readonly effects: readonly Effect[];
}

export type Judged = { readonly ok: true; readonly step: Step } | { readonly ok: false; readonly refusal: Refusal };

/**
 * Decides a command, chains its entries and folds them: the one way from a command to a changed matter, for the write door
 * and for batches alike. Decided on plain values, chained as they are stored. Nothing is written here.
 *
 * @param hash of the definition
 */
export function judge(question: Posed, hash: string, facts: Facts, digest: Digest): Judged {
  const { world, definition, matter, stored, command, origin } = question;
  const decision = decide(definition, hash, matter, command, facts);
  if (!decision.ok) return decision;
  const chained: Chained[] = [];
  let [shown, after] = [matter, stored];
  for (const decided of decision.drafts) {
    const draft = withOrigin(decided, origin);
    const sealed = sealDraft(world.keys, definition, draft, shown?.values ?? {});
    const link = chain(sealed, after?.head ?? GENESIS, digest);
    const { prevHash, hash: own } = link.entry;
    // Most matters hold nothing that is sealed: one fold does for both.
    const same = shown === after && sealed === draft;
    after = evolve(after, link.entry);
    shown = same ? after : evolve(shown, { ...draft, prevHash, hash: own });
    chained.push(link);
  }
  if (!after || !shown) throw new Error(`The command ${command.act} of ${definition.id} took effect without an entry.`);
  return { ok: true, step: { definition, before: stored, after, shown, chained, effects: decision.effects } };
}

function chain(draft: Draft, prevHash: string, digest: Digest): Chained {
  const body = canonical(draft);
  return { entry: { ...draft, prevHash, hash: entryHash(body, prevHash, digest) }, body };
}

function withOrigin(draft: Draft, origin: Link | undefined): Draft {
  if (!origin || draft.revision !== 1) return draft;
  return { ...draft, changes: { ...draft.changes, links: [...(draft.changes.links ?? []), origin] } };
}
