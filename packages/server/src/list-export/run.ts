import { Readable } from "node:stream";

import type { Instant } from "@fadu/engine/time/dates.ts";
import { isListColumn } from "@fadu/engine/definition/list-column.ts";
import type { ListColumn } from "@fadu/engine/definition/list-column.ts";
import { sql } from "kysely";

import { findPrincipal } from "../account/find-principal.ts";
import type { Principal } from "../account/principal.ts";
import type { FileStore } from "../exhibit/file-store.ts";
import type { JobPayloads } from "../job/enqueue.ts";
import { orderOf, questionOf } from "../matter/list.ts";
import type { Door } from "../matter/perform.ts";
import { readWithWorld } from "../matter/read.ts";
import { listColumns, presentRows } from "../matter/row.ts";
import type { Listed } from "../matter/row.ts";
import type { World } from "../matter/world.ts";
import { noteLookInTx } from "../privacy/read-log.ts";
import { newId } from "../store/ids.ts";
import { changeInTenant } from "../store/tx.ts";
import type { Tx } from "../store/tx.ts";
import { cellsOf, headingsOf } from "./cells.ts";
import type { Cell } from "./cells.ts";
import { limitsOf } from "./limits.ts";
import type { ExportQuery } from "./schema.ts";
import { makeSheet } from "./sheet.ts";
import type { SheetTask } from "./sheet-worker.ts";

/** Rows between two reports of progress. */
const SLICE = 500;

interface Order {
  readonly id: string;
  readonly account: string;
  readonly title: string;
  readonly query: ExportQuery;
  readonly columns: readonly ListColumn[];
}

/** Whoever asked has thought better of it. */
class Cancelled extends Error {}

/** Why an export came to nothing, in words for whoever asked for it. */
class ExportFault extends Error {}

/**
 * Writes a list into a file: what the account may see when the job runs, masked as it sees it. Run again after a crash it begins
 * anew. An error is told on the export itself, and thrown for the log; the run that follows finds it told.
 */
export async function runExport(door: Door, files: FileStore, { tenant, id }: JobPayloads["export"]): Promise<void> {
  const order = await take(door, tenant, id);
  if (!order) return;
  try {
    const { task, account } = await readAll(door, tenant, order);
    const stored = await files.put(Readable.from([await makeSheet(task)]));
    const kept = await finish(door, tenant, order, { ...stored, rows: task.rows.length, account });
    if (!kept) await files.remove(stored.digest);
  } catch (error) {
    if (error instanceof Cancelled) return;
    const problem = error instanceof ExportFault ? error.message : "系统内部错误，已记录。请稍后重新导出";
    await changeInTenant(door.pool, tenant, (tx) =>
      tx.query(
        "update list_export set state = 'failed', problem = $3, finished_at = $4 where tenant_id = $1 and id = $2 and state = 'running'",
        [tenant, id, problem, door.now()],
      ),
    );
    if (!(error instanceof ExportFault)) throw error;
  }
}

/** Marks it as begun. @returns undefined when it was cancelled, or is over */
async function take(door: Door, tenant: string, id: string): Promise<Order | undefined> {
  return changeInTenant(door.pool, tenant, async (tx) => {
    const { rows } = await tx.query<Omit<Order, "columns"> & { columns: string[] }>(
      `update list_export set state = 'running', written = 0
        where tenant_id = $1 and id = $2 and state in ('waiting', 'running')
        returning id, account_id as account, title, query, columns`,
      [tenant, id],
    );
    return rows[0] && { ...rows[0], columns: rows[0].columns.filter(isListColumn) };
  });
}

