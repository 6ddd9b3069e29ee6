import { LENGTH_UNITS } from "@fadu/engine/definition/clock.ts";
import type { Value } from "@fadu/engine/definition/field.ts";
import type { Instant } from "@fadu/engine/time/dates.ts";
import { localDate } from "@fadu/engine/time/dates.ts";

import { logAdminInTx } from "../account/admin-log.ts";
import type { Principal } from "../account/principal.ts";
import { Problem } from "../http/problem.ts";
import type { Tx } from "../store/tx.ts";

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
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     on conflict (tenant_id, taxonomy, code, version) do update
       set title = excluded.title, parent = excluded.parent, attributes = excluded.attributes,
           national_code = excluded.national_code, valid_to = excluded.valid_to`,
    // prettier-ignore
    [tx.tenant, taxonomy, code, `local-${validFrom}`, input.title, parent ?? null, JSON.stringify(attributes),
      nationalCode ?? null, validFrom, validTo ?? null, known.length],
  );
  await logAdminInTx(tx, principal, now, {
    action: "taxonomy.class",
    subject: `${taxonomy}/${code}`,
    before: null,
    after: input,
  });
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
