import type { Act } from "@fadu/engine/definition/act.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";

export interface Step {
  readonly state: string;
  readonly title: string;
  readonly stands: "done" | "now" | "ahead";
}

/** States an act can lead to. */
const targets = (act: Act): readonly string[] =>
  act.to === undefined ? [] : typeof act.to === "string" ? [act.to] : act.to.map((branch) => branch.to);

/** Forward in the order in which the procedure tells its states, by acts that are awaited rather than merely possible. */
function forward(definition: Definition): Map<string, string[]> {
  const order = Object.keys(definition.states);
  const next = new Map<string, string[]>(order.map((state) => [state, []]));
  for (const act of Object.values(definition.acts)) {
    if (act.task === "optional" || act.from === "new" || act.from === "open") continue;
    for (const from of act.from) {
      const ahead = targets(act).filter((to) => order.indexOf(to) > order.indexOf(from));
      next.get(from)?.push(...ahead);
    }
  }
  return next;
}

/** The longest way from each state to an end: an ordinary course passes every stage, a refusal ends at once. */
function longestWays(definition: Definition): Map<string, readonly string[]> {
  const next = forward(definition);
  const ways = new Map<string, readonly string[]>();
  for (const state of Object.keys(definition.states).reverse()) {
    if (definition.states[state]?.end === true) {
      ways.set(state, []);
      continue;
    }
    const best = (next.get(state) ?? []).reduce<readonly string[] | undefined>((found, to) => {
      const way = ways.get(to);
      return way !== undefined && (found === undefined || way.length + 1 > found.length) ? [to, ...way] : found;
    }, undefined);
    if (best !== undefined) ways.set(state, best);
  }
  return ways;
}

/**
 * The way a matter has taken and the ordinary way ahead of it.
 *
 * @param visited states in the order in which they were entered, the present one last
 */
export function processPath(definition: Definition, visited: readonly string[]): Step[] {
  const now = visited[visited.length - 1];
  if (now === undefined) return [];
  const ahead = longestWays(definition).get(now) ?? [];
  const passed = visited.filter(
    (state, index) => visited.indexOf(state) === index && state !== now && !ahead.includes(state),
  );
  const step = (state: string, stands: Step["stands"]): Step => ({
    state,
    title: definition.states[state]?.title ?? state,
    stands,
  });
  return [
    ...passed.map((state) => step(state, "done")),
    step(now, "now"),
    ...ahead.map((state) => step(state, "ahead")),
  ];
}
