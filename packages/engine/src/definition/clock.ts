import type { Basis } from "./basis.ts";
import type { Amount, Condition, Path } from "./condition.ts";
import type { ApprovalStep } from "./act.ts";

/**
 * `hour` runs day and night (紧急工作时); `workhour` only inside the tenant's working periods;
 * `workday` by the holiday notices; `day`, `month`, `year` by the calendar.
 */
export const LENGTH_UNITS = ["hour", "workhour", "workday", "day", "month", "year"] as const;
export type LengthUnit = (typeof LENGTH_UNITS)[number];

/** A stretch of time: a number or setting with its unit, or a `{ n, unit }` read from the data (a filing standard's limit). */
export type Length = { readonly n: Amount; readonly unit: LengthUnit } | { readonly path: Path };

/** What moves a clock: an act taking effect (a universal one, too), a state entered, an instrument served. */
export type Trigger = `act:${string}` | `state:${string}` | `served:${string}`;

export interface Clock {
  readonly title: string;
  readonly basis: readonly Basis[];
  readonly length: Length;
  readonly starts: readonly Trigger[];
  /**
   * Date counted from; default: the day of the trigger (for `served:`, the day of service). Not itself counted (GEN-01).
   * Of several, the first that is there: the day a correction came, else the day the application did.
   */
  readonly from?: Path | readonly Path[];
  /** The clock starts only if this holds. */
  readonly when?: Condition;
  readonly stops: readonly Trigger[];
  readonly suspends?: readonly Trigger[];
  readonly resumes?: readonly Trigger[];
  /** Granted by the universal act `extend`, before the limit passes (GEN-26). */
  readonly extension?: {
    readonly length: Length;
    readonly times: number;
    /** Clocks that grow with it by the same length, as far as they run: the total limit with that of a stage. */
    readonly with?: readonly string[];
    readonly approval?: readonly ApprovalStep[];
    readonly basis: readonly Basis[];
    /** From the second time on, this instead (住房和城乡建设行政处罚程序规定第二十九条: thirty days, then up to sixty). */
    readonly again?: {
      readonly length: Length;
      readonly approval?: readonly ApprovalStep[];
      readonly basis: readonly Basis[];
    };
  };
  /** Last day on a rest day: rolls to the next working day, or not. `safe`: rolls, and the last working day before is shown as the day to act by (GEN-17). Ignored by workdays and hours. */
  readonly roll: "next" | "none" | "safe";
  /** How long before the due moment the matter is marked as near its limit. */
  readonly warns?: readonly Length[];
  /**
   * Whose time runs. `duty`: the office must act (late = overdue). `right`: a party may act (running out ends the right, nobody is late).
   * `cap`: a state may last so long at most.
   */
  readonly kind: "duty" | "right" | "cap";
  /** What happens when it runs out: marked overdue, the named act performed by the system, or supervision raised. */
  readonly expires: "overdue" | "supervise" | { readonly act: string };
}
