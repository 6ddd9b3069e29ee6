import type { Indicator } from "@fadu/engine/definition/indicator.ts";
import type { Instant } from "@fadu/engine/time/dates.ts";

import { logAdminInTx } from "../account/admin-log.ts";
import type { Principal } from "../account/principal.ts";
import { Problem } from "../http/problem.ts";
import type { Tx } from "../store/tx.ts";
import { lintIndicator } from "./lint.ts";
import { personalFindings } from "./personal-paths.ts";
import { isOfCatalogue, readKnown } from "./registry.ts";
import type { Registered } from "./registry.ts";

/**
 * Adds an indicator of the tenant's own, or a new version of it. Former versions stay: published figures name them.
 *
 * @throws Problem `name.taken` for an id of the catalogue, `field.invalid` with every finding of the linter
 */
export async function defineIndicatorInTx(
  tx: Tx,
  principal: Principal,
  indicator: Indicator,
  now: Instant,
): Promise<Registered> {
  if (isOfCatalogue(indicator.id))
    throw new Problem("name.taken", { detail: `“${indicator.id}”是内置指标的编号，请另取` });
  const known = await readKnown(tx);
  const findings = [...lintIndicator(indicator, known), ...personalFindings(indicator, known)];
  if (findings.length > 0) {
    throw new Problem("field.invalid", {
      detail: findings[0]?.says ?? "指标有误",
      failures: findings.map(({ path, says }) => ({ says, path, basis: [] })),
    });
  }
  const version = await nextVersion(tx, indicator.id);
  await insertVersion(tx, principal, indicator.id, version, indicator, now);
  const before = known.indicators.get(indicator.id);
  await logAdminInTx(tx, principal, now, {
    action: "indicator.define",
    subject: indicator.id,
    before,
    after: indicator,
  });
  return { indicator, version };
}

/**
 * Takes an own indicator out of use.
 *
 * @throws Problem `notFound`; `inUse` while another indicator rests on it
 */
export async function retireIndicatorInTx(tx: Tx, principal: Principal, id: string, now: Instant): Promise<void> {
  const { registered } = await readKnown(tx);
  const found = registered.get(id);
  if (!found || found.version === 0) throw new Problem("notFound");
  const resting = [...registered.values()].find(({ indicator }) => restsOn(indicator, id));
  if (resting) throw new Problem("inUse", { detail: `指标“${resting.indicator.title}”引用了它` });
  await insertVersion(tx, principal, id, found.version + 1, null, now);
  await logAdminInTx(tx, principal, now, { action: "indicator.retire", subject: id, before: found.indicator });
}

function restsOn(indicator: Indicator, id: string): boolean {
  if (indicator.kind === "yoy") return indicator.of === id;
  return indicator.kind === "combined" && [...indicator.plus, ...(indicator.minus ?? [])].includes(id);
}

async function nextVersion(tx: Tx, id: string): Promise<number> {
  const { rows } = await tx.query<{ next: number }>(
    "select coalesce(max(version), 0) + 1 as next from indicator_definition where tenant_id = $1 and id = $2",
    [tx.tenant, id],
  );
  return rows[0]?.next ?? 1;
}

async function insertVersion(
  tx: Tx,
  principal: Principal,
  id: string,
  version: number,
  definition: Indicator | null,
  now: Instant,
): Promise<void> {
  const { rowCount } = await tx.query(
    `insert into indicator_definition (tenant_id, id, version, definition, defined_by, defined_at)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
    [tx.tenant, id, version, definition === null ? null : JSON.stringify(definition), principal.account, now],
  );
  if (rowCount !== 1) throw new Problem("revision.conflict", { detail: "指标刚被他人修改，请刷新后再改" });
}

/** A year's value from before the platform, entered with its source; entering it again replaces it. */
export async function setBaselineInTx(
  tx: Tx,
  principal: Principal,
  asked: {
    readonly indicator: string;
    readonly from: string;
    readonly to: string;
    readonly numerator: number;
    readonly denominator?: number;
    readonly source: string;
  },
  now: Instant,
): Promise<void> {
  const { indicators } = await readKnown(tx);
  const kind = indicators.get(asked.indicator)?.kind;
  if (kind === undefined) throw new Problem("notFound");
  if (kind === "yoy")
    throw new Problem("request.notAcceptable", { detail: "请录入被比较的指标在上年的数值，不是变化率" });
  const isRate = kind === "rate" || kind === "coverage";
  if (isRate !== (asked.denominator !== undefined)) {
    throw new Problem("request.notAcceptable", {
      detail: isRate ? "比率须录入分子和分母" : "这个指标没有分母",
    });
  }
  if (asked.from > asked.to) throw new Problem("request.notAcceptable", { detail: "截止日期早于开始日期" });
  await tx.query(
    `insert into indicator_baseline (tenant_id, indicator, period_from, period_to, numerator, denominator, source, entered_by, entered_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (tenant_id, indicator, period_from, period_to)
     do update set numerator = excluded.numerator, denominator = excluded.denominator, source = excluded.source,
                   entered_by = excluded.entered_by, entered_at = excluded.entered_at`,
    [
      tx.tenant,
      asked.indicator,
      asked.from,
      asked.to,
      asked.numerator,
      asked.denominator ?? null,
      asked.source,
      principal.account,
      now,
    ],
  );
  await logAdminInTx(tx, principal, now, { action: "indicator.baseline", subject: asked.indicator, after: asked });
}
