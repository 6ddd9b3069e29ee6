import type { Instant } from "@fadu/engine/time/dates.ts";
import type { Static } from "typebox";

import { logAdminInTx } from "../account/admin-log.ts";
import type { Principal } from "../account/principal.ts";
import type { Tx } from "../store/tx.ts";
import type { OfficeBody, OfficeView } from "./schema.ts";

type Office = Omit<Static<typeof OfficeView>, "faces" | "history">;

/** The office as it calls itself today. */
export async function getOffice(tx: Tx): Promise<Office> {
  const { rows } = await tx.query<Office & { readonly [key: string]: unknown }>(
    `select t.name, t.short_name as "shortName", t.division_code as "divisionCode",
            coalesce(t.number_word, t.short_name) as "numberWord",
            jsonb_build_object('official', '[]'::jsonb, 'instrument', '[]'::jsonb) || coalesce(p.letterheads, '{}') as letterheads,
            p.valid_from as since
       from tenant t left join lateral (
         select letterheads, valid_from from office_profile where tenant_id = t.id and version > 1 order by version desc limit 1) p on true
      where t.id = $1`,
    [tx.tenant],
  );
  const [office] = rows;
  if (!office) throw new Error(`no tenant ${tx.tenant}`);
  return office;
}

/** Changes of the office, newest first. */
export async function officeHistory(tx: Tx): Promise<Static<typeof OfficeView>["history"]> {
  const { rows } = await tx.query<Static<typeof OfficeView>["history"][number]>(
    `select e.at, jsonb_build_object('id', e.account_id, 'name', coalesce(a.name, '')) as account, e.before, e.after, e.reason
       from admin_event e left join account a on a.tenant_id = e.tenant_id and a.id = e.account_id
      where e.tenant_id = $1 and e.action = 'office.change' order by e.at desc, e.id desc limit 50`,
    [tx.tenant],
  );
  return rows;
}

/**
 * Changes how the office is called and what heads its papers. Papers issued before keep what they were issued with: the first
 * change writes down what the office was founded with, too.
 */
export async function changeOfficeInTx(
  tx: Tx,
  principal: Principal,
  { reason, ...asked }: Static<typeof OfficeBody>,
  now: Instant,
): Promise<Office> {
  await tx.query("select from tenant where id = $1 for update", [tx.tenant]);
  const { since: _, ...before } = await getOffice(tx);
  await tx.query(
    `insert into office_profile (tenant_id, version, valid_from, name, letterheads)
     select id, 1, created_at, name, '{}' from tenant where id = $1 on conflict (tenant_id, version) do nothing`,
    [tx.tenant],
  );
  await tx.query(
    `insert into office_profile (tenant_id, version, valid_from, name, letterheads, set_by)
     select $1, max(version) + 1, $2, $3, $4, $5 from office_profile where tenant_id = $1`,
    [tx.tenant, now, asked.name, JSON.stringify(asked.letterheads), principal.account],
  );
  await tx.query("update tenant set name = $2, short_name = $3, division_code = $4, number_word = $5 where id = $1", [
    tx.tenant,
    asked.name,
    asked.shortName,
    asked.divisionCode,
    asked.numberWord,
  ]);
  await logAdminInTx(tx, principal, now, { action: "office.change", subject: tx.tenant, before, after: asked, reason });
  return getOffice(tx);
}