/** One cursor over one snapshot: whatever happens meanwhile, no row comes twice and none is left out. */
function readAll(
  door: Door,
  tenant: string,
  order: Order,
): Promise<{ readonly task: SheetTask; readonly account: Principal }> {
  return readWithWorld(door, tenant, async (tx, world) => {
    const now = door.now();
    const principal = await findPrincipal(tx, order.account, now);
    if (!principal) throw new ExportFault("账号已停用，不能导出");
    const viewer = { world, principal, now };
    const { condition } = await questionOf(tx, viewer, order.query);
    await sql`declare listed no scroll cursor for
      select ${listColumns(principal)} from matter m where ${condition}
       order by ${orderOf(order.query.sort)}`.execute(tx.db);
    const limit = limitsOf(world).exportRows;
    const rows: Cell[][] = [];
    for (;;) {
      const { rows: slice } = await tx.query<Listed>(`fetch ${SLICE} from listed`);
      for (const line of await presentRows(tx, viewer, slice)) rows.push(cellsOf(order.columns, line));
      if (rows.length > limit) throw new ExportFault(`导出时已超过 ${limit} 行的上限，请缩小条件后重新导出`);
      await report(door, tenant, order.id, rows.length);
      if (slice.length < SLICE) break;
    }
    const headings = headingsOf(order.columns, onlyProcedure(world, order.query));
    return { task: { headings, rows, about: aboutOf(order, principal, rows.length, now) }, account: principal };
  });
}

/** Of a list of one procedure the columns are called as its fields are. */
function onlyProcedure(world: World, { procedure }: ExportQuery) {
  return world.definitions.get(world.active.get(procedure ?? "") ?? "");
}

function aboutOf(order: Order, { name, unitName }: Principal, rows: number, now: Instant): SheetTask["about"] {
  return [
    ["列表", order.title],
    ["行数", String(rows)],
    ["导出人", `${name}（${unitName}）`],
    ["导出时间", beijing(now)],
    ["导出编号", order.id],
    ["范围", "导出人有权查看的记录；不由其办理的事项，自然人的姓名、住址等已脱敏。"],
    ["保密", "文件含工作信息，请按规定保管，用后删除；导出和下载均已留痕。"],
  ];
}

const beijing = (now: Instant): string =>
  new Date(Date.parse(now) + 8 * 3_600_000).toISOString().slice(0, 16).replace("T", " ");

/** @throws Cancelled */
async function report(door: Door, tenant: string, id: string, written: number): Promise<void> {
  const { rowCount } = await changeInTenant(door.pool, tenant, (tx) =>
    tx.query(
      `update list_export set written = $3, total = greatest(total, $3)
        where tenant_id = $1 and id = $2 and state = 'running'`,
      [tenant, id, written],
    ),
  );
  if (rowCount === 0) throw new Cancelled();
}

interface Made {
  readonly digest: string;
  readonly size: number;
  readonly rows: number;
  readonly account: Principal;
}

/** @returns false when it was cancelled at the last moment */
async function finish(door: Door, tenant: string, order: Order, made: Made): Promise<boolean> {
  const world = await door.worlds.get(tenant);
  const at = door.now();
  const expires = new Date(Date.parse(at) + limitsOf(world).exportHours * 3_600_000).toISOString();
  return changeInTenant(door.pool, tenant, async (tx) => {
    const { rowCount } = await tx.query(
      `update list_export set state = 'done', written = $3, total = $3, digest = $4, size = $5, finished_at = $6, expires_at = $7
        where tenant_id = $1 and id = $2 and state = 'running'`,
      [tenant, order.id, made.rows, made.digest, made.size, at, expires],
    );
    if (rowCount === 0) return false;
    // What is taken out of the system, by whom and by what filter, is written down with the count (个人信息保护法第五十一条).
    await noteLookInTx(tx, {
      account: order.account,
      at,
      what: "export.list",
      reason: `导出“${order.title}”，${made.rows} 行`,
      rows: made.rows,
      filter: order.query,
    });
    await tell(tx, order, `导出完成：${order.title}，${made.rows} 行`, at);
    return true;
  });
}

async function tell(tx: Tx, { account }: Order, text: string, at: Instant): Promise<void> {
  await tx.db
    .insertInto("notification")
    .values({ tenant_id: tx.tenant, id: newId(), account_id: account, matter_id: null, text, at })
    .execute();
}
