import type { Basis } from "./basis.ts";
import type { LengthUnit } from "./clock.ts";

/**
 * Where a value is read. Field keys and their parts: `fine`, `offender.kind`, `standard.limit`.
 * Values given with the act under decision shadow those on the matter. A moment has `.day` (`work`, `rest` or `holiday` by the
 * holiday notices) and, with a time, `.time` (`HH:MM` in Beijing). Reserved roots:
 * - `$today`, `$now`: legal day and instant of the act
 * - `$actor.account`, `$actor.unit`
 * - `$matter.openedOn|closedOn|state|outcome|unit|handler|number`
 * - `$on.<act>`: legal date on which the act last took effect; `$first.<act>`: first took effect; `$by.<act>`: who did it last
 * - `$due.<clock>`: due date of a clock; `$served.<instrument>`: date of service
 * - `$issued.<instrument>`: number of the latest of that kind
 * - `$publicity.due`, `$publicity.on`: limit of the first duty to publish, and the day it was done
 * - `$given.<key>`: what the act under decision was given, and nothing that stood there before: `$given.way` of a service
 * - `$setting.<key>`: the tenant's value of a setting of this procedure
 * - `$computed.<key>`: a value worked out from others by the definition's formula
 * - `$listed.<key>.<field>`: a field of the roster entry in force that day by which the matter is judged
 */
export type Path = string;

export type Scalar = string | number | boolean;

/** A literal, or `{ path }` to compare with another value. */
export type Operand = Scalar | readonly Scalar[] | { readonly path: Path };

export type Comparison = "eq" | "ne" | "lt" | "le" | "gt" | "ge" | "in" | "notIn" | "contains";

/**
 * A test that answers true, false or unknown (a value it needs is missing) and can say in Chinese why.
 * Data only: evaluated alike on the server, in the browser, and (indicators) compiled to SQL.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly path: Path; readonly is: Comparison; readonly value: Operand }
  | { readonly filled: Path }
  /** The act took effect and was not undone by a later return; with `after`, since that act last took effect. */
  | { readonly done: string; readonly times?: number; readonly after?: string }
  | { readonly instrument: string; readonly is: "issued" | "served" }
  /** At least `count` of the accounts at `path` hold an enforcement certificate valid on the day of the act (行政处罚法第四十二条). */
  | { readonly certified: Path; readonly count: number }
  /** Nobody at `path` performed or took part in any of these acts (separation of duties). */
  | { readonly apart: Path; readonly from: readonly string[] }
  | { readonly clock: string; readonly is: "running" | "suspended" | "stopped" | "overdue" | "unstarted" }
  /** Matters opened from this one (`child` must join, `followUp` need not). */
  | {
      readonly related: "child" | "followUp";
      readonly procedure?: string;
      readonly are: "present" | "allClosed" | "noneOpen";
      readonly outcome?: string;
      /** Only the one opened last is asked about: a draft reviewed again stands by its latest review. */
      readonly latest?: true;
    }
  /** Exhibits at `path`, of one of these kinds when given. */
  | { readonly exhibits: Path; readonly count: number; readonly kinds?: readonly string[] }
  /** Whole units from one date to another, first day not counted (民法典第二百零一条). */
  | {
      readonly from: Path;
      readonly to: Path;
      readonly unit: LengthUnit;
      readonly atLeast?: Amount;
      readonly atMost?: Amount;
    }
  /**
   * The value at `path` is the key of a roster entry in force on the date at `on`; with `fewerThan`, instead: of the entries with
   * that key fewer than the number there began in the calendar year of that date (a yearly cap).
   */
  | { readonly listed: Path; readonly roster: string; readonly on: Path; readonly fewerThan?: Path };

/** A number, or the tenant's setting that holds it. */
export type Amount = number | { readonly setting: string };

/** A condition that must hold before an act takes effect, with the words a clerk reads when it does not. */
export interface Requirement {
  readonly test: Condition;
  readonly says: string;
  readonly basis: readonly Basis[];
}
