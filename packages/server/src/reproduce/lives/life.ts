import type { RoleId } from "@fadu/catalog/roles/roles.ts";
import type { ExhibitKind } from "@fadu/catalog/taxonomies/exhibit-kinds.ts";
import type { Value } from "@fadu/engine/definition/field.ts";
import type { Matter } from "@fadu/engine/matter/matter.ts";
import { addWorkdays, isWorkday, nextWorkday } from "@fadu/engine/time/calendar.ts";
import type { WorkCalendar } from "@fadu/engine/time/calendar.ts";
import { addDays, instantOf } from "@fadu/engine/time/dates.ts";
import type { Instant, LocalDate } from "@fadu/engine/time/dates.ts";

import type { Random } from "../../demo/random.ts";

/** Who and what the lives of a street's matters are played with. */
export interface Cast {
  readonly tenant: string;
  readonly random: Random;
  readonly calendar: WorkCalendar;
  /** Account that acts in a role. @throws Error when nobody holds it */
  account(role: RoleId): string;
  /** Another one in that role, for acts that want two. */
  second(role: RoleId): string;
  /** @throws Error for an unknown key */
  unit(key: string): string;
  community(): string;
  /** A stored sample file of that kind. */
  exhibit(kind: ExhibitKind): string;
  /** A fresh id: the same in every run. */
  id(): string;
  /** Name of a citizen, invented. */
  personName(): string;
  /** Name of a firm, invented. */
  firmName(): string;
}

export type Values = Readonly<Record<string, Value>>;

/** One command of a life. */
export interface LifeStep {
  /** Account; null: the system. */
  readonly by: string | null;
  readonly at: Instant;
  readonly act: string;
  readonly values: Values;
  readonly words?: string;
  /** Another matter than the life's own: one that was opened from it. */
  readonly matter?: string;
}

/** A matter from its opening on: the first step opens it. Everything in it is done through the write door. */
export interface Life {
  readonly id: string;
  readonly procedure: string;
  readonly steps: readonly LifeStep[];
  /** Steps that need what the matter has become: the id of a publication to be made, or of a matter opened from it. */
  readonly after?: (matter: Matter) => readonly LifeStep[];
}

const MORNING = 9 * 60;
const EVENING = 17 * 60 + 30;

/** Writes a life down: time only goes forward, acts fall on working days in working hours. */
export class Timeline {
  readonly cast: Cast;
  readonly id: string;
  readonly procedure: string;
  readonly #steps: LifeStep[] = [];
  #day: LocalDate;
  #minute: number;

  /** @param from day of the opening act; people file and report on rest days too, so it is taken as it is */
  constructor(cast: Cast, procedure: string, from: LocalDate, minute = MORNING + cast.random.int(0, 240)) {
    this.cast = cast;
    this.procedure = procedure;
    this.id = cast.id();
    this.#day = from;
    this.#minute = minute;
  }

  get day(): LocalDate {
    return this.#day;
  }

  /** The present moment, and others of this day. */
  at(minutesBack = 0): Instant {
    return instantOf(this.#day, Math.max(this.#minute - minutesBack, 0));
  }

  /** Some calendar days on, and then to a working day. */
  days(n: number): this {
    return this.to(nextWorkday(addDays(this.#day, n), this.cast.calendar));
  }

  workdays(n: number): this {
    return this.to(n === 0 ? this.#day : addWorkdays(this.#day, n, this.cast.calendar));
  }

  /** To a day not before the present one, as it is. */
  to(day: LocalDate): this {
    if (day < this.#day) throw new Error(`${this.procedure}: ${day} is before ${this.#day}`);
    if (day > this.#day) {
      this.#day = day;
      this.#minute = MORNING + this.cast.random.int(0, 60);
    }
    return this;
  }

  /** Not before this time of the present day, minutes from midnight. */
  notBefore(minute: number): this {
    this.#minute = Math.max(this.#minute, minute);
    return this;
  }

  /** The next step, some minutes on; past the end of the working day it falls on the next one. */
  do(by: RoleId | { readonly account: string | null }, act: string, values: Values = {}, words?: string): this {
    const account = typeof by === "string" ? this.cast.account(by) : by.account;
    this.#steps.push({ by: account, at: this.at(), act, values, ...(words === undefined ? {} : { words }) });
    this.#minute += this.cast.random.int(4, 18);
    if (this.#minute >= EVENING) this.workdays(isWorkday(this.#day, this.cast.calendar) ? 1 : 0);
    return this;
  }

  /** The consents of an act that asks for some, in order. */
  consent(...roles: readonly RoleId[]): this {
    for (const role of roles) this.do(role, "approve", {}, "同意");
    return this;
  }

  /** Service of an instrument, the same day unless time moves on between. */
  serve(
    by: RoleId | { readonly account: string | null },
    instrument: string,
    receiver: string,
    way = "直接送达",
  ): this {
    return this.do(by, "serve", { instrument, on: this.#day, way, receiver });
  }

  /** Out of every count: registered by mistake. */
  void(by: RoleId, words = "误登记"): this {
    return this.do(by, "void", {}, words);
  }

  end(after?: Life["after"]): Life {
    return { id: this.id, procedure: this.procedure, steps: this.#steps, ...(after ? { after } : {}) };
  }
}

/** Makes public what an act owed, on a day within its limit, once the matter knows the duty. */
export function publishAll(
  cast: Cast,
  by: RoleId,
  on: (duty: Matter["publications"][number]) => LocalDate,
): NonNullable<Life["after"]> {
  return (matter) =>
    matter.publications
      .filter(({ published }) => published === undefined)
      .map((duty) => ({
        by: cast.account(by),
        at: matter.lastAt,
        act: "publish",
        values: { publication: duty.id, on: on(duty) },
      }));
}
