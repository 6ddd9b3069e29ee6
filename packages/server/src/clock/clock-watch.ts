import type { Pool } from "pg";

/** How the clock of this machine stands to the database's. */
export interface ClockState {
  /** `unknown` until the first comparison, and while the database does not answer. */
  readonly state: "good" | "off" | "unknown";
  /** Milliseconds this machine is ahead of the database; behind it below nothing. */
  readonly aheadMs: number | null;
  /** How far this machine's clock was last seen to jump back since this process started. */
  readonly jumpedBackMs: number | null;
  readonly checkedAt: string | null;
}

interface Clocks {
  /** Milliseconds since 1970 by this machine. */
  readonly wall: () => number;
  /** Milliseconds that only go on. */
  readonly steady: () => number;
}

const OWN: Clocks = { wall: () => Date.now(), steady: () => performance.now() };
/** Off by more than this is worth a warning: records of two servers would stand in the wrong order. */
const TOLERANCE_MS = 2_000;

/**
 * Compares the clock of this process with the database's, and with itself: limits, seals and records take the time from here.
 * What is off is warned of, never corrected.
 */
export class ClockWatch {
  readonly #pool: Pool;
  readonly #toleranceMs: number;
  readonly #clocks: Clocks;
  #state: ClockState = { state: "unknown", aheadMs: null, jumpedBackMs: null, checkedAt: null };
  #last: { readonly wall: number; readonly steady: number } | undefined;

  constructor(pool: Pool, toleranceMs = TOLERANCE_MS, clocks = OWN) {
    this.#pool = pool;
    this.#toleranceMs = toleranceMs;
    this.#clocks = clocks;
  }

  get state(): ClockState {
    return this.#state;
  }

  /**
   * Compares once.
   *
   * @returns what to warn of, in English for the log; undefined when all is well
   * @throws the database's error
   */
  async check(): Promise<string | undefined> {
    const jumped = this.#jump();
    try {
      const asked = this.#clocks.wall();
      const { rows } = await this.#pool.query<{ ms: number }>(
        "select (extract(epoch from clock_timestamp()) * 1000)::float8 as ms",
      );
      const answered = this.#clocks.wall();
      // The database read its clock somewhere between; the way there and back is not the clock's fault.
      const theirs = rows[0]?.ms ?? Number.NaN;
      const aheadMs = Math.round(theirs < asked ? asked - theirs : theirs > answered ? answered - theirs : 0);
      const off = Math.abs(aheadMs) > this.#toleranceMs;
      this.#state = {
        state: off || jumped !== null ? "off" : "good",
        aheadMs,
        jumpedBackMs: jumped ?? this.#state.jumpedBackMs,
        checkedAt: new Date(answered).toISOString(),
      };
      return (
        [
          off ? `clock is ${aheadMs} ms ahead of the database's` : undefined,
          jumped === null ? undefined : `clock jumped back by ${jumped} ms`,
        ]
          .filter(Boolean)
          .join("; ") || undefined
      );
    } catch (error) {
      this.#state = { ...this.#state, state: "unknown", jumpedBackMs: jumped ?? this.#state.jumpedBackMs };
      throw error;
    }
  }

  /** How far the wall clock fell behind the steady one since the last look; null: it did not. */
  #jump(): number | null {
    const now = { wall: this.#clocks.wall(), steady: this.#clocks.steady() };
    const last = this.#last;
    this.#last = now;
    if (!last) return null;
    const back = Math.round(now.steady - last.steady - (now.wall - last.wall));
    return back > this.#toleranceMs ? back : null;
  }
}
