import { LENGTH_UNITS } from "@fadu/engine/definition/clock.ts";
import type { Value } from "@fadu/engine/definition/field.ts";
import type { Instant } from "@fadu/engine/time/dates.ts";
import { localDate } from "@fadu/engine/time/dates.ts";

import { logAdminInTx } from "../account/admin-log.ts";
import type { Principal } from "../account/principal.ts";
import { Problem } from "../http/problem.ts";
import type { Tx } from "../store/tx.ts";

/** How versions begin that the street made itself. */
export const OWN = "local-";

/** A class of the street's own, or its own version of one. */
export interface ClassInput {
  readonly taxonomy: string;
  readonly code: string;
  readonly title: string;
  readonly parent?: string;
  readonly nationalCode?: string;
  readonly attributes?: Readonly<Record<string, Value>>;
  /** In force from this day; default: today. */
  readonly validFrom?: string;
  /** Its last day; the class is withdrawn with it. */
  readonly validTo?: string;
  readonly reason?: string;
}

interface Known {
  readonly code: string;
  readonly national_code: string | null;
  readonly attributes: Record<string, Value> | null;
}

/**
 * Adds a class, or a later version of one, from a day on; what was classified before keeps its version. A filing standard is
 * such a class, too: it names its class and limit like those beside it.
 *
 * @throws Problem `notFound` for an unknown taxonomy, `request.notAcceptable` with what is wrong
 */
export async function setClassInTx(tx: Tx, principal: Principal, input: ClassInput, now: Instant): Promise<void> {
  const { taxonomy, code, parent, nationalCode, attributes = {}, validFrom = localDate(now), validTo } = input;
  const { rows: known } = await tx.query<Known>(
    "select code, national_code, attributes from taxonomy_item where tenant_id = $1 and taxonomy = $2",
    [tx.tenant, taxonomy],
  );
  if (known.length === 0) throw new Problem("notFound");
  const codes = new Set(known.map((item) => item.code));
  if (parent !== undefined && (parent === code || !codes.has(parent))) wrong(`上级“${parent}”不在本分类中`);
  if (nationalCode !== undefined && !codes.has(nationalCode) && !known.some((k) => k.national_code === nationalCode)) {
    wrong(`“${nationalCode}”不是本分类的国家标准代码`);
  }
  if (validTo !== undefined && validTo < validFrom) wrong("停用日不得早于启用日");
  const missing = sharedKeys(known).filter((key) => attributes[key] === undefined);
  if (missing.length > 0) wrong(`同类各项都有的内容还没有填写：${missing.join("、")}`);
  if ("limit" in attributes && !isLimit(attributes["limit"]))
    wrong("时限须写明数和单位（hour、workhour、workday、day 等）");
  await tx.query(
    `insert into taxonomy_item (tenant_id, taxonomy, code, version, title, parent, attributes, national_code, valid_from, valid_to, sort)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10,
             -- A later version stands where the class stood.
             coalesce((select o.sort from taxonomy_item o where o.tenant_id = $1 and o.taxonomy = $2 and o.code = $3
                        order by o.valid_from desc, o.version desc limit 1), $11))
     on conflict (tenant_id, taxonomy, code, version) do update
       set title = excluded.title, parent = excluded.parent, attributes = excluded.attributes,
           national_code = excluded.national_code, valid_to = excluded.valid_to`,
    // prettier-ignore
    [tx.tenant, taxonomy, code, `${OWN}${validFrom}`, input.title, parent ?? null, JSON.stringify(attributes),
      nationalCode ?? null, validFrom, validTo ?? null, known.length],
  );
  await logAdminInTx(tx, principal, now, {
    action: "taxonomy.class",
    subject: `${taxonomy}/${code}`,
    before: null,
    after: input,
    ...(input.reason === undefined ? {} : { reason: input.reason }),
  });
}

/**
 * Ends a class with a day, its children with it; what was classified by it stays. A class of the standard can be ended, too: the
 * street does not use it.
 *
 * @throws Problem `notFound`, `request.notAcceptable`
 */
export async function closeClassInTx(
  tx: Tx,
  principal: Principal,
  asked: { readonly taxonomy: string; readonly code: string; readonly validTo: string; readonly reason: string },
  now: Instant,
): Promise<void> {
  const { taxonomy, code, validTo, reason } = asked;
  if (validTo < localDate(now)) wrong("停用日不得早于今天，已登记的事项才不受影响");
  const { rows } = await tx.query<{ code: string }>(
    `with recursive below as (
       select distinct code from taxonomy_item where tenant_id = $1 and taxonomy = $2 and code = $3
       union select i.code from taxonomy_item i join below b on i.parent = b.code
        where i.tenant_id = $1 and i.taxonomy = $2)
     update taxonomy_item t set valid_to = greatest(t.valid_from, $4::date) from below b
      where t.tenant_id = $1 and t.taxonomy = $2 and t.code = b.code and (t.valid_to is null or t.valid_to > $4::date)
      returning t.code`,
    [tx.tenant, taxonomy, code, validTo],
  );
  if (rows.length === 0) throw new Problem("notFound", { detail: "没有在用的这一类别" });
  await logAdminInTx(tx, principal, now, {
    action: "taxonomy.close",
    subject: `${taxonomy}/${code}`,
    after: { validTo, codes: [...new Set(rows.map((row) => row.code))] },
    reason,
  });
}

/**
 * Puts classes under one parent into an order.
 *
 * @throws Problem `request.notAcceptable` when they are not all there
 */
export async function orderClassesInTx(
  tx: Tx,
  principal: Principal,
  { taxonomy, codes }: { readonly taxonomy: string; readonly codes: readonly string[] },
  now: Instant,
): Promise<void> {
  const { rows } = await tx.query<{ n: number; base: number | null }>(
    "select count(distinct code) as n, min(sort) as base from taxonomy_item where tenant_id = $1 and taxonomy = $2 and code = any($3)",
    [tx.tenant, taxonomy, codes],
  );
  const { n = 0, base } = rows[0] ?? {};
  if (n !== new Set(codes).size || n !== codes.length) wrong("列出的类别不在本分类中，或有重复");
  await tx.query(
    `update taxonomy_item t set sort = $4::int + o.place::int - 1 from unnest($3::text[]) with ordinality o(code, place)
      where t.tenant_id = $1 and t.taxonomy = $2 and t.code = o.code`,
    [tx.tenant, taxonomy, codes, base ?? 0],
  );
  await logAdminInTx(tx, principal, now, { action: "taxonomy.order", subject: taxonomy, after: { codes } });
}

function wrong(detail: string): never {
  throw new Problem("request.notAcceptable", { detail });
}

/** What every class of the taxonomy that has attributes states, so that no rule meets one without it. */
function sharedKeys(known: readonly Known[]): string[] {
  const [first, ...rest] = known.flatMap((item) => (item.attributes ? [Object.keys(item.attributes)] : []));
  if (!first || rest.length + 1 < known.length) return [];
  return first.filter((key) => rest.every((keys) => keys.includes(key)));
}

function isLimit(value: Value | undefined): boolean {
  if (typeof value !== "object" || value === null || !("n" in value) || !("unit" in value)) return false;
  return typeof value.n === "number" && value.n > 0 && LENGTH_UNITS.some((unit) => unit === value.unit);
}
