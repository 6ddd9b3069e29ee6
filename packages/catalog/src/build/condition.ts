import type {
  Amount,
  Comparison,
  Condition,
  Operand,
  Path,
  Requirement,
  Scalar,
} from "@fadu/engine/definition/condition.ts";
import type { LengthUnit } from "@fadu/engine/definition/clock.ts";
import { basisList, type Bases } from "./basis.ts";

const compare =
  (comparison: Comparison) =>
  (path: Path, value: Operand): Condition => ({ path, is: comparison, value });

/** Equal to. */
export const is = compare("eq");
export const isNot = compare("ne");
/** More than; the bound itself does not count (民法典第一千二百五十九条). */
export const over = compare("gt");
/** At least; the bound itself counts. */
export const atLeast = compare("ge");
/** Less than; the bound itself does not count. */
export const under = compare("lt");
/** At most; the bound itself counts. */
export const atMost = compare("le");
/** The list at the path contains the value. */
export const contains = compare("contains");
/** One of these values. */
export const oneOf = (path: Path, ...values: readonly Scalar[]): Condition => ({ path, is: "in", value: values });
/** None of these values. */
export const noneOf = (path: Path, ...values: readonly Scalar[]): Condition => ({ path, is: "notIn", value: values });

/** The value found at a path, to compare with: `atMost("paid", valueAt("fine"))`. */
export const valueAt = (path: Path): Operand => ({ path });

export const allOf = (...all: readonly Condition[]): Condition => ({ all });
export const anyOf = (...any: readonly Condition[]): Condition => ({ any });
export const not = (condition: Condition): Condition => ({ not: condition });
/** Refused when all of these hold together: `unless(is("offender.kind", "citizen"), over("fine", 200))`. */
export const unless = (...together: readonly Condition[]): Condition => ({ not: { all: together } });
/** Where the first holds, the second must too. */
export const where = (given: Condition, must: Condition): Condition => ({ any: [{ not: given }, must] });

export const filled = (path: Path): Condition => ({ filled: path });
/** An optional value was given and is this; where it was left out, the answer is no, not unknown. */
export const given = (path: Path, value: Operand): Condition => ({
  all: [{ filled: path }, { path, is: "eq", value }],
});
export const missing = (path: Path): Condition => ({ not: { filled: path } });

/** The act took effect, and no later return undid it; `after`: since that act last did. */
export const done = (act: string, more: { readonly times?: number; readonly after?: string } = {}): Condition => ({
  done: act,
  ...more,
});

/** This instrument (文书) was issued. */
export const issued = (instrument: string): Condition => ({ instrument, is: "issued" });
/** This instrument was served (送达). */
export const served = (instrument: string): Condition => ({ instrument, is: "served" });

/** At least so many of the officers at the path hold a certificate valid on the day of the act (APL-42). */
export const certifiedOfficers = (count: Amount & number, path: Path = "officers"): Condition => ({
  certified: path,
  count,
});

/** Nobody at the path performed or took part in any of these acts: separation of duties. */
export const apart = (path: Path, ...from: readonly string[]): Condition => ({ apart: path, from });

export const running = (clock: string): Condition => ({ clock, is: "running" });
export const overdue = (clock: string): Condition => ({ clock, is: "overdue" });
export const stopped = (clock: string): Condition => ({ clock, is: "stopped" });
export const unstarted = (clock: string): Condition => ({ clock, is: "unstarted" });

/** No matter that this one waits for is still open; with none opened it holds. */
export const childrenClosed = (procedure?: string): Condition => ({
  related: "child",
  are: "noneOpen",
  ...(procedure === undefined ? {} : { procedure }),
});
/** Matters that this one waits for were opened, and all of them ended (with this outcome, when given). */
export const childrenEnded = (procedure: string, outcome?: string): Condition => ({
  related: "child",
  procedure,
  are: "allClosed",
  ...(outcome === undefined ? {} : { outcome }),
});
/** The child of this kind opened last has ended so: what was reviewed again stands by its latest review. */
export const latestEnded = (procedure: string, outcome: string): Condition => ({
  related: "child",
  procedure,
  are: "allClosed",
  outcome,
  latest: true,
});
/** A matter of this kind was opened from here. */
export const opened = (related: "child" | "followUp", procedure: string, outcome?: string): Condition => ({
  related,
  procedure,
  are: "present",
  ...(outcome === undefined ? {} : { outcome }),
});
/** No matter of this kind opened from here is still open. */
export const noneOpen = (related: "child" | "followUp", procedure: string): Condition => ({
  related,
  procedure,
  are: "noneOpen",
});

/** So many exhibits at the path, of one of these kinds when given. */
export const exhibitsAt = (path: Path, count: number, ...kinds: readonly string[]): Condition => ({
  exhibits: path,
  count,
  ...(kinds.length > 0 ? { kinds } : {}),
});

/** Whole units from one date to another, first day not counted (GEN-01): `gap("$on.notify", "$today", "workday", { atLeast: 5 })`. */
export const gap = (
  from: Path,
  to: Path,
  unit: LengthUnit,
  bounds: { readonly atLeast?: Amount; readonly atMost?: Amount },
): Condition => ({ from, to, unit, ...bounds });

/** The value at the path is the key of a roster entry in force on the date at `on`. */
export const listed = (path: Path, roster: string, on: Path = "$today"): Condition => ({ listed: path, roster, on });

/** Fewer entries with the key at the path than the number at `most` began in the calendar year of the date at `on`. */
export const belowYearly = (path: Path, roster: string, most: Path, on: Path = "$today"): Condition => ({
  listed: path,
  roster,
  on,
  fewerThan: most,
});

/** A requirement: what must hold, the words a clerk reads when it does not, and the law behind it. */
export const requires = (test: Condition, says: string, basis?: Bases): Requirement => ({
  test,
  says,
  basis: basisList(basis),
});
