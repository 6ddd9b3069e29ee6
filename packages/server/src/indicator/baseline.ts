import { sql } from "kysely";

import type { Tx } from "../store/tx.ts";
import type { Period } from "./column.ts";
import type { FigureValue } from "./value.ts";

/** Last year's value from another system, with where it comes from: used only while the platform has no records of that year. */
export interface Baseline {
  readonly value: Extract<FigureValue, { kind: "number" | "rate" }>;
  readonly source: string;
}

/** By `indicator/from/to`. */
export type Baselines = ReadonlyMap<string, Baseline>;

export async function findBaseline(
  tx: Tx,
  windows: readonly { readonly indicator: string; readonly period: Period }[],
): Promise<Baselines> {
  const { rows } = await sql<{
    indicator: string;
    from: string;
    to: string;
    numerator: number;
    denominator: number | null;
    source: string;
  }>`
    select indicator, period_from as "from", period_to as "to", numerator, denominator, source from indicator_baseline
     where tenant_id = ${tx.tenant} and indicator = any(${windows.map((w) => w.indicator)})`.execute(tx.db);
  return new Map(
    rows.map(({ indicator, from, to, numerator, denominator, source }) => [
      `${indicator}/${from}/${to}`,
      {
        value: denominator === null ? { kind: "number", value: numerator } : { kind: "rate", numerator, denominator },
        source,
      },
    ]),
  );
}
