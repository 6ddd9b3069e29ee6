import type { Value } from "@fadu/engine/definition/field.ts";
import type { Failure } from "@fadu/engine/matter/command.ts";
import type { Instant } from "@fadu/engine/time/dates.ts";

import type { Door } from "../matter/perform.ts";
import type { Outcome } from "../matter/request.ts";
import { inTenant } from "../store/tx.ts";
import { directoryOf, instantOfText, parseCell, textOfCell } from "./cells.ts";
import type { Cell, Directory } from "./cells.ts";
import { TIME_COLUMN } from "./columns.ts";
import type { Column } from "./columns.ts";

/** One thing wrong with a line of cells. */
export interface CellProblem {
  /** Heading of the column, or "" when it is the line as a whole. */
  readonly column: string;
  readonly says: string;
  /** Articles and rules, as they are cited. */
  readonly rules: string[];
}

/** By what lines of cells are read: which column stands where, and whom and what a name means. */
export interface Reading {
  readonly columns: readonly Column[];
  readonly places: ReadonlyMap<string, number>;
  readonly directory: Directory;
  /** Headings that mean nothing here: their columns are not read. */
  readonly unknownColumns: string[];
}

/** Headings are compared without blanks, asterisks and the hints people append in brackets. */
const plain = (heading: string): string => heading.replaceAll(/[\s*＊]|（.*?）|\(.*?\)/g, "");

/** Recognises the headings. */
export function readingOf(columns: readonly Column[], headings: readonly string[], directory: Directory): Reading {
  const known = new Set([...columns.map((column) => plain(column.title)), TIME_COLUMN]);
  return {
    columns,
    directory,
    places: new Map(headings.map((heading, index) => [plain(heading), index])),
    unknownColumns: headings.filter((heading) => heading !== "" && !known.has(plain(heading))),
  };
}

/** Names of the people, units and classes of an office, as clerks write them. */
export async function readDirectory(door: Door, tenant: string): Promise<Directory> {
  const world = await door.worlds.get(tenant);
  const { rows } = await inTenant(door.pool, tenant, (tx) =>
    tx.query<{ id: string; login: string }>(
      "select id, login from account where tenant_id = $1 and disabled_at is null",
      [tenant],
    ),
  );
  return directoryOf(world, new Map(rows.map((row) => [row.login, row.id])));
}

export interface LineRead {
  readonly values: Readonly<Record<string, Value>>;
  readonly effectiveAt: Instant | undefined;
  readonly problems: CellProblem[];
}

/** What a line of cells means, or what in it means nothing. */
export function readLine({ columns, places, directory }: Reading, cells: readonly Cell[]): LineRead {
  const values: Record<string, Value> = {};
  const problems: CellProblem[] = [];
  const cellUnder = (title: string): Cell => cells[places.get(plain(title)) ?? -1] ?? null;
  for (const column of columns) {
    const cell = cellUnder(column.title);
    if (textOfCell(cell) === "") continue;
    const parsed = parseCell(column, cell, directory);
    if ("problem" in parsed) problems.push({ column: column.title, says: parsed.problem, rules: [] });
    else put(values, column, parsed.value);
  }
  const time = textOfCell(cellUnder(TIME_COLUMN));
  const effectiveAt = time === "" ? undefined : instantOfText(time);
  if (time !== "" && effectiveAt === undefined) {
    problems.push({ column: TIME_COLUMN, says: "不是时间，应如 2024-09-25 09:30", rules: [] });
  }
  // The door tells what is missing of a line that can be read; of one that cannot, all that is wrong is told at once.
  if (problems.length > 0) problems.push(...missing(columns, cellUnder));
  return { values, effectiveAt, problems };
}

const missing = (columns: readonly Column[], cellUnder: (title: string) => Cell): CellProblem[] =>
  columns
    .filter(({ required, title }) => required && textOfCell(cellUnder(title)) === "")
    .map(({ title }) => ({ column: title, says: `请填写“${title}”`, rules: [] }));

function put(values: Record<string, Value>, column: Column, value: Value): void {
  if (column.part === undefined) values[column.key] = value;
  else values[column.key] = { ...(values[column.key] as object | undefined), [column.part]: value };
}

/** A refusal of the write door, by the columns it is about. */
export function refusalsOf(outcome: Outcome, columns: readonly Column[]): CellProblem[] {
  if (outcome.ok) return [];
  const { message, failures } = outcome.refusal;
  if (failures.length === 0) return [{ column: "", says: message, rules: [] }];
  return failures.map((failure) => ({
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
