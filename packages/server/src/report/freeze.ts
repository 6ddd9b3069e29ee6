import { createHash } from "node:crypto";

import { canonical } from "@fadu/engine/ledger/canonical.ts";
import type { Indicator } from "@fadu/engine/definition/indicator.ts";
import type { Instant } from "@fadu/engine/time/dates.ts";

import { openFigures } from "../indicator/compute.ts";
import type { Opened } from "../indicator/compute.ts";
import type { Known } from "../indicator/lint.ts";
import { partsOf, planOf } from "../indicator/plan.ts";
import type { Asked, Indicators } from "../indicator/plan.ts";
import { numberOf } from "../indicator/value.ts";
import type { FigureValue } from "../indicator/value.ts";
import type { Tx } from "../store/tx.ts";
import { askedBy } from "./figures.ts";
import type { Report } from "./model.ts";
import { printSlot } from "./text.ts";
import type { Computed, FilledSlots } from "./text.ts";

/** Raised when the way figures are computed changes, so that old and new values are not taken for the same question. */
const COMPILER = 1;

/** What a figure was asked with: enough to ask again years later, whatever became of the definitions. */
export interface FrozenQuery {
  readonly compiler: number;
  readonly asked: Asked;
  readonly indicators: Readonly<Record<string, Indicator>>;
}

function frozenQuery(asked: Asked, indicators: Indicators): FrozenQuery {
  const used: Record<string, Indicator> = {};
  const take = (id: string): void => {
    const indicator = indicators.get(id);
    if (!indicator || used[id]) return;
    used[id] = indicator;
    if (indicator.kind === "yoy") take(indicator.of);
    if (indicator.kind === "combined") for (const other of [...indicator.plus, ...(indicator.minus ?? [])]) take(other);
  };
  take(asked.indicator);
  return { compiler: COMPILER, asked, indicators: used };
}

const hashOf = (query: FrozenQuery): string => createHash("sha256").update(canonical(query)).digest("hex");

/**
 * Writes down every figure of a report as it is published: value, numerator and denominator, question, time, and the records
 * of each part. Values and records come from one statement, so they agree. Nothing of it is ever changed again.
 *
 * @returns the values, to be printed
 */
export async function freezeFigures(
  tx: Tx,
  report: Report,
  filled: FilledSlots,
  known: Known,
  now: Instant,
): Promise<Map<string, FigureValue>> {
  const sound = [...filled.values()].filter(
    (figure): figure is Computed => figure.slot !== undefined && figure.value.ok,
  );
  const asked = sound.map(({ slot }) => askedBy(slot, report.period));
  const opened = await openFigures(tx, asked, known.indicators);
  const values = new Map<string, FigureValue>();
  for (const [i, figure] of sound.entries()) {
    const [one, found] = [asked[i], opened[i]];
    if (!one || !found) continue;
    values.set(figure.slot.id, found.value);
    const printed = printSlot({ ...figure, value: { ok: true, value: found.value } });
    const query = frozenQuery(one, known.indicators);
    await tx.query(
      `insert into figure (tenant_id, report_id, publication, slot, indicator, title, unit, period_from, period_to, query, query_hash, result, value, printed, computed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [
        tx.tenant,
        report.id,
        report.published + 1,
        figure.slot.id,
        figure.slot.indicator,
        figure.title,
        figure.unit,
        one.period.from,
        one.period.to,
        JSON.stringify(query),
        hashOf(query),
        JSON.stringify(found.value),
        numberOf(found.value),
        printed.ok ? printed.text : "",
        now,
      ],
    );
    await insertParts(tx, report, figure.slot.id, one, found, known.indicators);
  }
  return values;
}

async function insertParts(
  tx: Tx,
  report: Report,
  slot: string,
  asked: Asked,
  opened: Opened,
  indicators: Indicators,
): Promise<void> {
  for (const [position, { key, title }] of partsOf(planOf(asked, indicators)).entries()) {
    const records = opened.records[key] ?? { matters: [] };
    await tx.query(
      `insert into figure_part (tenant_id, report_id, publication, slot, part, title, position, matters, revisions)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        tx.tenant,
        report.id,
        report.published + 1,
        slot,
        key,
        title,
        position,
        records.matters,
        records.revisions ? JSON.stringify(records.revisions) : null,
      ],
    );
  }
}

/** A figure as it was published. */
export interface FrozenFigure {
  readonly slot: string;
  readonly title: string;
  readonly unit: string;
  readonly query: FrozenQuery;
  readonly queryHash: string;
  readonly value: FigureValue;
  readonly printed: string;
  readonly computedAt: string;
}

export async function frozenFigures(tx: Tx, report: string, publication: number): Promise<FrozenFigure[]> {
  const { rows } = await tx.query<FrozenFigure & Record<string, unknown>>(
    `select slot, title, unit, query, query_hash as "queryHash", result as value, printed, computed_at as "computedAt"
       from figure where tenant_id = $1 and report_id = $2 and publication = $3 order by slot`,
    [tx.tenant, report, publication],
  );
  return rows;
}

export interface FrozenPart {
  readonly slot: string;
  readonly part: string;
  readonly title: string;
  readonly matters: readonly string[];
  readonly revisions: readonly number[] | null;
}

/** @param slot absent: of every figure */
export async function frozenParts(tx: Tx, report: string, publication: number, slot?: string): Promise<FrozenPart[]> {
  const { rows } = await tx.query<FrozenPart & Record<string, unknown>>(
    `select slot, part, title, matters, revisions from figure_part
      where tenant_id = $1 and report_id = $2 and publication = $3 and ($4::text is null or slot = $4) order by slot, position`,
    [tx.tenant, report, publication, slot ?? null],
  );
  return rows;
}
