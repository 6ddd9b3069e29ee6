import type { Limits, Work } from "./limits.ts";

/** A request's place before the server: waiting, then being worked on, then left. */
export interface Place {
  /** Fulfilled with true when work may begin, with false when it was turned away or left before. */
  readonly admitted: Promise<boolean>;
  /** To be called when the request is over, however it ended; any number of times. */
  readonly leave: () => void;
}

interface Waiter {
  readonly work: Work;
  readonly decide: (admitted: boolean) => void;
  readonly timer: NodeJS.Timeout;
}

/** Who goes first when a place is free: what an officer has just done, before what somebody looks at, before lists for later. */
const ORDER: readonly Work[] = ["write", "signIn", "upload", "read", "public", "heavy"];
/** They have bounds of their own: what takes long because a line is slow must not keep others out. */
const APART = new Set<Work>(["probe", "stream", "upload"]);

/**
 * A bounded queue before the door. More than `running` requests are never worked on at once; the others wait in order, few and
 * not long, and whoever would wait longer is told so at once. So what is taken in is answered in bounded time at any load, and
 * what is too much is known to be too much.
 */
export class Gate {
  readonly #limits: Limits;
  readonly #late: () => number;
  readonly #running = new Map<Work, number>();
  readonly #waiting = new Map<Work, Waiter[]>(ORDER.map((work) => [work, []]));
  #total = 0;
  /** Turned away so far. */
  refused = 0;

  /** @param late how late the event loop is, in milliseconds */
  constructor(limits: Limits, late: () => number) {
    this.#limits = limits;
    this.#late = late;
  }

  get running(): number {
    return this.#total;
  }

  get waiting(): number {
    return [...this.#waiting.values()].reduce((sum, waiters) => sum + waiters.length, 0);
  }

  enter(work: Work): Place {
    const bounds = this.#limits.work[work];
    if (this.#late() >= bounds.lateMs) return this.#turnedAway();
    if (this.#fits(work)) return this.#begin(work);
    const queue = this.#waiting.get(work);
    if (!queue || queue.length >= bounds.waiting) return this.#turnedAway();
    return this.#wait(work, queue, bounds.waitMs);
  }

  #turnedAway(): Place {
    this.refused++;
    return { admitted: Promise.resolve(false), leave: () => undefined };
  }

  #fits(work: Work): boolean {
    const free = APART.has(work) || this.#total < this.#limits.running;
    return free && (this.#running.get(work) ?? 0) < this.#limits.work[work].running;
  }

  #begin(work: Work): Place {
    this.#count(work, 1);
    return { admitted: Promise.resolve(true), leave: once(() => this.#end(work)) };
  }

  #wait(work: Work, queue: Waiter[], waitMs: number): Place {
    let admitted = false;
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const waiter: Waiter = {
      work,
      decide: (yes) => {
        clearTimeout(waiter.timer);
        admitted = yes;
        resolve(yes);
      },
      timer: setTimeout(() => {
        this.refused++;
        remove(queue, waiter);
        waiter.decide(false);
      }, waitMs).unref(),
    };
    queue.push(waiter);
    const leave = once(() => {
      if (admitted) {
        this.#end(work);
      } else {
        remove(queue, waiter);
        waiter.decide(false);
      }
    });
    return { admitted: promise, leave };
  }

  #end(work: Work): void {
    this.#count(work, -1);
    for (const next of ORDER) {
      const queue = this.#waiting.get(next) ?? [];
      while (queue.length > 0 && this.#fits(next)) {
        this.#count(next, 1);
        queue.shift()?.decide(true);
      }
    }
  }

  #count(work: Work, by: 1 | -1): void {
    this.#running.set(work, (this.#running.get(work) ?? 0) + by);
    if (!APART.has(work)) this.#total += by;
  }
}

function remove(queue: Waiter[], waiter: Waiter): void {
  const index = queue.indexOf(waiter);
  if (index >= 0) queue.splice(index, 1);
}

function once(work: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    work();
  };
}
