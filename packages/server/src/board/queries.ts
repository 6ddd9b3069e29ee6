import type { Indicator } from "@fadu/engine/definition/indicator.ts";
import type { Instant } from "@fadu/engine/time/dates.ts";
import type { Static } from "typebox";

import type { Principal } from "../account/principal.ts";
import { Problem } from "../http/problem.ts";
import { comparison, compute } from "../indicator/queries.ts";
import { isComputable, readKnown } from "../indicator/registry.ts";
import { cellOf } from "../indicator/sheet.ts";
import type { Sheet } from "../indicator/sheet.ts";
import type { World } from "../matter/world.ts";
import type { Tx } from "../store/tx.ts";
import type { BoardQuery, BoardView } from "./schema.ts";

type Board = Static<typeof BoardView>;
type Query = Static<typeof BoardQuery>;

/** The account's indicators side by side, each beside the same window a year earlier. */
export async function board(tx: Tx, world: World, principal: Principal, query: Query): Promise<Board> {
  const known = await readKnown(tx);
  const kept = await keptBy(tx, principal);
  const shown = kept.flatMap((id) => {
    const indicator = known.indicators.get(id);
    return indicator && isComputable(indicator, known) ? [indicator] : [];
  });
  const items: Board["items"] = [];
  for (const indicator of shown) items.push(await lineOf(tx, world, principal, indicator, query));
  return { items, gone: kept.filter((id) => !shown.some((one) => one.id === id)) };
}

async function lineOf(
  tx: Tx,
  world: World,
  principal: Principal,
  { id, title, group, unit, print, definition, kind }: Indicator,
  { from, to, under }: Query,
): Promise<Board["items"][number]> {
  const head = { indicator: id, title, group, unit: print?.wan === true ? `万${unit}` : unit, definition };
  const within = under === undefined ? {} : { under };
  if (kind !== "yoy") {
    const { whole } = await comparison(tx, world, principal, { indicator: id, from, to, ...within });
    return { ...head, ...whole };
  }
  const { figures } = await compute(tx, world, principal, { asked: [{ indicator: id, from, to }], ...within });
  const [now] = figures;
  if (!now) throw new Error("one figure was asked, none computed");
  return { ...head, now, before: null, change: null };
}

async function keptBy(tx: Tx, { account }: Principal): Promise<readonly string[]> {
  const { rows } = await tx.query<{ indicators: string[] }>(
    "select indicators from indicator_board where tenant_id = $1 and account_id = $2",
    [tx.tenant, account],
  );
  return rows[0]?.indicators ?? [];
}

/**
 * Keeps what the account wants to see, in this order.
 *
 * @throws Problem `field.invalid` for an indicator there is not
 */
export async function keepBoardInTx(
  tx: Tx,
  { account }: Principal,
  indicators: readonly string[],
  now: Instant,
): Promise<void> {
  const known = await readKnown(tx);
  const strange = indicators.find((id) => !known.indicators.has(id));
  if (strange !== undefined) throw new Problem("field.invalid", { detail: `没有指标“${strange}”` });
  await tx.query(
    `insert into indicator_board (tenant_id, account_id, indicators, updated_at) values ($1, $2, $3, $4)
     on conflict (tenant_id, account_id) do update set indicators = excluded.indicators, updated_at = excluded.updated_at`,
    [tx.tenant, account, indicators, now],
  );
}

/** The board as a table to keep. */
export async function boardSheet(tx: Tx, world: World, principal: Principal, query: Query): Promise<Sheet> {
  const { items } = await board(tx, world, principal, query);
  const unit = query.under === undefined ? "全部机构" : `${world.units.get(query.under)?.name ?? ""}及其下级`;
  const first = [
    ["期间", `${query.from}至${query.to}`],
    ["机构", unit],
    ["指标", "编号", "计量单位", "本期", "上年同期", "增减", "增减单位", "口径"],
  ];
  const rows = items.map((one) => [
    one.title,
    one.indicator,
    one.unit.replace(/^万/, ""),
    cellOf(one.now),
    one.before && cellOf(one.before),
    one.change && cellOf(one.change),
    one.change?.printed.endsWith("百分点") === true ? "百分点" : "%",
    one.definition,
  ]);
  return { name: "我的指标板", rows: [...first, ...rows], head: first.length - 1 };
}
