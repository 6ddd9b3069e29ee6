import { Client } from "pg";

import { versionOf } from "../procedure/registry.ts";
import { PROCEDURES } from "@fadu/catalog/catalog.ts";
import type { Ground } from "./ground.ts";

/** Share of each procedure in a hundred synthetic matters, in the order of the hundreds place. */
const MIX: Readonly<Record<string, number>> = {
  "grid-event": 46,
  complaint: 25,
  "simple-penalty": 6,
  mediation: 6,
  "ordinary-penalty": 3,
  "disclosure-item": 3,
  "meeting-topic": 3,
  "legality-review": 2,
  "study-session": 2,
  warning: 1,
  "disclosure-request": 1,
  litigation: 1,
  "administrative-dispute": 1,
};

/**
 * Fills the tenant up to so many matters straight in the tables, by the database's superuser: rows as lists and indicators see
 * them (facets, dates, units, who opened them, tasks of open ones), without a ledger. For measurements of reading only.
 */
export async function fillUp({ url, office }: Pick<Ground, "url" | "office">, from: number, to: number): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const procedures = Object.entries(MIX).flatMap(([id, share]) => Array.from({ length: share }, () => id));
    const hashes = procedures.map((id) => {
      const definition = PROCEDURES.find((one) => one.id === id);
      if (!definition) throw new Error(`no procedure ${id}`);
      return versionOf(definition).hash;
    });
    const units = Object.entries(office.units)
      .filter(([key]) => key.startsWith("c") && key.length === 2)
      .map(([, id]) => id);
    await client.query("begin");
    for (let at = from; at < to; at += SLICE) {
      await client.query(MATTERS, [
        office.tenant,
        at,
        Math.min(at + SLICE, to) - 1,
        procedures,
        hashes,
        units,
        office.units["street"],
        office.accounts["operator"],
      ]);
    }
    await client.query(PEOPLE, [office.tenant]);
    await client.query(TASKS, [office.tenant]);
    await client.query("commit");
    await client.query("vacuum analyze matter, matter_person, task");
  } finally {
    await client.end();
  }
}

const SLICE = 50_000;

/** An even spread over two years; what repeats (category, unit, person …) repeats in coprime steps, so that filters cut across. */
const MATTERS = `
insert into matter (tenant_id, id, procedure, kind, definition, revision, number, state, outcome, result, title, opener,
  unit_id, unit_path, opened_on, opened_at, closed_on, updated_at, due_on, due_at, sensitivity, category, source, channel,
  mode, level, party, place, amount, headcount, occurred_on, filed_on, decided_on, answered_on, effective_on, facet_due_on,
  flagged, special, person, "values", snapshot, head, search_open, search_personal)
select $1, ('0190a001-' || lpad(to_hex(n >> 16), 4, '0') || '-7' || lpad(to_hex(n & 4095), 3, '0') || '-8000-' || lpad(to_hex(n), 12, '0'))::uuid,
  p, case when p in ('meeting-topic', 'study-session') then 'record' else 'case' end, h, 3,
  '示街〔' || extract(year from d) || '〕' || n || '号', case when open then 'handling' else 'closed' end,
  case when open then null when p = 'administrative-dispute' then 'resolved' when p = 'disclosure-item' then 'disclosed'
       when p = 'warning' then 'averted' when p = 'litigation' and n % 9 = 0 then 'lost' else 'solved' end,
  case when open then null when n % 10 < 7 then 'success' when n % 10 = 7 then 'withdrawn' else 'neutral' end,
  '望江路' || n % 320 || '号事项' || n, $8, u, '/' || $7 || '/' || u || '/', d, d + time '09:00', case when open then null else d + 6 end,
  d + time '10:00', case when open then d + 5 end, case when open then d + 5 + time '17:00' end, 'internal',
  case when p = 'study-session' then (array['theory','group'])[1 + n % 2]
       when p = 'meeting-topic' then (array['project', 'decision', null])[1 + n % 3]
       when p = 'complaint' then (array['complaint','help','consult','report'])[1 + n % 4]
       else (array['06010','09006','09005','07001','SR01','02','17','1'])[1 + n % 8] end,
  (array['patrol','hotline','citizen','urban'])[1 + n % 4], (array['hotline','call','visit'])[1 + n % 3],
  case when p = 'meeting-topic' then (array['leadership','committee'])[1 + n % 2] when p = 'warning' then 'true'
       when p = 'ordinary-penalty' then 'street' else 'sat' end,
  (array['high','low','4'])[1 + n % 3], '当事人' || n % 5000, '望江路' || n % 320 || '号', (n % 50) * 100, 1 + n % 20, d, d + 1, d + 4,
  d + 5, d + 5, d + 8, n % 3 = 0, n % 7 = 0, null, '{}', '{"values": {}}', repeat('0', 64),
  '示街〔' || extract(year from d) || '〕' || n || '号 望江路' || n % 320 || '号事项' || n || ' wjlhsx wangjianglu haoshixiang',
  '当事人' || n % 5000 || ' dsr dangshiren'
from (select n, p, h, u, date '2024-01-01' + (n * 7919 % 730)::int as d, n % 20 = 0 as open
        from (select n, ($4::text[])[1 + n * 37 % 100] as p, ($5::text[])[1 + n * 37 % 100] as h, ($6::uuid[])[1 + n % 8] as u
                from generate_series($2::bigint, $3::bigint) as n) a) b`;

const PEOPLE = `
insert into matter_person (tenant_id, matter_id, account_id, relation, opened_on)
select tenant_id, id, opener, 'opener', opened_on from matter where tenant_id = $1 and "values" = '{}' on conflict do nothing`;

const TASKS = `
insert into task (tenant_id, matter_id, key, kind, acts, title, procedure, unit_id, unit_path, since, due_on, due_at, order_at, role, account_id)
select tenant_id, id, 'dispatcher', 'act', '{dispatch}', '派遣', procedure, unit_id, unit_path, opened_at, due_on, due_at, due_at, 'dispatcher', null
  from matter where tenant_id = $1 and "values" = '{}' and state = 'handling' on conflict do nothing`;
