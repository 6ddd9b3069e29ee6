import type { EntryView, MatterView } from "../api/generated.ts";

/** What a matter has been through, to be marked on the chart of its procedure. */
export interface PathTaken {
  readonly states: ReadonlySet<string>;
  /** Acts that took effect. */
  readonly acts: ReadonlySet<string>;
  /** The state it stands in. */
  readonly now: string;
  /** `state→act` and `act→state` for every step that moved it; `→act` for the one that opened it. */
  readonly steps: ReadonlySet<string>;
}

export const stepOf = (from: string, to: string): string => `${from}→${to}`;

type Entry = Pick<EntryView, "revision" | "kind" | "act">;

/**
 * The way a matter took, from its record. What was only submitted for consent, and the opinions on it, moved nothing: the act
 * stands in the record of its own once all have agreed.
 *
 * @param entries the whole record, oldest first
 */
export function pathTaken(view: Pick<MatterView, "visits" | "state">, entries: readonly Entry[]): PathTaken {
  const entered = new Map(view.visits.map((visit) => [visit.revision, visit.state]));
  const [acts, steps] = [new Set<string>(), new Set<string>()];
  let stands = "";
  for (const { revision, kind, act } of entries) {
    if (kind !== "act") continue;
    acts.add(act);
    const state = entered.get(revision);
    if (state === undefined) continue;
    steps.add(stepOf(stands, act)).add(stepOf(act, state));
    stands = state;
  }
  return { states: new Set(view.visits.map((visit) => visit.state)), acts, now: view.state.id, steps };
}
