import type { Numbering } from "@fadu/engine/definition/definition.ts";
import type { Needs } from "@fadu/engine/matter/needs.ts";
import type { LocalDate } from "@fadu/engine/time/dates.ts";
import type { Pool } from "pg";

import { changeInTenant } from "../store/tx.ts";
import type { Statement } from "../store/statement.ts";

/** Numbers taken ahead of need in series that may have gaps; what is left of them is lost with the process. */
const BLOCK = 50;

const TAKE = `insert into number_series (tenant_id, series, period, last) values ($1, $2, $3, $4)
  on conflict (tenant_id, series, period) do update set last = number_series.last + excluded.last
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

/** Series of a command that are gapless, always in the same order so that two commands cannot wait for each other. */
export function gaplessOf(needs: Needs): Needs["series"] {
  return needs.series
    .filter((series) => series.numbering.gapless)
    .toSorted((a, b) => (a.numbering.template < b.numbering.template ? -1 : 1));
}

/** Numbers of series that may have gaps, from blocks reserved by this process. */
export class NumberBlocks {
  readonly #pool: Pool;
  readonly #blocks = new Map<string, { next: number; last: number }>();

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  async next(tenant: string, numbering: Numbering, on: LocalDate): Promise<number> {
    const { series, period } = seriesKey(numbering, on);
    const key = JSON.stringify([tenant, series, period]);
    for (;;) {
      const block = this.#blocks.get(key);
      if (block && block.next <= block.last) return block.next++;
      const last = await this.#reserve(tenant, numbering, on);
      // Another caller may have reserved meanwhile; the older block's rest is then a gap, which such a series may have.
      this.#blocks.set(key, { next: last - BLOCK + 1, last });
    }
  }

  #reserve(tenant: string, numbering: Numbering, on: LocalDate): Promise<number> {
    return changeInTenant(this.#pool, tenant, async (tx) => {
      const { text, values } = takeNumber(tenant, numbering, on, BLOCK);
      const { rows } = await tx.query<{ last: number }>(text, values);
      return rows[0]?.last ?? 0;
    });
  }
}
