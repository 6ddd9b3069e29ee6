import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Static } from "typebox";

import { roleTitle } from "../account/me.ts";
import { administers } from "../account/principal.ts";
import type { Delegator, Principal } from "../account/principal.ts";
import { rootPath, subtree } from "../account/visibility.ts";
import { decodeCursor, encodeCursor } from "../http/cursor.ts";
import type { Tx } from "../store/tx.ts";
import { actTitle } from "./act-title.ts";
import type { Viewer } from "./filter.ts";
import { listColumns, presentRows } from "./row.ts";
import type { Listed } from "./row.ts";
import type { TABS, WorkCounts, WorkPage } from "./schema.ts";
import { named } from "./view-parts.ts";
import type { World } from "./world.ts";

export type Tab = (typeof TABS)[number];
type Counts = Static<typeof WorkCounts>;

/** Counting stops here; nobody works off more. */
const COUNTED = 1_000;

/**
 * Tasks of a tab:
 * `mine` asked of me by name; `pool` asked of a role I hold over the unit, for whoever takes it first; `delegated` asked of
 * somebody in whose place I act, and not of me anyway, but for what is to be read in person; `waiting` my own matters that wait for others; `toRead` to read or advise on; `unit` everything awaited in the units I lead.
 *
 * A task is its own permission: who is asked sees what he is asked about, so no further filter stands before it. `waiting`
 * and `unit` look at other people's tasks and see only matters one works on, or roles over one's own units.
 */
function tasksOf(tab: Tab, principal: Principal, root: string): RawBuilder<boolean> {
  if (administers(principal)) return sql<boolean>`false`;
  const me = principal.account;
  switch (tab) {
    case "mine":
      return sql<boolean>`(t.account_id = ${me} and t.kind <> 'read')`;
    case "toRead":
      return sql<boolean>`(t.account_id = ${me} and t.kind = 'read')`;
    case "pool":
      return sql<boolean>`(t.account_id is null and ${held(principal.grants, root)})`;
    case "delegated":
      return delegatedTasks(principal, root);
    case "waiting":
      return sql<boolean>`(t.kind <> 'read' and t.account_id is distinct from ${me} and exists (
        select from matter_person p where p.tenant_id = t.tenant_id and p.matter_id = t.matter_id
           and p.account_id = ${me} and p.relation in ('opener', 'handler')))`;
    case "unit":
      return sql<boolean>`(t.kind <> 'read' and ${underMine(principal, root)})`;
  }
}

/** Rows of `task t` that wait for the viewer: by name, by a role of his, or for one in whose place he acts. */
export function waitsFor({ world, principal }: Viewer): RawBuilder<boolean> {
  const root = rootPath(world);
  const tabs = (["mine", "pool", "delegated"] as const).map((tab) => tasksOf(tab, principal, root));
  return sql<boolean>`(${sql.join(tabs, sql` or `)})`;
}

function delegatedTasks(principal: Principal, root: string): RawBuilder<boolean> {
  if (principal.delegators.length === 0) return sql<boolean>`false`;
  const asked = principal.delegators.map((one) => askedOf(one, root));
  // What waits for me anyway stands there already; once I have signed for myself, the other signature is asked.
  const own = sql<boolean>`exists (select from task o where o.tenant_id = t.tenant_id and o.matter_id = t.matter_id
    and o.kind <> 'read' and (o.account_id = ${principal.account}
    or (o.account_id is null and ${held(principal.grants, root, "o")})))`;
  return sql<boolean>`(t.kind <> 'read' and (${sql.join(asked, sql` or `)}) and not ${own})`;
}

/** Asked of one in whose place the viewer acts, by name or by a role of his. */
function askedOf({ account, grants, procedures }: Delegator, root: string): RawBuilder<boolean> {
  const asked = sql<boolean>`(t.account_id = ${account} or (t.account_id is null and ${held(grants, root)}))`;
  return procedures.length === 0 ? asked : sql<boolean>`(t.procedure = any(${[...procedures]}) and ${asked})`;
}

