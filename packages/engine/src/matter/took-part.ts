import type { Definition } from "../definition/definition.ts";
import type { Value } from "../definition/field.ts";
import { simpleParts } from "./condition.ts";
import type { Changes } from "./entry.ts";
import type { Done, Matter } from "./matter.ts";
import { textsOf } from "./values.ts";

/** Who took part in which act, where `done` does not say it. */
type Took = NonNullable<Changes["took"]>;

const peopleIn = (times: readonly Done[]): string[] => times.flatMap(({ by, members }) => [by, ...members]);

/**
 * Those a return or a withdrawal makes undone: what must be done again was done by somebody all the same, whom the law keeps apart.
 * That holds however soon it was taken back: the law keeps apart who dealt with the case (行政处罚法第六十四条: 非本案调查人员) and names
 * no time within which it would not have been so.
 */
export function undoneBy(definition: Definition, matter: Matter, after: number, keep: readonly string[]): Took {
  const took = Object.entries(matter.done).map(([act, times]): [string, string[]] => [
    act,
    keep.includes(act) ? [] : peopleIn(times.filter(({ revision }) => revision > after)),
  ]);
  return told(definition, took);
}

/** Those a correction names as having taken part in acts that are done. */
export function namedBy(definition: Definition, matter: Matter, corrected: Readonly<Record<string, Value>>): Took {
  const took = Object.keys(matter.done).map((act): [string, string[]] => [
    act,
    (definition.acts[act]?.members ?? []).flatMap((path) => textsOf(corrected[path])),
  ]);
  return told(definition, took);
}

/** Only what a rule of the definition asks about: the rest would fill the record for nothing. */
function told(definition: Definition, took: readonly (readonly [string, readonly string[]])[]): Took {
  const asked = separated(definition);
  return Object.fromEntries(
    took.flatMap(([act, people]) => (people.length > 0 && asked.has(act) ? [[act, [...new Set(people)]]] : [])),
  );
}

const known = new WeakMap<Definition, ReadonlySet<string>>();

/** Acts from whose doers the definition keeps somebody apart. */
function separated(definition: Definition): ReadonlySet<string> {
  let acts = known.get(definition);
  if (!acts) {
    const all = Object.values(definition.acts);
    const tests = all.flatMap(({ requires }) => requires.flatMap(({ test }) => simpleParts(test)));
    const apart = tests.flatMap((one) => ("apart" in one ? one.from : []));
    const signers = all.flatMap(({ approval = [] }) => approval.flatMap(({ apartFrom = [] }) => apartFrom));
    known.set(definition, (acts = new Set([...apart, ...signers])));
  }
  return acts;
}
