import type { Branch } from "@fadu/engine/definition/act.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Entry } from "@fadu/engine/matter/entry.ts";
import { walk, type Values, type Walk, type World } from "./street.ts";

/** One act of a path: on a day, by somebody, approved by these in turn, after which the matter stands there. */
export interface Step {
  /** Day (Asia/Shanghai); default: the day of the step before. */
  readonly on?: string;
  readonly who: string;
  readonly act: string;
  readonly values?: Values;
  readonly approve?: readonly string[];
  /** State after it. */
  readonly to?: string;
}

/** A way through a procedure, made by hand, with how it ends. */
export interface Path {
  readonly title: string;
  readonly steps: readonly Step[];
  readonly world?: World;
  readonly outcome?: string;
}

/** `who act`, as short as it is read aloud. */
export const step = (who: string, act: string, more: Omit<Step, "who" | "act"> = {}): Step => ({ who, act, ...more });

/** Service of an instrument on a day. */
export const serve = (who: string, instrument: string, on?: string, way = "直接送达"): Step => ({
  who,
  act: "serve",
  values: { instrument, way, receiver: "本人" },
  ...(on === undefined ? {} : { on }),
});

/** The latest decision is published, or taken down. */
export const publicity = (who: string, act: "publish" | "unpublish", on?: string): Step => ({
  who,
  act,
  values: { publication: LATEST },
  ...(on === undefined ? {} : { on }),
});

const LATEST = "latest";

/** A clock ran out, and the sweeper found it on this day. */
export const expire = (clock: string, on: string): Step => ({ who: "system", act: "expire", values: { clock }, on });

/** What paths through a procedure have shown to work. */
export interface Coverage {
  readonly acts: ReadonlySet<string>;
  /** `act → state (outcome)` for each branch of an act. */
  readonly branches: ReadonlySet<string>;
  readonly started: ReadonlySet<string>;
  readonly stopped: ReadonlySet<string>;
  readonly suspended: ReadonlySet<string>;
  readonly instruments: ReadonlySet<string>;
  readonly outcomes: ReadonlySet<string>;
  readonly opened: ReadonlySet<string>;
}

/**
 * Walks a path with the street's people. Every step must be lawful and lead where it says.
 * @throws Error with the title of the path and the step that was refused or led elsewhere
 */
export function walkPath(definition: Definition, path: Path): Walk {
  const way = walk(definition, path.world);
  for (const [index, { on, who, act, values, approve, to }] of path.steps.entries()) {
    const here = `${path.title} [${index + 1}] ${act}`;
    if (on !== undefined) way.on(on);
    try {
      way.do(who, act, resolved(way, values ?? {}));
      way.approve(...(approve ?? []));
    } catch (error) {
      throw new Error(`${here}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
    if (way.opened.pending) throw new Error(`${here} still waits for an opinion`);
    if (to !== undefined && way.opened.state !== to) throw new Error(`${here} led to ${way.opened.state}, not ${to}`);
  }
  if (path.outcome !== undefined && way.opened.outcome !== path.outcome)
    throw new Error(`${path.title} ended ${way.opened.outcome ?? "nowhere"}, not ${path.outcome}`);
  return way;
}

/** Values with the publication that a path calls the latest. */
export function resolved(way: Walk, values: Values): Values {
  if (values["publication"] !== LATEST) return values;
  return { ...values, publication: way.opened.publications.at(-1)?.id ?? "" };
}

/** Clocks that the end of the matter should have stopped: running, and not begun by something done after it. */
export function leftRunning(way: Walk): string[] {
  const end = way.entries.find((entry) => entry.changes.closed === true);
  if (!end) return [];
  return Object.entries(way.opened.clocks).flatMap(([id, clock]) => {
    const begun = way.entries.find((entry) => entry.changes.clocks?.some((c) => c.clock === id && c.op === "start"));
    return clock.stopped === undefined && (begun?.revision ?? 0) <= end.revision ? [id] : [];
  });
}

/** What the walks did, taken from their ledgers. */
export function coverage(walks: readonly Walk[]): Coverage {
  const entries = walks.flatMap((one) => one.entries.map((entry) => ({ definition: one.definition, entry })));
  const clocks = (op: string): Set<string> =>
    new Set(
      entries.flatMap(({ entry }) => (entry.changes.clocks ?? []).filter((c) => c.op === op).map(({ clock }) => clock)),
    );
  return {
    acts: new Set(entries.filter(({ entry }) => entry.kind === "act").map(({ entry }) => entry.act)),
    branches: new Set(entries.flatMap(({ definition, entry }) => branchTaken(definition, entry))),
    started: clocks("start"),
    stopped: clocks("stop"),
    suspended: clocks("suspend"),
    instruments: new Set(entries.flatMap(({ entry }) => (entry.changes.issued ?? []).map((i) => i.instrument))),
    outcomes: new Set(walks.flatMap((one) => one.matter?.outcome ?? [])),
    opened: new Set(entries.flatMap(({ entry }) => (entry.changes.links ?? []).map((link) => link.procedure))),
  };
}

const nameOf = (act: string, { to, outcome }: Branch, own?: string): string => {
  const end = outcome ?? own;
  return `${act} → ${to}${end === undefined ? "" : ` (${end})`}`;
};

function branchTaken({ acts }: Definition, { kind, act, changes }: Entry): string[] {
  const definition = acts[act];
  if (kind !== "act" || !definition || typeof definition.to !== "object" || changes.state === undefined) return [];
  const { state, outcome } = changes;
  return [nameOf(act, { to: state, ...(typeof outcome === "string" ? { outcome } : {}) })];
}

/** Everything the procedure promises that no path has shown: empty when the paths are complete. */
export function unwalked(definition: Definition, shown: Coverage): string[] {
  const { acts, clocks, instruments, outcomes } = definition;
  const lacking = (what: string, wanted: readonly string[], seen: ReadonlySet<string>): string[] =>
    [...new Set(wanted)].filter((one) => !seen.has(one)).map((one) => `${what} ${one}`);
  return [
    ...lacking("act", Object.keys(acts), shown.acts),
    ...lacking(
      "branch",
      Object.entries(acts).flatMap(([id, { to, outcome }]) =>
        typeof to === "object" ? to.map((branch) => nameOf(id, branch, outcome)) : [],
      ),
      shown.branches,
    ),
    ...lacking("clock started", Object.keys(clocks), shown.started),
    ...lacking("clock stopped", Object.keys(clocks), shown.stopped),
    ...lacking(
      "clock suspended",
      Object.keys(clocks).filter((id) => (clocks[id]?.suspends?.length ?? 0) > 0),
      shown.suspended,
    ),
    ...lacking("instrument issued", Object.keys(instruments), shown.instruments),
    ...lacking("outcome", Object.keys(outcomes), shown.outcomes),
    ...lacking(
      "procedure opened",
      Object.values(acts).flatMap((act) => (act.opens ?? []).map((open) => open.procedure)),
      shown.opened,
    ),
  ];
}
