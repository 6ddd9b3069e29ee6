import type { Act } from "@fadu/engine/definition/act.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";

import { wrapped, widthOf } from "./chart-text.ts";
import { approvalText, lengthWords, outcomesOf, performersText, targetsOf } from "./definition-words.ts";
import type { RoleTitles } from "./definition-words.ts";

/** A line of words within a box. `act`: it is the name of this act. */
export interface BoxLine {
  readonly text: string;
  readonly tone: "title" | "plain" | "limit" | "note";
  readonly x: number;
  /** Base line, from the top of the box. */
  readonly y: number;
  readonly act?: string;
}

/** A state, or acts that lead from the same states to the same states; `start` is where a matter begins. */
export interface Box {
  readonly id: string;
  readonly kind: "start" | "state" | "end" | "act";
  readonly width: number;
  readonly height: number;
  readonly lines: readonly BoxLine[];
  /** Ids of the state, or of the acts, that stand in it. */
  readonly states: readonly string[];
  readonly acts: readonly string[];
}

export interface Link {
  readonly from: string;
  readonly to: string;
  /** Against the order in which the procedure tells its states: a return. */
  readonly back: boolean;
}

/** An act that can be done in so many states that lines from each would hide the rest, or that moves nothing in several. */
export interface Anywhere {
  readonly act: string;
  readonly title: string;
  readonly by: string;
  /** Titles of the states; none: in every state that is not an end. */
  readonly states: readonly string[];
  /** Titles of the states it leads to. */
  readonly to: readonly string[];
}

export interface ChartModel {
  readonly boxes: readonly Box[];
  readonly links: readonly Link[];
  readonly anywhere: readonly Anywhere[];
}

export const START = "$start";
/** From more states than this an act that moves the matter stands beside the chart. */
const FEW = 2;
const STATE_WIDTH = 190;
const ACT_WIDTH = 176;
const PAD = 10;
export const SIZES = { title: 13, plain: 11.5, limit: 11.5, note: 11.5 } as const satisfies Record<
  BoxLine["tone"],
  number
>;
const LEADS = { title: 18, plain: 16, limit: 16, note: 17 } as const satisfies Record<BoxLine["tone"], number>;

const stateBox = (state: string): string => `state:${state}`;

/** What the chart of a procedure shows, measured but not yet placed. Every state and act stands in it once. */
export function chartModel(definition: Definition, roles: RoleTitles): ChartModel {
  const acts = Object.entries(definition.acts);
  const beside = actsBeside(acts);
  const within = acts.filter((entry) => !beside.includes(entry));
  const groups = new Map<string, [string, Act][]>();
  const staying = new Map<string, [string, Act][]>();
  for (const entry of within) {
    const [, act] = entry;
    const key = `${String(act.from)}→${leadsTo(act, definition).join()}`;
    const stays = stateOfStaying(act);
    const [where, under] = stays === undefined ? [groups, key] : [staying, stays];
    where.set(under, [...(where.get(under) ?? []), entry]);
  }
  const order = Object.keys(definition.states);
  const links: Link[] = [];
  const boxes: Box[] = [];
  if (acts.some(([, act]) => act.from === "new")) boxes.push(startBox());
  for (const state of order) boxes.push(boxOfState(definition, state, staying.get(state) ?? []));
  for (const [key, group] of groups) {
    const [, act] = group[0] ?? [];
    if (!act) continue;
    const box = boxOfActs(`act:${key}`, definition, group, roles);
    boxes.push(box);
    links.push(...linksOf(box.id, act, definition, order));
  }
  return { boxes, links, anywhere: beside.map(([id, act]) => anywhereOf(id, act, definition, roles)) };
}

/** Acts that stand beside the chart; not those that alone lead to a state, unless they do so from everywhere. */
function actsBeside(acts: readonly [string, Act][]): [string, Act][] {
  const many = acts.filter(([, { from, to }]) => from !== "new" && (from === "open" || from.length > (to ? FEW : 1)));
  const reached = new Set(acts.filter((entry) => !many.includes(entry)).flatMap(([, act]) => targetsOf(act)));
  return many.filter(([, act]) => act.from === "open" || targetsOf(act).every((state) => reached.has(state)));
}

/** The one state in which an act is done that leads nowhere else; undefined if it moves the matter. */
function stateOfStaying(act: Act): string | undefined {
  if (act.from === "new" || act.from === "open" || act.from.length !== 1) return undefined;
  const [state] = act.from;
  return targetsOf(act).every((to) => to === state) ? state : undefined;
}

const leadsTo = (act: Act, definition: Definition): readonly string[] => {
  const to = targetsOf(act);
  return to.length === 0 && act.from === "new" ? [definition.initial] : to;
};

