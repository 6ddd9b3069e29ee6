import { Worker } from "node:worker_threads";

import type { RootAnswer, RootTask } from "./root-worker.ts";

/** Roots computed in a thread of their own, while the ledger is read on: a third of the hashing is theirs. */
export class Roots {
  readonly #worker = new Worker(new URL("./root-worker.ts", import.meta.url));
  readonly #roots = new Map<number, string>();
  #asked = 0;
  #failed: Error | undefined;
  #waiting: (() => void) | undefined;

  constructor() {
    this.#worker.on("message", ({ seal, root }: RootAnswer) => {
      this.#roots.set(seal, root);
      this.#waiting?.();
    });
    this.#worker.on("error", (error) => {
      this.#failed = error instanceof Error ? error : new Error(String(error));
      this.#waiting?.();
    });
  }

  ask(task: RootTask): void {
    this.#asked++;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    this.#worker.postMessage(task);
  }

  /** Root by the number of its seal, of all that was asked. */
  async all(): Promise<ReadonlyMap<number, string>> {
    while (this.#roots.size < this.#asked && !this.#failed) {
      await new Promise<void>((resolve) => {
        this.#waiting = resolve;
      });
    }
    if (this.#failed) throw this.#failed;
    return this.#roots;
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}
