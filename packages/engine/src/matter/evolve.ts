import type { Changes, ClockChange, Entry } from "./entry.ts";
import { seatOf } from "./matter.ts";
import type { ClockState, Matter, Round } from "./matter.ts";

/**
 * The matter after an entry. Needs nothing but the two: what an act meant was resolved when it was decided and is written
 * in the entry's changes, so a matter replays alike under any later version of the definitions or of this program.
 *
 * @throws Error if the entry does not continue this matter.
 */
export function evolve(matter: Matter | null, entry: Entry): Matter {
  const base = matter ?? opened(entry);
  if (base.id !== entry.matter || base.revision + 1 !== entry.revision) {
    throw new Error(`entry ${entry.matter}#${entry.revision} does not continue ${base.id}#${base.revision}`);
  }
  const { changes } = entry;
  const next: Mutable<Matter> = {
    ...base,
    revision: entry.revision,
    lastAt: entry.effectiveAt > base.lastAt ? entry.effectiveAt : base.lastAt,
    head: entry.hash,
  };
  applyFacts(next, base, changes);
  applyPlace(next, base, entry);
  applyParts(next, base, entry);
  return next;
}

/** Folds a whole ledger. The entries must be in order and not empty. */
export function replay(entries: readonly Entry[]): Matter {
  let matter: Matter | null = null;
  for (const entry of entries) matter = evolve(matter, entry);
  if (matter === null) throw new Error("no entries to replay");
  return matter;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function opened(entry: Entry): Matter {
  const open = entry.changes.open;
  if (!open) throw new Error(`entry ${entry.matter}#${entry.revision} does not open a matter`);
  return {
    id: entry.matter,
    procedure: open.procedure,
    definition: open.definition,
    revision: 0,
    state: "",
    title: "",
    numbers: {},
    values: {},
    opener: entry.actor,
    openedAt: entry.effectiveAt,
    openedOn: entry.effectiveOn,
    unit: open.unit,
    coHandlers: [],
    members: [],
    visits: [],
    done: {},
    clocks: {},
    instruments: [],
    publications: [],
    links: [],
    rounds: [],
    urged: 0,
    lastAt: entry.effectiveAt,
    head: entry.prevHash,
  };
}

/** Values, title, numbers, people. */
function applyFacts(next: Mutable<Matter>, base: Matter, changes: Changes): void {
  if (changes.values) next.values = { ...base.values, ...changes.values };
  if (changes.title !== undefined) next.title = changes.title;
  if (changes.numbers) next.numbers = { ...base.numbers, ...changes.numbers };
  if (changes.unit !== undefined) next.unit = changes.unit;
  if (changes.handler === null) delete next.handler;
  else if (changes.handler !== undefined) next.handler = changes.handler;
  if (changes.coHandlers) next.coHandlers = changes.coHandlers;
  if (changes.members) next.members = [...new Set([...base.members, ...changes.members])];
}

/** State, outcome, what has been done, pending approval, suspension. */
function applyPlace(next: Mutable<Matter>, base: Matter, entry: Entry): void {
  const { changes } = entry;
  if (changes.undone) next.done = doneUntil(base.done, changes.undone);
  if (changes.took) next.took = together(base.took ?? {}, changes.took);
  if (entry.kind === "act") {
    const done = {
      revision: entry.revision,
      on: entry.effectiveOn,
      at: entry.effectiveAt,
      by: entry.actor.account,
      members: changes.members ?? [],
    };
    next.done = { ...next.done, [entry.act]: [...(next.done[entry.act] ?? []), done] };
  }
  if (changes.state !== undefined) {
    next.state = changes.state;
    const visit = { state: changes.state, revision: entry.revision, at: entry.effectiveAt, by: seatOf(entry.actor) };
    next.visits = [...base.visits, visit];
  }
  if (changes.outcome === null) delete next.outcome;
  else if (changes.outcome !== undefined) next.outcome = changes.outcome;
  if (changes.closed === true) next.closedOn = entry.effectiveOn;
  else if (changes.closed === false) delete next.closedOn;
  if (changes.pending === null) delete next.pending;
  else if (changes.pending !== undefined) next.pending = changes.pending;
  if (changes.suspended === null) delete next.suspended;
  else if (changes.suspended !== undefined) next.suspended = { at: entry.effectiveAt, ...changes.suspended };
  if (changes.urged) next.urged = base.urged + 1;
  if (changes.supervised === null) delete next.supervised;
  else if (changes.supervised !== undefined) {
    next.supervised = { at: entry.effectiveAt, by: entry.actor.account, words: changes.supervised.words };
  }
}

/** Clocks, instruments, publications, links, rounds. */
function applyParts(next: Mutable<Matter>, base: Matter, entry: Entry): void {
  const { changes } = entry;
  if (changes.clocks) {
    const clocks: Record<string, ClockState> = { ...base.clocks };
    for (const change of changes.clocks) clocks[change.clock] = moved(clocks[change.clock], change);
    next.clocks = clocks;
  }
  if (changes.issued) next.instruments = [...base.instruments, ...changes.issued];
  const { served, published, unpublished, read } = changes;
  if (served) {
    const { id, ...service } = served;
    next.instruments = next.instruments.map((i) => (i.id === id ? { ...i, served: service } : i));
  }
  if (changes.publications) next.publications = [...base.publications, ...changes.publications];
  if (published) {
    next.publications = next.publications.map((p) => (p.id === published.id ? { ...p, published: published.on } : p));
  }
  if (unpublished) {
    const withdrawn = { on: unpublished.on, reason: unpublished.reason };
    next.publications = next.publications.map((p) => (p.id === unpublished.id ? { ...p, withdrawn } : p));
  }
  if (changes.links) next.links = [...base.links, ...changes.links];
  if (changes.round) next.rounds = [...base.rounds, changes.round];
  if (read) next.rounds = next.rounds.map((r) => (r.id === read.round ? readBy(r, entry, read.words) : r));
}

function doneUntil(done: Matter["done"], undone: NonNullable<Changes["undone"]>): Matter["done"] {
  const kept: Record<string, Matter["done"][string]> = {};
  for (const [act, times] of Object.entries(done)) {
    const still = undone.keep.includes(act) ? times : times.filter((t) => t.revision <= undone.after);
    if (still.length > 0) kept[act] = still;
  }
  return kept;
}

function together(before: NonNullable<Matter["took"]>, more: NonNullable<Matter["took"]>): NonNullable<Matter["took"]> {
  const all: Record<string, readonly string[]> = { ...before };
  for (const [act, people] of Object.entries(more)) all[act] = [...new Set([...(all[act] ?? []), ...people])];
  return all;
}

function readBy(round: Round, entry: Entry, words: string | undefined): Round {
  const readers = round.readers.map((r) =>
    r.account === entry.actor.account ? { account: r.account, at: entry.effectiveAt, ...(words ? { words } : {}) } : r,
  );
  return { ...round, readers };
}

function moved(state: ClockState | undefined, change: ClockChange): ClockState {
  if (change.op === "start") {
    return { from: change.from, at: change.at, length: change.length, extensions: [], suspensions: [] };
  }
  if (!state) throw new Error(`clock ${change.clock} has not started`);
  switch (change.op) {
    case "stop":
      return { ...ended(state, change.at), stopped: { at: change.at, by: change.by } };
    case "suspend":
      return { ...state, suspensions: [...state.suspensions, { from: change.at, reason: change.reason }] };
    case "resume":
      return ended(state, change.at);
    case "extend":
      return { ...state, extensions: [...state.extensions, { ...change.length, on: change.on }] };
    case "expire":
      return { ...state, expiredAt: change.at };
  }
}

/** Closes the open suspension, if any. */
function ended(state: ClockState, at: string): ClockState {
  return { ...state, suspensions: state.suspensions.map((s) => (s.to === undefined ? { ...s, to: at } : s)) };
}
