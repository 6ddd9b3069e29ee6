import { performBatch } from "../matter/batch.ts";
import type { BatchItem } from "../matter/batch.ts";
import type { Door } from "../matter/perform.ts";
import { UnknownMatter } from "../matter/request.ts";
import type { Outcome } from "../matter/request.ts";
import type { Planned, Stage } from "./stage.ts";

/** Commands in one transaction. */
const CHUNK = 6000;

/**
 * Performs everything that was planned, in the order in which it happened, through the write door in batches. What follows
 * on a matter opened on the way is planned as soon as its id is known.
 *
 * @param onProgress told after each batch: acts done, and planned in all so far
 * @throws Error naming the life and the act when the law refuses one: the demo holds lawful lives only
 */
export async function play(
  door: Door,
  stage: Stage,
  onProgress: (done: number, planned: number) => void = () => undefined,
): Promise<number> {
  let done = 0;
  const queue = new Queue();
  for (;;) {
    queue.add(stage.planned.splice(0));
    const taken = queue.take(CHUNK, stage.followers);
    if (taken.length === 0) return done;
    done += await perform(door, stage, taken);
    onProgress(done, done + queue.size + stage.planned.length);
  }
}

/** Performs a chunk in one transaction. Without the moved lives in it that could not even begin, if there are such. */
async function perform(door: Door, stage: Stage, taken: readonly Planned[]): Promise<number> {
  const chunk = taken.filter(({ life }) => !stage.left.has(life));
  try {
    const outcomes = await performBatch(
      door,
      stage.office.tenant,
      chunk.map((planned) => itemOf(stage, planned)),
      { quiet: true },
    );
    for (const [i, outcome] of outcomes.entries()) settle(stage, chunk[i], outcome);
    return chunk.length;
  } catch (error) {
    const lost =
      error instanceof UnknownMatter ? chunk.find(({ matter, moved }) => moved && matter === error.matter) : undefined;
    if (!lost) throw error;
    stage.left.set(lost.life, "could not begin");
    return perform(door, stage, chunk);
  }
}

function itemOf({ office }: Stage, { at, matter, opens, who, act, values, words, command }: Planned): BatchItem {
  const { tenant } = office;
  const actor =
    who === "system"
      ? ({ tenant, system: true, mayBackdate: true } as const)
      : { tenant, account: office.accounts[who] ?? "", mayBackdate: true };
  const asked = { id: command, act, values, effectiveAt: at, ...(words === undefined ? {} : { words }) };
  return opens === undefined
    ? { actor, request: { matter, command: asked } }
    : { actor, request: { procedure: opens, id: matter, command: asked } };
}

function settle(stage: Stage, planned: Planned | undefined, outcome: Outcome): void {
  if (!planned) return;
  if (!outcome.ok) {
    const why = outcome.refusal.failures.map(({ path, says }) => `${path === undefined ? "" : `${path}: `}${says}`);
    if (planned.moved) {
      if (!stage.left.has(planned.life))
        stage.left.set(planned.life, `${planned.act} at ${planned.at}: ${outcome.refusal.message} ${why.join("; ")}`);
      return;
    }
    throw new Error(
      `${planned.life}: ${planned.act} by ${planned.who} at ${planned.at} was refused: ${outcome.refusal.message} ${why.join("; ")}`,
    );
  }
  const follower = stage.followers.get(planned.command);
  if (!follower) return;
  stage.followers.delete(planned.command);
  const links = outcome.entries.flatMap(({ changes }) => changes.links ?? []);
  const opened = links.find(({ procedure, kind }) => procedure === follower.procedure && kind !== "origin");
  if (!opened) throw new Error(`${planned.life}: ${planned.act} opened no ${follower.procedure}`);
  follower.goOn(opened.matter);
}

/** Acts to come, earliest first; of one matter, in the order in which they were planned. */
class Queue {
  #waiting: Planned[] = [];

  get size(): number {
    return this.#waiting.length;
  }

  add(planned: readonly Planned[]): void {
    if (planned.length === 0) return;
    this.#waiting = [...this.#waiting, ...planned].sort((a, b) => (a.turn < b.turn ? -1 : a.turn > b.turn ? 1 : 0));
  }

  /** The next ones, up to the first that somebody waits for. */
  take(count: number, followers: Stage["followers"]): Planned[] {
    const stop = this.#waiting.slice(0, count).findIndex(({ command }) => followers.has(command));
    return this.#waiting.splice(0, stop < 0 ? count : stop + 1);
  }
}