/** In whose place a task would be done; null: in one's own. */
function inPlaceOf(tab: Tab, principal: Principal, root: string): RawBuilder<string | null> {
  if (tab !== "delegated" || principal.delegators.length === 0) return sql<null>`null::text`;
  const cases = principal.delegators.map((one) => sql`when ${askedOf(one, root)} then ${one.account}`);
  return sql<string | null>`min(case ${sql.join(cases, sql` `)} end)`;
}

/** Roles asked that the viewer holds over the matter's unit. One role is an equation: the index keeps the order of urgency. */
function held(grants: Principal["grants"], root: string, alias = "t"): RawBuilder<boolean> {
  const asked = sql.ref(`${alias}.role`);
  const tests = [...Map.groupBy(grants, (grant) => grant.path)].map(([path, here]) => {
    const roles = [...new Set(here.map((grant) => grant.role))];
    const role = roles.length === 1 ? sql`${asked} = ${roles[0]}` : sql`${asked} = any(${roles})`;
    return sql<boolean>`(${role} and ${below(path, root, alias)})`;
  });
  return tests.length === 0 ? sql<boolean>`false` : sql<boolean>`(${sql.join(tests, sql` or `)})`;
}

function underMine(principal: Principal, root: string): RawBuilder<boolean> {
  const paths = [...new Set(principal.grants.map((grant) => grant.path))];
  const tests = paths.map((path) => sql<boolean>`(${below(path, root)})`);
  return tests.length === 0 ? sql<boolean>`false` : sql<boolean>`(${sql.join(tests, sql` or `)})`;
}

/** @param root path of the office: everything is below it */
function below(path: string, root: string, alias = "t"): RawBuilder<boolean> {
  if (path === root) return sql<boolean>`true`;
  const [from, to] = subtree(path);
  const at = sql.ref(`${alias}.unit_path`);
  return sql<boolean>`${at} >= ${from} and ${at} < ${to}`;
}

interface TaskRow {
  readonly task: string;
  readonly task_kind: "act" | "opinion" | "read";
  readonly acts: string[][];
  readonly task_title: string;
  readonly since: string;
  readonly order_at: string;
  readonly in_place_of: string | null;
  readonly roles: readonly string[];
  readonly accounts: readonly string[];
  readonly pending_act: string | null;
}

