import { monitorEventLoopDelay } from "node:perf_hooks";

const SAMPLE_MS = 500;
const RESOLUTION_MS = 20;
/** Weight of a new sample: one long computation alone turns nobody away, a loop that stays late does within two seconds. */
const WEIGHT = 0.3;

/** How late the event loop of this process is, in milliseconds, on an average of some seconds. */
export class Lateness {
  readonly #histogram = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  readonly #timer: NodeJS.Timeout;
  #late = 0;

  constructor() {
    this.#histogram.enable();
    this.#timer = setInterval(() => {
      const { mean } = this.#histogram;
      const sample = Number.isFinite(mean) ? Math.max(0, mean / 1e6 - RESOLUTION_MS) : 0;
      this.#late += WEIGHT * (sample - this.#late);
      this.#histogram.reset();
    }, SAMPLE_MS).unref();
  }

  get ms(): number {
    return this.#late;
  }

  close(): void {
    clearInterval(this.#timer);
    this.#histogram.disable();
  }
}
