import type { Act, Collected } from "@fadu/engine/definition/act.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Field, Value } from "@fadu/engine/definition/field.ts";
import { evaluate } from "@fadu/engine/matter/condition.ts";
import { actsHere } from "@fadu/engine/matter/context.ts";
import { isRunning } from "@fadu/engine/matter/clocks.ts";
import { awaited, isAwaited } from "@fadu/engine/matter/awaited.ts";
import type { Matter } from "@fadu/engine/matter/matter.ts";
import { TAXONOMIES } from "../taxonomies/taxonomies.ts";
import { EXHIBIT_KINDS } from "../taxonomies/exhibit-kinds.ts";
import { CITIZEN, COMPANY, instant, PEOPLE, UNITS, walk, type Walk, type World } from "./street.ts";

/** What to fill into a field, where any fitting value will not do: one of these. */
export type Preferred = Readonly<Record<string, readonly Value[]>>;

export interface Explored {
  readonly states: ReadonlySet<string>;
  readonly outcomes: ReadonlySet<string>;
  readonly acts: ReadonlySet<string>;
  /** Why acts that never took effect were refused last. */
  readonly refusals: Readonly<Record<string, string>>;
}

/** Numbers in [0, 1) from a seed (mulberry32): a walk that failed can be walked again. */
function dice(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Walks matters of a procedure at random, as its people might, and tells what was reached. After every step the matter must
 * keep the engine's promises: a closed matter runs no clock, an open case is somebody's task or waits for
 * a day or another matter.
 *
 * @param pace hours that pass between two steps, at most
 * @param prefer values for fields whose conditions a random value would seldom meet
 */
export function explore(
  definition: Definition,
  {
    walks = 150,
    steps = 40,
    seed = 1,
    pace = 30,
    prefer = {},
    world = {},
  }: {
    readonly walks?: number;
    readonly steps?: number;
    readonly seed?: number;
    readonly pace?: number;
    readonly prefer?: Preferred;
    readonly world?: World;
  } = {},
): Explored {
  const roll = dice(seed);
  const found = { states: new Set<string>(), outcomes: new Set<string>(), acts: new Set<string>(), refusals: {} };
  for (let i = 0; i < walks; i++) wander(walk(definition, world), roll, { steps, pace, prefer }, found);
  return found;
}

type Found = { states: Set<string>; outcomes: Set<string>; acts: Set<string>; refusals: Record<string, string> };

interface Manner {
  readonly steps: number;
  readonly pace: number;
  readonly prefer: Preferred;
}

function wander(going: Walk, roll: () => number, { steps, pace, prefer }: Manner, found: Found): void {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(roll() * list.length)];
  for (let step = 0; step < steps; step++) {
    if (going.matter?.pending) consentAtRandom(going, roll);
    else {
      const here = actsHere(going.definition, going.matter);
      const unseen = here.filter(([id]) => !found.acts.has(id));
      const chosen = pick(unseen.length > 0 && roll() < 0.4 ? unseen : here);
      if (!chosen) return;
      // What is not awaited, or ends the matter, is done less often, or few matters would come to their proper end.
      const rare = !isAwaited(chosen[1]) || chosen[1].outcome !== undefined;
      if (rare && !unseen.includes(chosen) && roll() < 0.7) continue;
      tryAct(going, chosen, roll, prefer, found);
    }
    if (!going.matter) continue;
    keepsPromises(going.definition, going.matter);
    found.states.add(going.matter.state);
    if (going.matter.outcome !== undefined) found.outcomes.add(going.matter.outcome);
    for (const act of Object.keys(going.matter.done)) found.acts.add(act);
    going.now = new Date(Date.parse(going.now) + Math.floor(roll() * pace * 3_600_000)).toISOString();
  }
}

function tryAct(going: Walk, [id, act]: [string, Act], roll: () => number, prefer: Preferred, found: Found): void {
  const who = performerOf(going, act, roll);
  if (who === undefined) return;
  const values: Record<string, Value> = {};
  for (const item of act.collects) fill(going, values, item, roll, prefer);
  const decision = going.ask(who, id, values);
  if (decision.ok) going.do(who, id, values);
  else found.refusals[id] = decision.refusal.failures.map((failure) => failure.says).join("；");
}

function performerOf({ matter }: Walk, act: Act, roll: () => number): string | undefined {
  const able = act.by.flatMap((performer): string[] => {
    if ("system" in performer) return ["system"];
    if ("role" in performer) return Object.keys(PEOPLE).filter((a) => PEOPLE[a]?.roles.includes(performer.role));
    const { relation } = performer;
    if (relation === "handler") return matter?.handler === undefined ? [] : [matter.handler];
    if (relation === "opener")
      return matter === null || matter.opener.account === "system" ? [] : [matter.opener.account];
    return relation === "member" ? (matter?.members ?? []).filter((m) => m in PEOPLE) : [...(matter?.coHandlers ?? [])];
  });
  return able[Math.floor(roll() * able.length)];
}