/** A page of a worklist, most urgent limit first, what has none last. One line a matter, however much of it is asked. */
export async function listWork(
  tx: Tx,
  viewer: Viewer,
  condition: RawBuilder<boolean>,
  query: { readonly tab: Tab; readonly limit?: number; readonly after?: string },
): Promise<Static<typeof WorkPage>> {
  const limit = query.limit ?? 50;
  const root = rootPath(viewer.world);
  const tasks = sql<boolean>`t.tenant_id = ${tx.tenant} and ${tasksOf(query.tab, viewer.principal, root)}`;
  // The matter itself is looked at only where the viewer sees other people's tasks.
  const [joined, seen] =
    query.tab === "unit"
      ? [sql`join matter m on m.tenant_id = t.tenant_id and m.id = t.matter_id`, sql`and ${condition}`]
      : [sql``, sql``];
  const after = query.after === undefined ? undefined : decodeCursor(`work ${query.tab}`, query.after, 2);
  const behind = after ? sql`and (t.order_at, t.matter_id) > (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``;
  const { rows } = await sql<Listed & TaskRow>`
    select ${listColumns(viewer.principal)}, w.key as task, w.kind as task_kind, w.acts, w.title as task_title,
           w.since, w.order_at, w.in_place_of, w.roles, w.accounts, m.snapshot->'pending'->>'act' as pending_act
      from (select t.tenant_id, t.order_at, t.matter_id, min(t.key) as key, min(t.kind) as kind, jsonb_agg(t.acts order by t.key) as acts,
                   string_agg(distinct t.title, '；') as title, min(t.since) as since,
                   ${inPlaceOf(query.tab, viewer.principal, root)} as in_place_of,
                   coalesce(array_agg(distinct t.role) filter (where t.role <> ''), '{}') as roles,
                   coalesce(array_agg(distinct t.account_id) filter (where t.account_id is not null), '{}') as accounts
              from task t ${joined}
             where ${tasks} ${seen} ${behind}
             group by t.tenant_id, t.order_at, t.matter_id
             order by t.order_at, t.matter_id limit ${limit + 1}) w
      join matter m on m.tenant_id = w.tenant_id and m.id = w.matter_id
     order by w.order_at, w.matter_id`.execute(tx.db);
  const counted = await sql<{ total: number }>`select count(*) as total from (
    select distinct t.order_at, t.matter_id from task t ${joined}
     where ${tasks} ${seen} limit ${COUNTED + 1}) few`.execute(tx.db);
  const page = rows.slice(0, limit);
  const lines = await presentRows(tx, viewer, page);
  const last = page.at(-1);
  const total = counted.rows[0]?.total ?? 0;
  return {
    items: page.flatMap((row, index) => {
      const matter = lines[index];
      if (!matter) return [];
      const definition = viewer.world.definitions.get(row.definition);
      return [
        {
          task: row.task,
          kind: row.task_kind,
          acts: [...new Set(row.acts.flat())].map((act) => ({ id: act, title: actTitle(definition, act) })),
          title: row.task_title,
          since: row.since,
          for: row.in_place_of === null ? null : named(viewer.world, row.in_place_of),
          approvalOf:
            row.task_kind === "opinion" && row.pending_act !== null
              ? { id: row.pending_act, title: actTitle(definition, row.pending_act) }
              : null,
          asked: askedNames(viewer.world, row),
          matter,
        },
      ];
    }),
    next: rows.length > limit && last ? encodeCursor(`work ${query.tab}`, [last.order_at, last.id]) : null,
    total: Math.min(total, COUNTED),
    totalIsMore: total > COUNTED,
  };
}

/** Who is asked, in words: people by name, posts by what they are called in the matter's unit. */
function askedNames(world: World, { accounts, roles, unit_id }: Listed & TaskRow) {
  const unitName = (id: string | undefined): string => world.units.get(id ?? "")?.name ?? "";
  return [
    ...accounts.map((id) => ({ name: named(world, id).name, unit: unitName(world.accounts.get(id)?.unit) })),
    ...roles.map((role) => ({ name: roleTitle(role), unit: unitName(unit_id) })),
  ];
}

/** Counts of the tabs for the navigation; `overdue`: of mine and the pool, past their limit. */
export async function countWork(tx: Tx, { world, principal, now }: Viewer): Promise<Counts> {
  const root = rootPath(world);
  const tab = (name: Tab): RawBuilder<number> => sql<number>`(select count(*) from (
    select distinct t.order_at, t.matter_id from task t
     where t.tenant_id = ${tx.tenant} and ${tasksOf(name, principal, root)} limit ${COUNTED}) few)`;
  const late = sql<number>`(select count(*) from (
    select distinct t.order_at, t.matter_id from task t
     where t.tenant_id = ${tx.tenant} and t.order_at < ${now}
       and (${tasksOf("mine", principal, root)} or ${tasksOf("pool", principal, root)}
            or ${tasksOf("delegated", principal, root)}) limit ${COUNTED}) few)`;
  const { rows } = await sql<Counts & { to_read: number }>`select ${tab("mine")} as mine, ${tab("pool")} as pool,
    ${tab("delegated")} as delegated, ${tab("waiting")} as waiting, ${tab("toRead")} as to_read, ${late} as overdue`.execute(
    tx.db,
  );
  const row = rows[0];
  return {
    mine: row?.mine ?? 0,
    pool: row?.pool ?? 0,
    delegated: row?.delegated ?? 0,
    waiting: row?.waiting ?? 0,
    toRead: row?.to_read ?? 0,
    overdue: row?.overdue ?? 0,
  };
}
