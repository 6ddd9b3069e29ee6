import { describe, expect, it } from "vitest";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import { replay } from "@fadu/engine/matter/evolve.ts";
import { explore, type Preferred } from "./explore.ts";
import { coverage, unwalked, walkPath, type Path } from "./paths.ts";
import type { World } from "./street.ts";

/** Walks the paths as one test each, then asks that together they show everything the procedure promises. */
export function walked(definition: Definition, paths: readonly Path[]): void {
  describe(`${definition.title}（路径）`, () => {
    it.each(paths.map((path) => [path.title, path] as const))("%s", (_, path) => {
      const way = walkPath(definition, path);
      expect(replay(way.entries)).toEqual(way.opened);
      expect(JSON.parse(JSON.stringify(way.entries))).toEqual(way.entries);
    });

    it("is walked along every act, branch, clock, instrument and outcome", () => {
      expect(unwalked(definition, coverage(paths.map((path) => walkPath(definition, path))))).toEqual([]);
    });
  });
}

/** A procedure to wander in: values to prefer, and what waits for service or for another matter and is shown by its paths. */
interface Wandered {
  readonly definition: Definition;
  readonly prefer?: Preferred;
  readonly world?: World;
  /** Acts, states and outcomes that no random walk can reach: they wait for service, or for years to pass. */
  readonly beyond?: readonly string[];
}

/** Walks matters at random: every state, outcome and act within reach is reached, and none lies with nobody. */
export function wandered(cases: readonly Wandered[]): void {
  it.each(cases.map((one) => [one.definition.id, one] as const))(
    "%s walked at random reaches every state, outcome and act, and never lies with nobody",
    (_, { definition, prefer = {}, world = {}, beyond = [] }) => {
      const found = explore(definition, { prefer, world, walks: 150, steps: 60, pace: 8 });
      const lacking = (all: object, seen: ReadonlySet<string>): string[] =>
        Object.keys(all).filter((one) => !seen.has(one) && !beyond.includes(one));
      expect(lacking(definition.acts, found.acts).map((act) => [act, found.refusals[act]])).toEqual([]);
      expect(lacking(definition.states, found.states)).toEqual([]);
      expect(lacking(definition.outcomes, found.outcomes)).toEqual([]);
    },
    30_000,
  );
}
