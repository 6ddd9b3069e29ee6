import { titlesShown } from "../matter/titles-shown.ts";
import type { Condition } from "@fadu/engine/definition/condition.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Dimension, Indicator, Printing } from "@fadu/engine/definition/indicator.ts";
import type { Static } from "typebox";

import { sightOf, visible } from "../account/visibility.ts";
import type { Principal } from "../account/principal.ts";
import { decodeCursor, encodeCursor } from "../http/cursor.ts";
import { Problem } from "../http/problem.ts";
import type { World } from "../matter/world.ts";
import type { Tx } from "../store/tx.ts";
import { breakDown } from "./breakdown.ts";
import { compareFigure } from "./comparison.ts";
import type { Compared } from "./comparison.ts";
import type { ComparisonBody, ComparisonResult } from "./comparison-schema.ts";
import { checkedCondition } from "./check-condition.ts";
import { IndicatorFault } from "./column.ts";
import { computeFigures } from "./compute.ts";
import { unitNode } from "./dimension.ts";
import { basesOf, lintIndicator } from "./lint.ts";
import type { Known } from "./lint.ts";
import { checkedPeriod, yearBefore } from "./period.ts";
import { partsOf, planOf } from "./plan.ts";
import type { Asked } from "./plan.ts";
import { printFigure } from "./print.ts";
import { listRecords } from "./records.ts";
import { readKnown } from "./registry.ts";
import type {
  BreakdownBody,
  BreakdownResult,
  ComputeBody,
  ComputeResult,
  FigureView,
  PreviewBody,
  PreviewResult,
  RecordsBody,
  RecordsResult,
} from "./schema.ts";
import { personalFindings, refusePersonal } from "./personal-paths.ts";
import type { View } from "./statement.ts";
import { titlesOf } from "./titles.ts";
import { NONE_WORDS, numberOf } from "./value.ts";
import type { FigureValue } from "./value.ts";

/** What the viewer may see: statistics on the desk count only that, so that every drill-down adds up for who looks. */
export async function viewOf(tx: Tx, world: World, principal: Principal, under?: string): Promise<View> {
  const filter = visible(sightOf(world, principal));
  return { visible: filter, ...(under === undefined ? {} : { under: (await unitNode(tx, under)).path }) };
}

/** @throws Problem `request.notAcceptable` for what cannot be computed, with the reason */
export async function explained<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof IndicatorFault) throw new Problem("request.notAcceptable", { detail: error.message });
    throw error;
  }
}

interface AskedBody {
  readonly indicator: string;
  readonly from: string;
  readonly to: string;
  readonly where?: Condition;
}

function askedOf({ indicator, from, to, where }: AskedBody, known: Known): Asked {
  const condition = where && checkedCondition(where);
  refusePersonal(condition, definitionsOf(known, indicator));
  return { indicator, period: checkedPeriod({ from, to }), ...(condition ? { where: condition } : {}) };
}

/** A value as clients read it. */
export function figureView(value: FigureValue, printing: Printing = {}): Static<typeof FigureView> {
  const printed = printFigure(value, printing);
  const ratio = value.kind === "rate" ? value : value.kind === "points" ? value.now : undefined;
  return {
    value: numberOf(value),
    printed: printed.ok ? printed.text : "",
    numerator: ratio?.numerator ?? (value.kind === "change" ? value.now : null),
    denominator: ratio?.denominator ?? null,
    before: value.kind === "change" ? value.before : null,
    source: value.kind === "change" ? (value.source ?? null) : null,
    none: value.kind === "none" ? NONE_WORDS[value.why] : null,
  };
}

const printingOf = (indicators: ReadonlyMap<string, Indicator>, id: string): Printing =>
  indicators.get(id)?.print ?? {};

export function compute(
  tx: Tx,
  world: World,
  principal: Principal,
  body: Static<typeof ComputeBody>,
): Promise<Static<typeof ComputeResult>> {
  return explained(async () => {
    const known = await readKnown(tx);
    const { indicators } = known;
    const asked = body.asked.map((one) => askedOf(one, known));
    const values = await computeFigures(tx, asked, indicators, await viewOf(tx, world, principal, body.under));
    return { figures: values.map((value, i) => figureView(value, printingOf(indicators, asked[i]?.indicator ?? ""))) };
  });
}

export function breakdown(
  tx: Tx,
  world: World,
  principal: Principal,
  body: Static<typeof BreakdownBody>,
): Promise<Static<typeof BreakdownResult>> {
  return explained(async () =>
    dividedIn(tx, await viewOf(tx, world, principal, body.under), await readKnown(tx), body),
  );
}

/**
 * What an indicator would come to that is not defined yet, with everything that is wrong with it.
 *
 * @returns no preview when something is wrong
 */
