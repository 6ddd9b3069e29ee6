import type { Numbering } from "@fadu/engine/definition/definition.ts";
import type { Needs } from "@fadu/engine/matter/needs.ts";
import type { LocalDate } from "@fadu/engine/time/dates.ts";
import type { Pool } from "pg";

import { changeInTenant } from "../store/tx.ts";
import type { Statement } from "../store/statement.ts";

/** Numbers taken ahead of need in series that may have gaps; what is left of them is lost with the process. */
const BLOCK = 50;

const TAKE = `insert into number_series (tenant_id, series, period, last) values ($1, $2, $3, greatest($4, 0))
  on conflict (tenant_id, series, period) do update set last = number_series.last + $4
  returning last`;

/** A series is known by its template, so that two procedures with one template share their numbers and never repeat one. */
export function seriesKey(numbering: Numbering, on: LocalDate): { series: string; period: string } {
  return { series: numbering.template, period: numbering.resets === "year" ? on.slice(0, 4) : on };
}

/**
 * Takes the next number (or the next `count`) in the transaction it is sent in: the row stays locked until that ends, and
 * a rollback gives the number back. Answers the last number taken.
 */
export function takeNumber(tenant: string, numbering: Numbering, on: LocalDate, count = 1): Statement {
  const { series, period } = seriesKey(numbering, on);
  return { name: "take number", text: TAKE, values: [tenant, series, period, count] };
}

/** Gives back a number that was taken in this transaction and not used: nobody else can have taken the next. */
export function giveBack(tenant: string, numbering: Numbering, on: LocalDate): Statement {
  return takeNumber(tenant, numbering, on, -1);
}

export type Series = Needs["series"][number];

/** Always in the same order, so that two commands cannot wait for each other. */
export function inOrder(series: readonly Series[]): Series[] {
  return series.toSorted((a, b) => (a.numbering.template < b.numbering.template ? -1 : 1));
}

/**
 * Numbers handed to a decision, remembering which it looked at. A series without a number yet gives a placeholder: the
 * decision is then made again with the number, so that none is taken for an act that is refused or waits for approval.
 */
export class Sequences {
  readonly used = new Set<string>();
  readonly numbers: Readonly<Record<string, number>>;

  constructor(series: readonly Series[], taken: Readonly<Record<string, number>>) {
    const numbers: Record<string, number> = {};
    for (const { id } of series) {
      Object.defineProperty(numbers, id, {
        enumerable: true,
        get: () => {
          this.used.add(id);
          return taken[id] ?? 0;
        },
      });
    }
    this.numbers = numbers;
  }
}

/** No reserved number is left in a series that may have gaps: reserve more, outside the transaction, and try again. */
export class BlockUsedUp extends Error {
  readonly numbering: Numbering;
  readonly on: LocalDate;
  constructor(numbering: Numbering, on: LocalDate) {
    super(`no reserved numbers left in ${numbering.template}`);
    this.numbering = numbering;
    this.on = on;
  }
}

/** Numbers of series that may have gaps, from blocks reserved by this process. */
export class NumberBlocks {
  readonly #pool: Pool;
  readonly #blocks = new Map<string, { next: number; last: number }>();
  readonly #reserving = new Map<string, Promise<void>>();

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** @throws BlockUsedUp: a caller that holds a connection must let it go before it waits for another one */
  next(tenant: string, numbering: Numbering, on: LocalDate): number {
    const block = this.#blocks.get(blockKey(tenant, numbering, on));
    if (!block || block.next > block.last) throw new BlockUsedUp(numbering, on);
    return block.next++;
  }

  /** Reserves numbers in a transaction of their own; callers at once share one. */
  reserve(tenant: string, { numbering, on }: BlockUsedUp): Promise<void> {
    const key = blockKey(tenant, numbering, on);
    const running = this.#reserving.get(key);
    if (running) return running;
    const reserving = this.#reserve(tenant, numbering, on, key).finally(() => this.#reserving.delete(key));
    this.#reserving.set(key, reserving);
    return reserving;
  }

  async #reserve(tenant: string, numbering: Numbering, on: LocalDate, key: string): Promise<void> {
    const last = await changeInTenant(this.#pool, tenant, async (tx) => {
      const { text, values } = takeNumber(tenant, numbering, on, BLOCK);
      const { rows } = await tx.query<{ last: number }>(text, values);
      return rows[0]?.last ?? 0;
    });
    this.#blocks.set(key, { next: last - BLOCK + 1, last });
  }
}

function blockKey(tenant: string, numbering: Numbering, on: LocalDate): string {
  const { series, period } = seriesKey(numbering, on);
  return JSON.stringify([tenant, series, period]);
}
