import { createHash } from "node:crypto";

import { HOLIDAYS, WORK_PERIODS } from "@fadu/catalog/calendar/holidays.ts";
import type { Value } from "@fadu/engine/definition/field.ts";
import { buildCalendar } from "@fadu/engine/time/calendar.ts";
import type { WorkCalendar } from "@fadu/engine/time/calendar.ts";
import type { Instant, LocalDate } from "@fadu/engine/time/dates.ts";
import { localDate } from "@fadu/engine/time/dates.ts";

import { derivedId } from "../store/ids.ts";
import type { Office } from "./found-office.ts";

export type Values = Readonly<Record<string, Value>>;

/** An act of a life, ready for the write door. */
export interface Planned {
  readonly at: Instant;
  /** Its place in the order in which the acts are performed. */
  readonly turn: Instant;
  readonly life: string;
  /** Id of the matter. */
  readonly matter: string;
  /** Procedure to open; absent: an act on the matter. */
  readonly opens?: string;
  readonly who: string;
  readonly act: string;
  readonly values: Values;
  readonly words?: string;
  readonly command: string;
  /** Moved from another year: where this year's calendar does not allow it yet, it is left, with the rest of the life. */
  readonly moved?: true;
}

/** Plans what happens to a matter that an act opened, whose id is known only then. */
export interface Follower {
  readonly procedure: string;
  readonly goOn: (matter: string) => void;
}

/** Exhibits that lives may attach: kind → ids. */
export type ExhibitPool = Readonly<Record<string, readonly string[]>>;

/** The street that lives are played on, and everything that was planned so far. */
export class Stage {
  readonly office: Office;
  /** Nothing is planned after it: what would happen later is still to be done. */
  readonly now: Instant;
  readonly exhibits: ExhibitPool;
  readonly calendar: WorkCalendar = buildCalendar(HOLIDAYS, WORK_PERIODS);
  readonly planned: Planned[] = [];
  /** Life → how many signatures it gets; the next one is awaited to this day. */
  readonly waiting = new Map<string, number>();
  /** Command → what goes on once it has opened a matter of that procedure. */
  readonly followers = new Map<string, Follower>();
  /** Lives that were left where they stood: life → why. */
  readonly left = new Map<string, string>();

  constructor(office: Office, now: Instant, exhibits: ExhibitPool) {
    this.office = office;
    this.now = now;
    this.exhibits = exhibits;
  }

  get today(): LocalDate {
    return localDate(this.now);
  }

  /** @throws Error for a login that is not of the plan */
  account(login: string): string {
    return this.office.accounts[login] ?? unknown(login);
  }

  /** @throws Error for a unit that is not of the plan */
  unit(key: string): string {
    return this.office.units[key] ?? unknown(key);
  }

  /** Exhibits of a kind, a few of those there are. */
  files(kind: string, count = 1, from = 0): string[] {
    const pool = this.exhibits[kind] ?? unknown(kind);
    return Array.from({ length: Math.min(count, pool.length) }, (_, i) => pool[(from + i) % pool.length] ?? "");
  }
}

function unknown(name: string): never {
  throw new Error(`the demo street has no “${name}”`);
}

/** UUIDv7 of a moment with the rest from a name: ids grow with time, and are the same each time the demo is made. */
export function idAt(at: Instant, ...parts: readonly string[]): string {
  const hash = createHash("sha256").update(JSON.stringify(parts)).digest().subarray(0, 16);
  hash.writeUIntBE(Date.parse(at), 0, 6);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x70;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const text = hash.toString("hex");
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join("-");
}

export const commandId = (tenant: string, life: string, n: number): string =>
  derivedId(tenant, "demo", life, String(n));
