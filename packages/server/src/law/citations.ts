import type { Act } from "@fadu/engine/definition/act.ts";
import type { Basis } from "@fadu/engine/definition/basis.ts";
import type { Clock } from "@fadu/engine/definition/clock.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import { UNIVERSAL_TITLES } from "@fadu/engine/definition/universal.ts";

/** Where in a procedure a rule is at work. */
export const CITING = [
  "procedure",
  "act",
  "requirement",
  "approval",
  "clock",
  "publicity",
  "setting",
  "computed",
  "retention",
] as const;

/** One place of a procedure that rests on a rule. */
export interface Citation {
  readonly basis: Basis;
  readonly in: (typeof CITING)[number];
  /** Title of the act, clock or value; of a requirement, what it says. */
  readonly title: string;
}

/** Definitions never change once they are read. */
const known = new WeakMap<Definition, readonly Citation[]>();

/** Every place of a procedure where a rule stands, in the order in which the procedure tells itself. */
export function citationsIn(definition: Definition): readonly Citation[] {
  let found = known.get(definition);
  if (!found) {
    found = collect(definition);
    known.set(definition, found);
  }
  return found;
}

const cited = (where: Citation["in"], title: string, bases: readonly Basis[] | undefined): Citation[] =>
  (bases ?? []).map((basis) => ({ basis, in: where, title }));

function collect(definition: Definition): Citation[] {
  const universal = Object.entries(definition.universal ?? {}).flatMap(([act, rule]) =>
    rule === false
      ? []
      : (rule.requires ?? []).flatMap(({ says, basis }) =>
          cited("requirement", `${UNIVERSAL_TITLES[act as keyof typeof UNIVERSAL_TITLES]}：${says}`, basis),
        ),
  );
  return [
    ...cited("procedure", definition.title, definition.basis),
    ...Object.values(definition.acts).flatMap(citationsOfAct),
    ...universal,
    ...Object.values(definition.clocks).flatMap(citationsOfClock),
    ...Object.values(definition.settings).flatMap(({ title, basis }) => cited("setting", title, basis)),
    ...Object.values(definition.computed ?? {}).flatMap(({ title, basis }) => cited("computed", title, basis)),
    ...cited("retention", "保管期限", definition.retention.basis),
  ];
}

function citationsOfAct(act: Act): Citation[] {
  return [
    ...cited("act", act.title, act.basis),
    ...act.requires.flatMap(({ says, basis }) => cited("requirement", `${act.title}：${says}`, basis)),
    ...(act.approval ?? []).flatMap(({ title, basis }) => cited("approval", `${act.title}：${title}`, basis)),
    ...(act.publishes ?? []).flatMap(({ title, basis }) => cited("publicity", title, basis)),
  ];
}

function citationsOfClock({ title, basis, extension }: Clock): Citation[] {
  const steps = [...(extension?.approval ?? []), ...(extension?.again?.approval ?? [])];
  return [
    ...cited("clock", title, basis),
    ...cited("clock", `${title}：延长`, extension?.basis),
    ...cited("clock", `${title}：再次延长`, extension?.again?.basis),
    ...steps.flatMap((step) => cited("approval", `${title}：${step.title}`, step.basis)),
  ];
}