function linksOf(box: string, act: Act, definition: Definition, order: readonly string[]): Link[] {
  const from = act.from === "new" || act.from === "open" ? [] : act.from;
  const first = Math.min(...from.map((state) => order.indexOf(state)));
  return [
    ...(act.from === "new" ? [START] : from.map(stateBox)).map((one) => ({ from: one, to: box, back: false })),
    ...leadsTo(act, definition).map((state) => ({
      from: box,
      to: stateBox(state),
      back: act.from !== "new" && order.indexOf(state) <= first,
    })),
  ];
}

function anywhereOf(id: string, act: Act, definition: Definition, roles: RoleTitles): Anywhere {
  const titles = (states: readonly string[]): string[] =>
    states.map((state) => definition.states[state]?.title ?? state);
  return {
    act: id,
    title: act.title,
    by: performersText(act.by, roles),
    states: act.from === "open" || act.from === "new" ? [] : titles(act.from),
    to: titles(targetsOf(act)),
  };
}

/** Puts words into a box line by line. */
class Writer {
  readonly lines: BoxLine[] = [];
  y = PAD - 2;
  readonly #width: number;
  readonly #centred: boolean;

  constructor(width: number, centred: boolean) {
    this.#width = width;
    this.#centred = centred;
  }

  write(text: string, tone: BoxLine["tone"], most = 3, act?: string): void {
    const size = SIZES[tone];
    for (const line of wrapped(text, size, this.#width - 2 * PAD, most)) {
      this.y += LEADS[tone];
      const x = this.#centred ? (this.#width - widthOf(line, size)) / 2 : PAD;
      this.lines.push({ text: line, tone, x, y: this.y - 4, ...(act === undefined ? {} : { act }) });
    }
  }

  /** Names one after another, as many to a line as there is room for. */
  flow(names: readonly (readonly [act: string, title: string])[]): void {
    let x = PAD;
    this.y += LEADS.note;
    for (const [act, title] of names) {
      const width = widthOf(title, SIZES.note);
      if (x > PAD && x + width > this.#width - PAD) {
        x = PAD;
        this.y += LEADS.note;
      }
      const fits = wrapped(title, SIZES.note, this.#width - 2 * PAD, 1)[0] ?? title;
      this.lines.push({ text: fits, tone: "note", x, y: this.y - 4, act });
      x += width + SIZES.note;
    }
  }

  space(height: number): void {
    this.y += height;
  }
}

const startBox = (): Box => ({
  id: START,
  kind: "start",
  width: 72,
  height: 30,
  lines: [{ text: "开始", tone: "title", x: 23, y: 20 }],
  states: [],
  acts: [],
});

function boxOfState(definition: Definition, state: string, staying: readonly (readonly [string, Act])[]): Box {
  const { title, end } = definition.states[state] ?? { title: state };
  const width = staying.length > 6 ? STATE_WIDTH * 2 : STATE_WIDTH;
  const writer = new Writer(width, true);
  writer.write(title, "title", 2);
  if (staying.length > 0) {
    writer.space(2);
    writer.flow(staying.map(([id, act]) => [id, act.title]));
  }
  return {
    id: stateBox(state),
    kind: end === true ? "end" : "state",
    width,
    height: writer.y + PAD,
    lines: writer.lines,
    states: [state],
    acts: staying.map(([id]) => id),
  };
}

function boxOfActs(
  id: string,
  definition: Definition,
  group: readonly (readonly [string, Act])[],
  roles: RoleTitles,
): Box {
  const writer = new Writer(ACT_WIDTH, false);
  for (const [index, [key, act]] of group.entries()) {
    if (index > 0) writer.space(5);
    writer.write(act.title, "title", 2, key);
    writer.write(performersText(act.by, roles), "plain", 2);
    for (const step of act.approval ?? []) writer.write(`审批：${approvalText(step, roles)}`, "plain", 2);
    for (const limit of limitsOf(definition, key)) writer.write(limit, "limit", 2);
    const ends = outcomesOf(act, definition);
    if (ends.length > 0) writer.write(`结果：${ends.join("／")}`, "plain", 2);
  }
  return {
    id,
    kind: "act",
    width: ACT_WIDTH,
    height: writer.y + PAD,
    lines: writer.lines,
    states: [],
    acts: group.map(([key]) => key),
  };
}

/** The office's limits within which this act has to be done: those that it stops, each once. */
function limitsOf(definition: Definition, act: string): string[] {
  if (definition.acts[act]?.task === "optional") return [];
  const limits = Object.values(definition.clocks).filter(
    (clock) => clock.kind === "duty" && clock.stops.includes(`act:${act}`),
  );
  return [...new Set(limits.map((clock) => `${clock.title}：${lengthWords(clock.length, definition)}`))];
}
