import { RULES } from "@fadu/catalog/rules/rules.ts";
import type { Rule } from "@fadu/catalog/rules/rules.ts";
import type { Basis } from "@fadu/engine/definition/basis.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Static } from "typebox";

import type { World } from "../matter/world.ts";
import { citationsIn } from "./citations.ts";
import type { Citation } from "./citations.ts";
import type { RuleItem, RuleView } from "./schema.ts";

type Item = Static<typeof RuleItem>;
type View = Static<typeof RuleView>;

/** The definitions new matters open under today. */
const activeDefinitions = (world: World): Definition[] =>
  [...world.active.values()].flatMap((hash) => world.definitions.get(hash) ?? []);

const headOf = ({ id, cite, status, rule, number }: Rule): Omit<Item, "procedures"> => ({
  id,
  cite,
  status,
  says: rule,
  number: number ?? null,
});

/** A basis that the book does not hold: a local standard, a rule of the office. */
const outside = ({ rule, cite, status }: Basis): Omit<Item, "procedures"> => ({
  id: rule,
  cite,
  status,
  says: null,
  number: null,
});

/** The rule book in its order, then what procedures cite besides it, each with the number of procedures that rest on it. */
export function listRules(world: World): Item[] {
  const counts = new Map<string, number>();
  const others = new Map<string, Basis>();
  const book = new Set(RULES.map(({ id }) => id));
  for (const definition of activeDefinitions(world)) {
    const bases = new Map(citationsIn(definition).map(({ basis }) => [basis.rule, basis]));
    for (const [id, basis] of bases) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
      if (!book.has(id)) others.set(id, basis);
    }
  }
  return [...RULES.map(headOf), ...[...others.values()].map(outside)].map((item) => ({
    ...item,
    procedures: counts.get(item.id) ?? 0,
  }));
}

/** A rule with every place of the active procedures that rests on it; undefined when nobody knows it. */
export function findRule(world: World, id: string): View | undefined {
  const rule = RULES.find((one) => one.id === id);
  const found = activeDefinitions(world).flatMap((definition) => {
    const citations = citationsIn(definition).filter(({ basis }) => basis.rule === id);
    return citations.length === 0 ? [] : [{ definition, citations }];
  });
  const basis = found[0]?.citations[0]?.basis;
  const head = rule ? headOf(rule) : basis && outside(basis);
  if (!head) return undefined;
  return {
    ...head,
    starts: rule?.starts ?? null,
    consequence: rule?.consequence ?? null,
    checked: rule?.checked ?? null,
    citedBy: found.map(({ definition: { id: procedure, title, area }, citations }) => ({
      procedure: { id: procedure, title, area },
      places: distinct(citations),
    })),
  };
}

function distinct(citations: readonly Citation[]): View["citedBy"][number]["places"] {
  const places = citations.map(({ in: where, title }) => ({ in: where, title }));
  return [...new Map(places.map((place) => [`${place.in} ${place.title}`, place])).values()];
}
