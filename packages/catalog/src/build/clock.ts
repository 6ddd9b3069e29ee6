import type { ApprovalStep } from "@fadu/engine/definition/act.ts";
import type { Clock, Length, Trigger } from "@fadu/engine/definition/clock.ts";
import type { Condition, Path } from "@fadu/engine/definition/condition.ts";
import { basisList, type Bases } from "./basis.ts";

/** A state being entered moves the clock. */
export const onState = (state: string): Trigger => `state:${state}`;
/** The service of an instrument moves the clock. */
export const onService = (instrument: string): Trigger => `served:${instrument}`;

/** An act by its bare key, or a trigger. */
export type Move = string;

/** A clock as a procedure's author writes it. */
export interface ClockInput {
  readonly title: string;
  readonly basis?: Bases;
  readonly length: Length;
  readonly starts: Move | readonly Move[];
  readonly from?: Path | readonly Path[];
  readonly when?: Condition;
  readonly stops: readonly Move[];
  readonly suspends?: readonly Move[];
  readonly resumes?: readonly Move[];
  readonly extension?: {
    readonly length: Length;
    readonly times: number;
    /** Clocks that grow with it. */
    readonly with?: readonly string[];
    readonly approval?: readonly ApprovalStep[];
    readonly basis?: Bases;
    /** From the second time on, this instead. */
    readonly again?: { readonly length: Length; readonly approval?: readonly ApprovalStep[]; readonly basis?: Bases };
  };
  /** Default by kind: a duty is shown with its safe day (GEN-17), a right rolls on (GEN-02), a cap does not. */
  readonly roll?: Clock["roll"];
  readonly warns?: readonly Length[];
  /** Default `duty`. */
  readonly kind?: Clock["kind"];
  /** Default `overdue`. */
  readonly expires?: Clock["expires"];
}

const trigger = (move: Move): Trigger => (move.includes(":") ? (move as Trigger) : `act:${move}`);
const triggers = (moves: Move | readonly Move[]): readonly Trigger[] =>
  (typeof moves === "string" ? [moves] : moves).map(trigger);

const ROLL = { duty: "safe", right: "next", cap: "none" } as const;

function extended(
  { basis, again, ...rest }: NonNullable<ClockInput["extension"]>,
  clock: Bases | undefined,
): NonNullable<Clock["extension"]> {
  const own = basisList(basis ?? clock);
  return { ...rest, basis: own, ...(again ? { again: { ...again, basis: basisList(again.basis ?? own) } } : {}) };
}

/** The clock as the engine reads it. */
export function buildClock(input: ClockInput): Clock {
  const {
    basis,
    starts,
    stops,
    suspends,
    resumes,
    extension,
    kind = "duty",
    roll = ROLL[kind],
    expires = "overdue",
    ...rest
  } = input;
  return {
    ...rest,
    kind,
    roll,
    expires,
    basis: basisList(basis),
    starts: triggers(starts),
    stops: triggers(stops),
    ...(suspends ? { suspends: triggers(suspends) } : {}),
    ...(resumes ? { resumes: triggers(resumes) } : {}),
    ...(extension ? { extension: extended(extension, basis) } : {}),
  };
}
