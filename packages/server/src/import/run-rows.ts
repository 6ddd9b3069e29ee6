import type { Act } from "@fadu/engine/definition/act.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";

import type { Principal } from "../account/principal.ts";
import { performBatch } from "../matter/batch.ts";
import type { BatchItem } from "../matter/batch.ts";
import type { Door } from "../matter/perform.ts";
import { CommandReused } from "../matter/request.ts";
import type { Outcome } from "../matter/request.ts";
import { derivedId } from "../store/ids.ts";
import { columnsOf } from "./columns.ts";
import { readDirectory, readingOf, readLine, refusalsOf } from "./reading.ts";
import type { CellProblem, Reading } from "./reading.ts";

/** A row of a grid: its key is made when it is begun and stays the same while it is corrected and sent again. */
interface GridRow {
  readonly key: string;
  readonly cells: readonly string[];
}

export interface RowsOrder {
  readonly principal: Principal;
  readonly definition: Definition;
  readonly actId: string;
  readonly act: Act;
  readonly headings: readonly string[];
  readonly rows: readonly GridRow[];
  /** `check`: nothing is kept; `accepted`: what is right is kept; `all`: all of it or nothing. */
  readonly keep: "check" | "accepted" | "all";
}

export interface RowResult {
  readonly key: string;
  /** The matter it became, once it is kept. */
  readonly matter: { readonly id: string; readonly title: string } | null;
  readonly problems: CellProblem[];
}

export interface RowsReport {
  readonly saved: number;
  readonly rows: RowResult[];
  readonly unknownColumns: string[];
}

const KEEP = { check: "nothing", accepted: "accepted", all: "all" } as const;
const SAVED_ALREADY: CellProblem = {
  column: "",
  says: "这一行先前已经登记成功，要改动请打开该记录办理更正",
  rules: [],
};

interface ReadRow {
  readonly key: string;
  readonly item?: BatchItem;
  readonly problems: CellProblem[];
}

/**
 * Opens a matter for each row of a grid through the write door, as the account that types and with its rights. A row that was
 * kept before, its answer lost on the way, is not opened a second time.
 */
export async function runRows(door: Door, order: RowsOrder): Promise<RowsReport> {
  const { principal, definition, act } = order;
  const columns = columnsOf(definition, act);
  const reading = readingOf(columns, order.headings, await readDirectory(door, principal.tenant));
  const read = order.rows.map((row) => readRow(order, row, reading));
  const { outcomes, reused } = await performed(door, order, read);
  const rows = read.map(({ key, item, problems }): RowResult => {
    if (item && reused.has(item)) return { key, matter: null, problems: [SAVED_ALREADY] };
    const outcome = item && outcomes.get(item);
    if (!outcome) return { key, matter: null, problems };
    if (!outcome.ok) return { key, matter: null, problems: refusalsOf(outcome, columns) };
    return { key, matter: { id: outcome.matter.id, title: outcome.matter.title }, problems: [] };
  });
  const fine = rows.filter(({ matter }) => matter !== null);
  const kept = order.keep === "accepted" || (order.keep === "all" && fine.length === rows.length);
  return {
    saved: kept ? fine.length : 0,
    rows: kept ? rows : rows.map((row) => ({ ...row, matter: null })),
    unknownColumns: reading.unknownColumns,
  };
}

/** What came of the rows that could be read; a row kept before and changed since is set aside, and the others are done. */
async function performed(
  door: Door,
  { principal, keep, rows }: RowsOrder,
  read: readonly ReadRow[],
): Promise<{ outcomes: Map<BatchItem, Outcome>; reused: Set<BatchItem> }> {
  const reused = new Set<BatchItem>();
  for (;;) {
    const items = read.flatMap(({ item }) => (item && !reused.has(item) ? [item] : []));
    const whole = items.length === rows.length;
    try {
      const outcomes = await performBatch(door, principal.tenant, items, {
        // A row that could not even be read keeps the others from being kept, when it is all or nothing.
        keep: keep === "all" && !whole ? "nothing" : KEEP[keep],
      });
      return { reused, outcomes: new Map(items.flatMap((item, i) => (outcomes[i] ? [[item, outcomes[i]]] : []))) };
    } catch (error) {
      const twice = error instanceof CommandReused && items.find(({ request }) => request.command.id === error.command);
      if (!twice) throw error;
      reused.add(twice);
    }
  }
}

function readRow({ principal, definition, actId }: RowsOrder, { key, cells }: GridRow, reading: Reading): ReadRow {
  const { values, effectiveAt, problems } = readLine(reading, cells);
  if (problems.length > 0) return { key, problems };
  const command = {
    id: derivedId("rows", principal.tenant, definition.id, actId, principal.account, key),
    act: actId,
    values,
    ...(effectiveAt === undefined ? {} : { effectiveAt }),
  };
  const actor = { tenant: principal.tenant, account: principal.account, mayBackdate: true };
  return { key, item: { actor, request: { procedure: definition.id, command } }, problems: [] };
}
