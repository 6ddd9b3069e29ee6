import { addWorkdays, isWorkday, nextWorkday } from "@fadu/engine/time/calendar.ts";
import type { Instant, LocalDate } from "@fadu/engine/time/dates.ts";
import { addDays, instantOf, instantOfMillis, localDate, localMinutes, millisOf } from "@fadu/engine/time/dates.ts";

import { Random } from "./random.ts";
import { commandId, idAt } from "./stage.ts";
import type { Stage, Values } from "./stage.ts";

const MINUTE = 60_000;
/** Procedures that take numbers on the way, which must follow one another as the days do. */
const NUMBERED_LATER: readonly string[] = [
  "simple-penalty",
  "ordinary-penalty",
  "mediation",
  "legality-review",
  "disclosure-request",
];
/** Office hours within which people act, in minutes of the day. */
const [OPENS, CLOSES] = [8 * 60 + 40, 17 * 60 + 20];

/**
 * The life of one matter: a moving clock and the acts done as it moves. What would come after the stage's now is left out,
 * so that whatever began lately is still open, waiting for whoever is next.
 */
export class Life {
  readonly stage: Stage;
  readonly key: string;
  readonly procedure: string;
  readonly random: Random;
  readonly matter: string;
  #now: number;
  #acts = 0;
  #signatures = 0;
  #waits = false;
  #last: string | undefined;
  /** When all of it is performed at once: as its number is taken when it is opened, nothing else depends on the order. */
  #turn: Instant | undefined;

  /** @param key names the life: everything random in it follows from this */
  constructor(stage: Stage, procedure: string, key: string, begin: Instant, matter?: string) {
    this.stage = stage;
    this.procedure = procedure;
    this.key = key;
    this.random = new Random(key);
    this.#now = millisOf(begin);
    this.#turn = NUMBERED_LATER.includes(procedure) ? undefined : begin;
    this.matter = matter ?? idAt(begin, stage.office.tenant, key);
  }

  get now(): Instant {
    return instantOfMillis(this.#now);
  }

  get today(): LocalDate {
    return localDate(this.now);
  }

  /** Nothing more happens: the present was reached, or somebody has not signed yet. */
  get over(): boolean {
    return this.#waits || this.now > this.stage.now;
  }

  /** Some minutes later, whatever the hour. */
  minutes(least: number, most: number): this {
    this.#now += this.random.int(least, most) * MINUTE;
    return this;
  }

  /** Some minutes later, but in office hours. */
  soon(least = 5, most = 90): this {
    this.minutes(least, most);
    const [day, minute] = [this.today, localMinutes(this.now)];
    if (!isWorkday(day, this.stage.calendar) || minute > CLOSES) this.#at(this.#workdayAfter(day));
    else if (minute < OPENS) this.#at(day);
    return this;
  }

  /** So many working days later, some time in office hours. */
  workdays(least: number, most = least): this {
    const days = this.random.int(least, most);
    if (days === 0) return this.soon();
    this.#at(addWorkdays(this.today, days, this.stage.calendar));
    return this;
  }

  /** So many days later; on the next working day if that is none. */
  days(least: number, most = least): this {
    const day = addDays(this.today, this.random.int(least, most));
    if (day === this.today) return this.soon();
    this.#at(nextWorkday(day, this.stage.calendar));
    return this;
  }

  #workdayAfter(day: LocalDate): LocalDate {
    return addWorkdays(day, 1, this.stage.calendar);
  }

  #at(day: LocalDate): void {
    const at = millisOf(instantOf(day, this.random.int(OPENS, CLOSES - 60)));
    this.#now = Math.max(at, this.#now + MINUTE);
  }

  /** Opens the matter. */
  open(who: string, act: string, values: Values = {}): this {
    return this.#plan(who, act, values, undefined, this.procedure);
  }

  /** Somebody (a login, or `system`) does something. */
  do(who: string, act: string, values: Values = {}, words?: string): this {
    return this.#plan(who, act, values, words);
  }

  /** Those asked agree one after the other, each some hours after the one before. */
  approve(...who: readonly string[]): this {
    for (const one of who) {
      this.#waits ||= this.#signatures++ === this.stage.waiting.get(this.key);
      this.soon(20, 240).do(one, "approve", {}, this.random.pick(CONSENTS));
    }
    return this;
  }

  /** Service of an instrument by who holds it. */
  serve(who: string, instrument: string, receiver: string, way = "直接送达"): this {
    return this.do(who, "serve", { instrument, way, receiver });
  }

  /** Goes on with the matter of this procedure that the last act opens. */
  follow(procedure: string, goOn: (matter: string) => void): this {
    if (this.#last !== undefined) this.stage.followers.set(this.#last, { procedure, goOn });
    this.#turn = undefined;
    return this;
  }

  /** Waits for another life to come so far. */
  until(moment: Instant): this {
    this.#now = Math.max(this.#now, millisOf(moment));
    return this;
  }

  #plan(who: string, act: string, values: Values, words: string | undefined, opens?: string): this {
    const at = this.now;
    this.#last = undefined;
    if (this.over) return this;
    this.#last = commandId(this.stage.office.tenant, this.key, this.#acts++);
    this.stage.planned.push({
      at,
      turn: this.#turn ?? at,
      life: this.key,
      matter: this.matter,
      ...(opens === undefined ? {} : { opens }),
      who,
      act,
      values,
      ...(words === undefined ? {} : { words }),
      command: this.#last,
    });
    // Two acts of one matter never share a moment.
    this.#now += 1;
    return this;
  }
}

const CONSENTS = ["同意。", "同意。", "同意，请按程序办理。", "已审，同意。"];
