import type { CitedFigure, FigureSlot, Indicator } from "@fadu/engine/definition/indicator.ts";

import { checkedCondition } from "../indicator/check-condition.ts";
import { computeFigures } from "../indicator/compute.ts";
import { IndicatorFault } from "../indicator/column.ts";
import type { Period } from "../indicator/column.ts";
import { lintIndicator } from "../indicator/lint.ts";
import type { Known } from "../indicator/lint.ts";
import { bindPeriod } from "../indicator/period.ts";
import type { Asked } from "../indicator/plan.ts";
import type { Tx } from "../store/tx.ts";
import type { ReportBody } from "./model.ts";
import type { Cited, Computed, Filled, FilledSlots, SlotValue } from "./text.ts";

/** What a slot asks for, its period bound to the report's. @throws IndicatorFault */
export const askedBy = (slot: FigureSlot, period: Period): Asked => ({
  indicator: slot.indicator,
  period: bindPeriod(slot.period, period),
  ...(slot.where ? { where: slot.where } : {}),
});

/** Why a slot cannot be computed, or undefined: an unknown indicator, or one that counts a procedure the street has not. */
export function slotFault(slot: FigureSlot, known: Known): string | undefined {
  const indicator = known.indicators.get(slot.indicator);
  if (!indicator) return `没有指标“${slot.indicator}”`;
  return faultOf(indicator, known);
}

function faultOf(indicator: Indicator, known: Known): string | undefined {
  const [finding] = lintIndicator(indicator, known);
  if (finding) return `指标“${indicator.title}”不能计算：${finding.says}`;
  const others =
    indicator.kind === "yoy"
      ? [indicator.of]
      : indicator.kind === "combined"
        ? [...indicator.plus, ...(indicator.minus ?? [])]
        : [];
  for (const id of others) {
    const other = known.indicators.get(id);
    const fault = other && faultOf(other, known);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** Every figure a report's text may name: those computed, and those cited. */
export async function fillBody(tx: Tx, body: ReportBody, period: Period, known: Known): Promise<FilledSlots> {
  const computed = await fillSlots(tx, body.slots, period, known);
  const cited = (body.cited ?? []).map((one, i): [string, Filled] => [one.id, citedAs(one, i + 1)]);
  return new Map<string, Filled>([...computed, ...cited]);
}

const citedAs = (cited: CitedFigure, note: number): Cited => ({
  cited,
  note,
  value: { ok: true, value: { kind: "number", value: cited.value } },
  print: {},
  title: cited.title,
  unit: cited.unit,
});

/** All figures of a report, computed together over the whole office's records. */
export async function fillSlots(
  tx: Tx,
  slots: readonly FigureSlot[],
  period: Period,
  known: Known,
): Promise<Map<string, Computed>> {
  const faults = new Map(slots.map((slot) => [slot.id, slotFault(slot, known)]));
  const sound = slots.filter((slot) => faults.get(slot.id) === undefined);
  const values = await computeFigures(
    tx,
    sound.map((slot) => askedBy(slot, period)),
    known.indicators,
  );
  const bySlot = new Map(sound.map((slot, i) => [slot.id, values[i]]));
  return new Map(
    slots.map((slot) => {
      const value = bySlot.get(slot.id);
      const result: SlotValue = value ? { ok: true, value } : { ok: false, problem: faults.get(slot.id) ?? "不能计算" };
      return [slot.id, filledOf(slot, result, known)];
    }),
  );
}

function filledOf(slot: FigureSlot, value: SlotValue, known: Known): Computed {
  const indicator = known.indicators.get(slot.indicator);
  return {
    slot,
    value,
    print: indicator?.print ?? {},
    title: slot.title ?? indicator?.title ?? slot.indicator,
    unit: indicator?.unit ?? "",
  };
}

/** Compiles nothing it cannot: says what is wrong with a slot before it is stored. @throws IndicatorFault */
export function checkSlot(slot: FigureSlot, period: Period, known: Known): void {
  const fault = slotFault(slot, known);
  if (fault !== undefined) throw new IndicatorFault(fault);
  if (slot.where !== undefined) checkedCondition(slot.where);
  bindPeriod(slot.period, period);
}
