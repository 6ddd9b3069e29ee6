import type { Definition } from "@fadu/engine/definition/definition.ts";
import { canonical } from "@fadu/engine/ledger/canonical.ts";
import { entryHash, GENESIS } from "@fadu/engine/ledger/chain.ts";
import type { Digest } from "@fadu/engine/ledger/digest.ts";
import type { Command, Effect, Facts, Refusal } from "@fadu/engine/matter/command.ts";
import { decide } from "@fadu/engine/matter/decide.ts";
import type { Draft, Entry } from "@fadu/engine/matter/entry.ts";
import { evolve } from "@fadu/engine/matter/evolve.ts";
import type { Link, Matter } from "@fadu/engine/matter/matter.ts";

/** An entry with the bytes its hash is over. */
export interface Chained {
  readonly entry: Entry;
  readonly body: string;
}

/** What a command did to one matter. */
export interface Step {
  readonly definition: Definition;
  readonly before: Matter | null;
  readonly after: Matter;
  readonly chained: readonly Chained[];
  readonly effects: readonly Effect[];
}

export type Judged = { readonly ok: true; readonly step: Step } | { readonly ok: false; readonly refusal: Refusal };

/**
 * Decides a command, chains its entries and folds them: the one way from a command to a changed matter, for the write door
 * and for batches alike. Nothing is written here.
 *
 * @param origin link from a matter opened by another one to that one
 */
export function judge(
  definition: Definition,
  hash: string,
  before: Matter | null,
  command: Command,
  facts: Facts,
  digest: Digest,
  origin?: Link,
): Judged {
  const decision = decide(definition, hash, before, command, facts);
  if (!decision.ok) return decision;
  const chained: Chained[] = [];
  let matter = before;
  for (const draft of decision.drafts) {
    const { entry, body } = chain(withOrigin(draft, origin), matter?.head ?? GENESIS, digest);
    matter = evolve(matter, entry);
    chained.push({ entry, body });
  }
  if (!matter) throw new Error(`The command ${command.act} of ${definition.id} took effect without an entry.`);
  return { ok: true, step: { definition, before, after: matter, chained, effects: decision.effects } };
}

function chain(draft: Draft, prevHash: string, digest: Digest): Chained {
  const body = canonical(draft);
  return { entry: { ...draft, prevHash, hash: entryHash(body, prevHash, digest) }, body };
}

function withOrigin(draft: Draft, origin: Link | undefined): Draft {
  if (!origin || draft.revision !== 1) return draft;
  return { ...draft, changes: { ...draft.changes, links: [...(draft.changes.links ?? []), origin] } };
}
