import { Worker } from "node:worker_threads";

import type { Container, Inside } from "./inside.ts";
import type { LookAnswer, LookTask } from "./worker.ts";

/** Longer than this no honest file takes; the thread is given up then. */
const LONGEST_MS = 30_000;

interface Waiting {
  readonly settle: (inside: Inside) => void;
  readonly fail: (error: Error) => void;
}

/** One thread for all files of this process, started with the first; it keeps the process alive while it has a file to look into. */
class Looker {
  #worker: Worker | undefined;
  #next = 0;
  readonly #waiting = new Map<number, Waiting>();

  look(file: string, container: Container): Promise<Inside> {
    const id = ++this.#next;
    return new Promise<Inside>((resolve, reject) => {
      const timer = setTimeout(() => this.#giveUp(new Error("looking into a file took too long")), LONGEST_MS);
      timer.unref();
      const done = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(id);
        if (this.#waiting.size === 0) this.#worker?.unref();
      };
      this.#waiting.set(id, {
        settle: (inside) => {
          done();
          resolve(inside);
        },
        fail: (error) => {
          done();
          reject(error);
        },
      });
      const task: LookTask = { id, file, container };
      const worker = this.#thread();
      worker.ref();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      worker.postMessage(task);
    });
  }

  #thread(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(new URL("./worker.ts", import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: 256 },
    });
    worker.on("message", ({ id, inside }: LookAnswer) => this.#waiting.get(id)?.settle(inside));
    worker.on("error", (error) => this.#giveUp(error instanceof Error ? error : new Error(String(error))));
    this.#worker = worker;
    return worker;
  }

  /** Whoever waits is told; the next file gets a new thread. */
  #giveUp(error: Error): void {
    const worker = this.#worker;
    this.#worker = undefined;
    for (const { fail } of this.#waiting.values()) fail(error);
    void worker?.terminate();
  }
}

const looker = new Looker();

/**
 * What a file holds, found out in another thread.
 *
 * @param file path of the whole file
 * @throws Error when it takes too long or the thread breaks: the file is then not taken
 */
export const lookInside = (file: string, container: Container): Promise<Inside> => looker.look(file, container);
