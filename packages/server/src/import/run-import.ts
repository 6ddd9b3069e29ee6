import { createHash } from "node:crypto";

import type { Act } from "@fadu/engine/definition/act.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Value } from "@fadu/engine/definition/field.ts";
import type { Failure } from "@fadu/engine/matter/command.ts";

import type { Principal } from "../account/principal.ts";
import { performBatch } from "../matter/batch.ts";
import type { BatchItem } from "../matter/batch.ts";
import type { Door } from "../matter/perform.ts";
import type { Outcome } from "../matter/request.ts";
import { derivedId } from "../store/ids.ts";
import { inTenant } from "../store/tx.ts";
import { directoryOf, instantOfText, parseCell, textOfCell } from "./cells.ts";
import type { Directory } from "./cells.ts";
import { columnsOf, TIME_COLUMN } from "./columns.ts";
import type { Column } from "./columns.ts";
import type { Sheet } from "./read-file.ts";

/** One thing wrong with a line. */
export interface LineProblem {
  readonly line: number;
  /** Heading of the column, or "" when it is the line as a whole. */
  readonly column: string;
  readonly says: string;
  /** Articles and rules, as they are cited. */
  readonly rules: string[];
}

export interface ImportReport {
  readonly lines: number;
  /** Lines that were, or in a dry run would be, imported now. */
  readonly accepted: number;
  /** Lines of the very same file that an earlier import already brought in. */
  readonly repeated: number;
  /** Whether anything was written. */
  readonly committed: boolean;
  readonly problems: LineProblem[];
  /** Headings that mean nothing here: their columns are not read. */
  readonly unknownColumns: string[];
}

export interface ImportOrder {
  readonly principal: Principal;
  readonly definition: Definition;
  readonly actId: string;
  readonly act: Act;
  readonly bytes: Buffer;
  readonly sheet: Sheet;
  readonly dryRun: boolean;
  readonly onProgress?: (done: number, of: number) => void;
}

interface Line {
  readonly line: number;
  readonly item?: BatchItem;
  readonly problems: LineProblem[];
}

/**
 * Opens a matter for each line, through the write door, as the account that imports and with its rights. Either every line
 * is taken or none; a dry run decides everything and keeps nothing. The same file again does nothing again.
 */
export async function runImport(door: Door, order: ImportOrder): Promise<ImportReport> {
  const { principal, definition, act, sheet, bytes, dryRun, onProgress } = order;
  const columns = columnsOf(definition, act);
  const places = new Map(sheet.headings.map((heading, index) => [plain(heading), index]));
  const known = new Set([...columns.map((column) => plain(column.title)), TIME_COLUMN]);
  const unknownColumns = sheet.headings.filter((heading) => heading !== "" && !known.has(plain(heading)));
  const directory = await readDirectory(door, principal.tenant);
  const digest = createHash("sha256").update(bytes).digest("hex");
  const lines = sheet.rows.map((row) => lineOf(order, row, { columns, places, directory, digest }));
  const items = lines.flatMap(({ item }) => (item ? [item] : []));
  const unread = lines.length - items.length;
  const outcomes = await performBatch(door, principal.tenant, items, {
    quiet: true,
    // With a line that could not even be read, the rest is judged but not kept.
    keep: dryRun || unread > 0 ? "nothing" : "all",
    onDecided: (count) => onProgress?.(unread + count, lines.length),
  });
  const byItem = new Map(items.map((item, index) => [item, outcomes[index]]));
  const problems = lines.flatMap(({ line, item, problems: own }) => {
    const outcome = item && byItem.get(item);
    return [...own, ...(outcome ? refusalsOf(line, outcome, columns) : [])];
  });
  const fine = outcomes.filter((outcome) => outcome.ok);
  const repeated = fine.filter((outcome) => outcome.ok && outcome.repeated).length;
  return {
    lines: lines.length,
    accepted: fine.length - repeated,
    repeated,
    committed: !dryRun && problems.length === 0,
    problems,
    unknownColumns,
  };
}

/** Headings are compared without blanks, asterisks and the hints people append in brackets. */
const plain = (heading: string): string => heading.replaceAll(/[\s*＊]|（.*?）|\(.*?\)/g, "");

async function readDirectory(door: Door, tenant: string): Promise<Directory> {
  const world = await door.worlds.get(tenant);
  const { rows } = await inTenant(door.pool, tenant, (tx) =>
    tx.query<{ id: string; login: string }>(
      "select id, login from account where tenant_id = $1 and disabled_at is null",
      [tenant],
    ),
  );
  return directoryOf(world, new Map(rows.map((row) => [row.login, row.id])));
}

interface Reading {
  readonly columns: readonly Column[];
  readonly places: ReadonlyMap<string, number>;
  readonly directory: Directory;
  readonly digest: string;
}

function lineOf(order: ImportOrder, row: Sheet["rows"][number], reading: Reading): Line {
  const { line, cells } = row;
  const values: Record<string, Value> = {};
  const problems: LineProblem[] = [];
  for (const column of reading.columns) {
    const cell = cells[reading.places.get(plain(column.title)) ?? -1] ?? null;
    if (textOfCell(cell) === "") continue;
    const parsed = parseCell(column, cell, reading.directory);
    if ("problem" in parsed) problems.push({ line, column: column.title, says: parsed.problem, rules: [] });
    else put(values, column, parsed.value);
  }
  const time = textOfCell(cells[reading.places.get(TIME_COLUMN) ?? -1] ?? null);
  const effectiveAt = time === "" ? undefined : instantOfText(time);
  if (time !== "" && effectiveAt === undefined) {
    problems.push({ line, column: TIME_COLUMN, says: "不是时间，应如 2024-09-25 09:30", rules: [] });
  }
  if (problems.length > 0) return { line, problems };
  const { principal, definition, actId } = order;
  const command = {
    id: derivedId("import", principal.tenant, definition.id, actId, reading.digest, String(line)),
    act: actId,
    values,
    words: `导入第${line}行`,
    ...(effectiveAt === undefined ? {} : { effectiveAt }),
  };
  const actor = { tenant: principal.tenant, account: principal.account, mayBackdate: true };
  return { line, item: { actor, request: { procedure: definition.id, command } }, problems };
}

function put(values: Record<string, Value>, column: Column, value: Value): void {
  if (column.part === undefined) values[column.key] = value;
  else values[column.key] = { ...(values[column.key] as object | undefined), [column.part]: value };
}

function refusalsOf(line: number, outcome: Outcome, columns: readonly Column[]): LineProblem[] {
  if (outcome.ok) return [];
  const { message, failures } = outcome.refusal;
  if (failures.length === 0) return [{ line, column: "", says: message, rules: [] }];
  return failures.map((failure) => ({
    line,
    column: columnOf(failure, columns),
    says: failure.says,
    rules: failure.basis.map((basis) => basis.cite),
  }));
}

/** Heading of the field a failure is about: `offender.idNumber` → 当事人证件号码. */
function columnOf({ path }: Failure, columns: readonly Column[]): string {
  if (path === undefined) return "";
  const [key, part] = path.split(".");
  const own = columns.filter((column) => column.key === key);
  return (own.find((column) => column.part === part) ?? own[0])?.title ?? "";
}