export async function preview(
  tx: Tx,
  world: World,
  principal: Principal,
  { indicator, ...body }: Static<typeof PreviewBody>,
): Promise<Static<typeof PreviewResult>> {
  const known = await readKnown(tx);
  const findings = [...lintIndicator(indicator, known), ...personalFindings(indicator, known)];
  if (findings.length > 0) return { findings, preview: null };
  const tried = { ...known, indicators: new Map(known.indicators).set(indicator.id, indicator) };
  const view = await viewOf(tx, world, principal);
  return { findings, preview: await explained(() => dividedIn(tx, view, tried, { ...body, indicator: indicator.id })) };
}

async function dividedIn(
  tx: Tx,
  view: View,
  known: Known,
  body: AskedBody & { readonly dimension?: string; readonly under?: string },
): Promise<Static<typeof BreakdownResult>> {
  const asked = askedOf(body, known);
  const printing = printingOf(known.indicators, asked.indicator);
  const [whole] = await computeFigures(tx, [asked], known.indicators, view);
  const shown = { whole: figureView(whole ?? { kind: "none", why: "noData" }, printing) };
  if (body.dimension === undefined) return { ...shown, groups: [], additive: true };
  const dimension = body.dimension as Dimension;
  const { groups, additive } = await breakDown(tx, asked, dimension, known.indicators, view, body.under);
  const titles = await titlesOf(
    tx,
    definitionsOf(known, asked.indicator),
    dimension,
    groups.map(({ key }) => key),
  );
  return {
    ...shown,
    groups: groups.map(({ key, value }) => ({
      key,
      title: titles.get(key) ?? "",
      figure: figureView(value, printing),
    })),
    additive,
  };
}

export function comparison(
  tx: Tx,
  world: World,
  principal: Principal,
  body: Static<typeof ComparisonBody>,
): Promise<Static<typeof ComparisonResult>> {
  return explained(async () => {
    const known = await readKnown(tx);
    const asked = askedOf(body, known);
    const dimension = body.dimension as Dimension | undefined;
    const { under } = body;
    const view = await viewOf(tx, world, principal, under);
    const division = dimension && { dimension, ...(under === undefined ? {} : { under }) };
    const { whole, groups, additive } = await compareFigure(tx, asked, division, known.indicators, view);
    const keys = groups.map(({ key }) => key);
    const titles = dimension && (await titlesOf(tx, definitionsOf(known, asked.indicator), dimension, keys));
    const printing = printingOf(known.indicators, asked.indicator);
    const views = ({ now, before, change }: Compared) => ({
      now: figureView(now, printing),
      before: figureView(before, printing),
      // How a value is printed (万元, 零) is not how its change is.
      change: figureView(change),
    });
    return {
      window: yearBefore(asked.period),
      whole: views(whole),
      groups: groups.map((group) => ({ key: group.key, title: titles?.get(group.key) ?? "", ...views(group) })),
      additive,
    };
  });
}

/** Definitions that an indicator counts, through those it rests on. */
function definitionsOf(known: Known, id: string): Definition[] {
  const indicator = known.indicators.get(id);
  if (!indicator) return [];
  const others =
    indicator.kind === "yoy"
      ? [indicator.of]
      : indicator.kind === "combined"
        ? [...indicator.plus, ...(indicator.minus ?? [])]
        : [];
  const own = basesOf(indicator).flatMap(([, base]) => base.procedures.flatMap((p) => known.procedures.get(p) ?? []));
  return [...new Set([...own, ...others.flatMap((other) => definitionsOf(known, other))])];
}

const SORT = "day";

export function records(
  tx: Tx,
  world: World,
  principal: Principal,
  body: Static<typeof RecordsBody>,
): Promise<Static<typeof RecordsResult>> {
  return explained(async () => {
    const known = await readKnown(tx);
    const asked = askedOf(body, known);
    const limit = body.limit ?? 50;
    const page = await listRecords(
      tx,
      asked,
      {
        limit,
        ...(body.part === undefined ? {} : { part: body.part }),
        ...(body.group ? { group: { ...body.group, dimension: body.group.dimension as Dimension } } : {}),
        ...(body.after === undefined ? {} : { after: decodeCursor(SORT, body.after, 3) as [string, string, number] }),
      },
      known.indicators,
      await viewOf(tx, world, principal, body.under),
    );
    const masked = known.indicators.get(asked.indicator)?.sensitive === true;
    const titles = await titlesShown(
      tx,
      { world, principal },
      page.rows.map(({ matter }) => matter),
    );
    return {
      parts: partsOf(planOf(asked, known.indicators)).map(({ key, title }) => ({ key, title })),
      // Sensitive persons are shown under masked ids: neither name nor way to the matter (indicator catalogue §1).
      items: page.rows.map((row, i) =>
        masked
          ? { ...row, matter: null, number: null, title: `对象${i + 1}` }
          : { ...row, title: titles.get(row.matter) ?? "" },
      ),
      next: page.next === null ? null : encodeCursor(SORT, page.next),
      all: page.all,
      seen: page.seen,
    };
  });
}
