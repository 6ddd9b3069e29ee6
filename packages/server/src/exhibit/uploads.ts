import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Value } from "@fadu/engine/definition/field.ts";
import { localDate } from "@fadu/engine/time/dates.ts";
import type { Instant } from "@fadu/engine/time/dates.ts";

import type { Principal } from "../account/principal.ts";
import { Problem } from "../http/problem.ts";
import { exhibitsIn } from "../matter/recorded-exhibits.ts";
import type { Tx } from "../store/tx.ts";
import type { ExhibitLimits } from "./limits.ts";

/**
 * Whether the account may still upload today (Beijing's day).
 *
 * @param bytes of the file to be added
 * @throws Problem `exhibit.tooMany`
 */
export async function dayUploadsInTx(
  tx: Tx,
  { account }: Principal,
  { filesPerDay, bytesPerDay }: ExhibitLimits,
  now: Instant,
  bytes: number,
): Promise<void> {
  const midnight = new Date(`${localDate(now)}T00:00:00+08:00`).toISOString();
  const { rows } = await tx.query<{ files: number; bytes: number }>(
    `select count(*)::int as files, coalesce(sum(size), 0)::bigint as bytes from exhibit
      where tenant_id = $1 and uploaded_by = $2 and uploaded_at >= $3`,
    [tx.tenant, account, midnight],
  );
  const used = rows[0] ?? { files: 0, bytes: 0 };
  if (used.files >= filesPerDay) {
    throw new Problem("exhibit.tooMany", { detail: `今天已上传${used.files}份附件，每个账号每天最多${filesPerDay}份` });
  }
  if (used.bytes + bytes > bytesPerDay) {
    const most = Math.floor(bytesPerDay / 1024 / 1024);
    throw new Problem("exhibit.tooMany", { detail: `今天上传的附件已达上限，每个账号每天最多${most} MB` });
  }
}

/**
 * Whether the exhibits that an act brings are not too many for a field or for the matter.
 *
 * @param values of the act
 * @throws Problem `exhibit.tooMany`
 */
export async function checkCountsInTx(
  tx: Tx,
  definition: Definition,
  values: Readonly<Record<string, Value>>,
  limits: ExhibitLimits,
  matter: string | undefined,
): Promise<void> {
  const brought = exhibitsIn(definition, values);
  if (brought.length === 0) return;
  const perField = Map.groupBy(brought, ([, field]) => field);
  for (const [field, exhibits] of perField) {
    if (exhibits.length <= limits.filesPerField) continue;
    const title = definition.fields[field.split(".")[0] ?? ""]?.title ?? field;
    throw new Problem("exhibit.tooMany", { detail: `“${title}”最多${limits.filesPerField}份附件` });
  }
  const ids = [...new Set(brought.map(([id]) => id))];
  const { rows } = await tx.query<{ n: number }>(
    `select count(distinct exhibit_id)::int as n from matter_exhibit
      where tenant_id = $1 and matter_id = $2 and exhibit_id::text <> all($3)`,
    [tx.tenant, matter ?? null, ids],
  );
  if ((rows[0]?.n ?? 0) + ids.length > limits.filesPerMatter) {
    throw new Problem("exhibit.tooMany", { detail: `一件事项最多${limits.filesPerMatter}份附件` });
  }
}