/** Whoever may sign does, and mostly agrees. */
function consentAtRandom(going: Walk, roll: () => number): void {
  const verdict = roll() < 0.85 ? "approve" : "refuse";
  const signers = Object.keys(PEOPLE).filter((who) => going.ask(who, verdict).ok);
  const signer = signers[Math.floor(roll() * signers.length)];
  if (signer !== undefined) going.do(signer, verdict);
  else going.do(going.opened.pending?.by.account ?? "", "recall");
}

function fill(
  going: Walk,
  values: Record<string, Value>,
  item: Collected,
  roll: () => number,
  prefer: Preferred,
): void {
  const field = going.definition.fields[item.field];
  if (!field) throw new Error(`no field ${item.field}`);
  const scope = { definition: going.definition, matter: going.matter, values, facts: going.facts("system", values) };
  const shown = [item.when, field.when].every((when) => when === undefined || evaluate(when, scope) === true);
  const required =
    item.required === true || (typeof item.required === "object" && evaluate(item.required, scope) === true);
  if (!shown || (!required && roll() < 0.3)) return;
  const options = prefer[item.field] ?? candidates(field, going, roll);
  const value = options[Math.floor(roll() * options.length)];
  if (value !== undefined) values[item.field] = value;
}

const isoDay = (now: string, days: number): string =>
  new Date(Date.parse(now) + days * 86_400_000).toISOString().slice(0, 10);

/** Some values that fit the field. */
function candidates(field: Field, going: Walk, roll: () => number): readonly Value[] {
  const some = (kind: string): string => `${kind}:${Math.floor(roll() * 1000)}`;
  const day = isoDay(going.now, Math.floor(roll() * 30) - 20);
  switch (field.type) {
    case "text":
    case "longtext":
      return ["如实记录"];
    case "integer":
    case "number":
    case "money":
    case "area":
      return [1, 50, 150, 1000, 8000].filter((n) => typeof field.max !== "number" || n <= field.max);
    case "date":
      return [day, isoDay(going.now, 0), isoDay(going.now, 40)];
    case "datetime":
      return [instant(day), going.now];
    case "yesno":
      return [true, false];
    case "choice":
      return Object.keys(field.options ?? {});
    case "choices":
      return Object.keys(field.options ?? {}).map((key) => [key]);
    case "taxonomy":
      return TAXONOMIES.find((t) => t.id === field.of)?.items.map((item) => item.code) ?? [];
    case "party":
      return [{ ...CITIZEN }, { ...COMPANY }];
    case "account":
      return ["handler", "officer-a", "mediator", "section-clerk"];
    case "accounts":
      return [["officer-a", "officer-b"], ["officer-c", "officer-a"], ["mediator"]];
    case "unit":
      return UNITS;
    case "units":
      return [["squad"], ["squad", "safety"]];
    case "place":
      return [{ text: "万源路12号", unit: "north" }];
    case "exhibits":
      return [(field.kinds ?? Object.keys(EXHIBIT_KINDS)).map(some)];
    case "table":
      return [
        [
          Object.fromEntries(
            Object.entries(field.columns ?? {}).map(([key, column]) => [
              key,
              candidates(column, going, roll)[0] ?? null,
            ]),
          ),
        ],
      ];
    case "signature":
      return [{ name: "张三", at: going.now }];
    case "idcard":
      return ["11010519491231002X"];
    case "uscc":
      return ["91350100M000100Y43"];
    case "phone":
      return ["13800000000"];
    case "matter":
      return Object.entries(going.world.matters ?? {})
        .filter(([, other]) => other.procedure === field.of)
        .map(([id, { title }]) => ({ id, title }));
  }
}

function keepsPromises(definition: Definition, matter: Matter): void {
  const running = Object.entries(matter.clocks)
    .filter(([, clock]) => isRunning(clock))
    .map(([id]) => id);
  if (matter.closedOn !== undefined && running.length > 0) {
    throw new Error(`${definition.id} ended in ${matter.state} with ${running.join(", ")} running`);
  }
  if (matter.closedOn !== undefined || definition.kind !== "case" || awaited(definition, matter).length > 0) return;
  // Somebody's task, or it waits for a day that moves it, or for a matter opened from it.
  const moved = running.some((id) => typeof definition.clocks[id]?.expires === "object");
  if (!moved && !matter.links.some(({ kind }) => kind === "child" || kind === "followUp")) {
    throw new Error(`${definition.id} in ${matter.state} is nobody's task`);
  }
}
