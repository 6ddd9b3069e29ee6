import { createHash } from "node:crypto";

import type { Act } from "@fadu/engine/definition/act.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";

import type { Principal } from "../account/principal.ts";
import { performBatch } from "../matter/batch.ts";
import type { BatchItem } from "../matter/batch.ts";
import type { Door } from "../matter/perform.ts";
import { CommandReused } from "../matter/request.ts";
import { derivedId } from "../store/ids.ts";
import { columnsOf } from "./columns.ts";
import type { Sheet } from "./read-file.ts";
import { readDirectory, readingOf, readLine, refusalsOf } from "./reading.ts";
import type { CellProblem, Reading } from "./reading.ts";

/** One thing wrong with a line. */
export interface LineProblem extends CellProblem {
  readonly line: number;
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
  /** The first of the matters it opened. */
  readonly opened: { readonly line: number; readonly id: string; readonly title: string }[];
  /** Headings that mean nothing here: their columns are not read. */
  readonly unknownColumns: string[];
}

const TAKEN_BEFORE =
  "这个文件已经导入过：由其他人导入，或者导入后机构、分类有了变动。已经登记的不必再导入；确实要再登记一次的，请只保留要登记的行，另存为新的文件";

/** So many of the matters opened are named: enough to look whether they came out right. */
const SHOWN = 20;

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
  const reading = readingOf(columns, sheet.headings, await readDirectory(door, principal.tenant));
  const digest = createHash("sha256").update(bytes).digest("hex");
  const lines = sheet.rows.map((row) => lineOf(order, row, reading, digest));
  const items = lines.flatMap(({ item }) => (item ? [item] : []));
  const unread = lines.length - items.length;
  const outcomes = await performBatch(door, principal.tenant, items, {
    quiet: true,
    // With a line that could not even be read, the rest is judged but not kept.
    keep: dryRun || unread > 0 ? "nothing" : "all",
    onDecided: (count) => onProgress?.(unread + count, lines.length),
  }).catch((error: unknown) => {
    const line = error instanceof CommandReused && lines.find(({ item }) => item?.request.command.id === error.command);
    if (!line) throw error;
    return line;
  });
  if (!Array.isArray(outcomes)) return takenBefore(lines, outcomes, reading);
  const byItem = new Map(items.map((item, index) => [item, outcomes[index]]));
  const problems = lines.flatMap(({ line, item, problems: own }) => {
    const outcome = item && byItem.get(item);
    return [...own, ...(outcome ? refusalsOf(outcome, columns).map((problem) => ({ line, ...problem })) : [])];
  });
  const fine = outcomes.filter((outcome) => outcome.ok);
  const repeated = fine.filter((outcome) => outcome.ok && outcome.repeated).length;
  const committed = !dryRun && problems.length === 0;
  const opened = lines.flatMap(({ line, item }) => {
    const outcome = item && byItem.get(item);
    return outcome?.ok === true ? [{ line, id: outcome.matter.id, title: outcome.matter.title }] : [];
  });
  return {
    lines: lines.length,
    accepted: fine.length - repeated,
    repeated,
    committed,
    problems,
    opened: committed ? opened.slice(0, SHOWN) : [],
    unknownColumns: reading.unknownColumns,
  };
}

/** Lines are known by the file and their place in it: this very file came in before, as somebody else's or read otherwise. */
const takenBefore = (lines: readonly Line[], { line }: Line, { unknownColumns }: Reading): ImportReport => ({
  lines: lines.length,
  accepted: 0,
  repeated: 0,
  committed: false,
  problems: [...lines.flatMap(({ problems }) => problems), { line, column: "", says: TAKEN_BEFORE, rules: [] }],
  opened: [],
  unknownColumns,
});

function lineOf(order: ImportOrder, row: Sheet["rows"][number], reading: Reading, digest: string): Line {
  const { line, cells } = row;
  const { values, effectiveAt, problems } = readLine(reading, cells);
  if (problems.length > 0) return { line, problems: problems.map((problem) => ({ line, ...problem })) };
  const { principal, definition, actId } = order;
  const command = {
    id: derivedId("import", principal.tenant, definition.id, actId, digest, String(line)),
    act: actId,
    values,
    words: `导入第${line}行`,
    ...(effectiveAt === undefined ? {} : { effectiveAt }),
  };
  const actor = { tenant: principal.tenant, account: principal.account, mayBackdate: true };
  return { line, item: { actor, request: { procedure: definition.id, command } }, problems: [] };
}
