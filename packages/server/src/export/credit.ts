import {
  CREDIT_PENALTY_FIELDS,
  creditOffice,
  creditPenalty,
  NEVER_SHOWN,
} from "@fadu/catalog/publicity/credit-penalty.ts";
import { CREDIT_PERMIT_FIELDS, creditPermit, PERMIT_NEVER_SHOWN } from "@fadu/catalog/publicity/credit-permit.ts";
import { CREDIT_SHAPES } from "@fadu/catalog/publicity/credit-shapes.ts";
import { usccFault } from "@fadu/engine/field/identifiers.ts";
import type { Matter } from "@fadu/engine/matter/matter.ts";
import { isDate, localDate } from "@fadu/engine/time/dates.ts";
import type { Instant, LocalDate } from "@fadu/engine/time/dates.ts";

import { logAdminInTx } from "../account/admin-log.ts";
import type { Principal } from "../account/principal.ts";
import { sightOf, visible } from "../account/visibility.ts";
import { Problem } from "../http/problem.ts";
import { settingsFor } from "../matter/facts.ts";
import { maskParty } from "../matter/masking.ts";
import { openMatter } from "../matter/sealed.ts";
import type { World } from "../matter/world.ts";
import { getDefinition } from "../procedure/registry.ts";
import type { Tx } from "../store/tx.ts";
import type { FileColumn, FileRow } from "./sheet-file.ts";

/** The two tables of 双公示. */
export const CREDIT_TABLES = { "credit-penalty": "行政处罚", "credit-permit": "行政许可" } as const;
export type CreditTable = keyof typeof CREDIT_TABLES;

export interface CreditAsked {
  readonly table: CreditTable;
  /** Decided from … to, both days included. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Unified credit code of the street (GB 32100). */
  readonly organCode: string;
  /** `platform`: everything the credit platform takes; `public`: without papers, persons' names masked. */
  readonly audience: "platform" | "public";
}

/** A decision that cannot be reported as it stands, and what is wrong with it. */
export interface Unreported {
  readonly matter: string;
  readonly number: string | null;
  readonly says: readonly string[];
}

export interface CreditExport {
  readonly columns: readonly FileColumn[];
  readonly rows: readonly FileRow[];
  readonly unreported: readonly Unreported[];
}

/** Matters a single export may hold. */
const MOST = 50_000;

const PROCEDURES = {
  "credit-penalty": ["ordinary-penalty", "simple-penalty"],
  "credit-permit": ["service-case"],
} as const satisfies Record<CreditTable, readonly string[]>;
const FIELDS: Readonly<Record<CreditTable, Readonly<Record<string, string>>>> = {
  "credit-penalty": CREDIT_PENALTY_FIELDS,
  "credit-permit": CREDIT_PERMIT_FIELDS,
};
const HIDDEN: Readonly<Record<CreditTable, ReadonlySet<string>>> = {
  "credit-penalty": NEVER_SHOWN,
  "credit-permit": PERMIT_NEVER_SHOWN,
};
const PARTY = {
  "credit-penalty": { name: "CF_XDR_MC", kind: "CF_XDR_LB" },
  "credit-permit": { name: "XK_XDR_MC", kind: "XK_XDR_LB" },
} as const;

/**
 * Decisions of a period as rows of 双公示, those the account may see. A row that lacks what the standard demands, or whose value
 * does not fit its column, is not reported but said; who took the export out is recorded.
 *
 * @throws Problem `request.notAcceptable` for a period that is none or a code that is none
 */
export async function exportCreditInTx(
  tx: Tx,
  world: World,
  principal: Principal,
  asked: CreditAsked,
  now: Instant,
): Promise<CreditExport> {
  const { table, from, to, organCode } = asked;
  const fault = usccFault(organCode);
  if (fault !== undefined) throw new Problem("request.notAcceptable", { detail: `本机关统一社会信用代码：${fault}` });
  if (!isDate(from) || !isDate(to) || to < from) {
    throw new Problem("request.notAcceptable", { detail: `期间有误：${from}至${to}` });
  }
  const { rows: tenants } = await tx.query<{ name: string }>("select name from tenant where id = $1", [tx.tenant]);
  const reporter = { world, name: tenants[0]?.name ?? "", code: organCode, today: localDate(now) };
  const found = await decidedIn(tx, world, principal, asked);
  const made = found.flatMap((decided) => {
    const one = rowOf(reporter, table, decided);
    return one ? [{ matter: decided.matter.id, number: decided.number, ...one, says: faultsOf(table, one) }] : [];
  });
  const rows = made.filter(({ says }) => says.length === 0).map(({ row }) => shown(row, asked));
  await logAdminInTx(tx, principal, now, {
    action: `export.${table}`,
    subject: table,
    after: { ...asked, rows: rows.length },
  });
  return {
    columns: Object.entries(FIELDS[table]).map(([code, title]) => ({ code, title })),
    rows,
    unreported: made
      .filter(({ says }) => says.length > 0)
      .map(({ matter, number, says }) => ({ matter, number, says })),
  };
}

interface Decided {
  readonly matter: Matter;
  readonly number: string | null;
  /** Class of permit, from the item's entry in the service roster. */
  readonly kind: string | undefined;
}

async function decidedIn(tx: Tx, world: World, principal: Principal, asked: CreditAsked): Promise<Decided[]> {
  const rows = await tx.db
    .selectFrom("matter as m")
    .where("m.tenant_id", "=", tx.tenant)
    .where("m.procedure", "in", [...PROCEDURES[asked.table]])
    .where("m.decided_on", ">=", asked.from)
    .where("m.decided_on", "<=", asked.to)
    .where((on) => on.or([on("m.result", "is", null), on("m.result", "<>", "void")]))
    .where(visible(sightOf(world, principal)))
    .select(["m.snapshot", "m.number"])
    .orderBy("m.decided_on")
    .orderBy("m.id")
    .limit(MOST + 1)
    .execute();
  if (rows.length > MOST) throw new Problem("request.notAcceptable", { detail: `超过${MOST}件，请缩短期间` });
  const matters = rows.map(({ snapshot, number }) => {
    const stored = snapshot as Matter;
    return { matter: openMatter(world.keys, getDefinition(stored.definition), stored), number };
  });
  const kinds = await permitKinds(
    tx,
    matters.map(({ matter }) => itemOf(matter)),
  );
  return matters.map((one) => ({ ...one, kind: kinds.get(itemOf(one.matter)) }));
}

/** Id of the service item a case is about; empty for a penalty. */
const itemOf = ({ values }: Matter): string => (values["item"] as { readonly id?: string } | undefined)?.id ?? "";

async function permitKinds(tx: Tx, items: readonly string[]): Promise<Map<string, string>> {
  const ids = [...new Set(items)].filter((id) => id !== "");
  if (ids.length === 0) return new Map();
  const { rows } = await tx.query<{ id: string; kind: string | null }>(
    "select id, values ->> 'permitKind' as kind from matter where tenant_id = $1 and id = any($2::uuid[])",
    [tx.tenant, ids],
  );
  return new Map(rows.flatMap(({ id, kind }) => (kind === null ? [] : [[id, kind] as const])));
}

interface Made {
  readonly row: FileRow;
  readonly missing: readonly string[];
}

/** The street that reports, and the day it does. */
interface Reporter {
  readonly world: World;
  readonly name: string;
  readonly code: string;
  readonly today: LocalDate;
}

function rowOf(
  { world, name, code, today }: Reporter,
  table: CreditTable,
  { matter, kind }: Decided,
): Made | undefined {
  if (table === "credit-permit") return creditPermit(matter, { name, code }, kind, today);
  const definition = world.definitions.get(matter.definition);
  const settings = definition ? settingsFor(world, definition) : {};
  return creditPenalty(matter, creditOffice(name, code, settings));
}

/** Columns that hold a unified credit code. */
const CODES: ReadonlySet<string> = new Set([
  "CF_XDR_SHXYM",
  "CF_CFJGDM",
  "CF_SJLYDM",
  "XK_XDR_SHXYM",
  "XK_XKJGDM",
  "XK_LYDWDM",
]);

/** What the standard demands and the row lacks, and values that do not fit their column. */
function faultsOf(table: CreditTable, { row, missing }: Made): string[] {
  const titles = FIELDS[table];
  const misfit = Object.entries(row).flatMap(([code, value]) => {
    const shape = CREDIT_SHAPES[code];
    if (!shape || value === "") return [];
    if (shape.type === "C")
      return value.length > shape.length ? [`“${titles[code] ?? code}”超过${shape.length}字`] : [];
    const fits = shape.type === "D" ? /^\d{4}\/\d{2}\/\d{2}$/ : /^\d+(?:\.\d{1,6})?$/;
    return fits.test(value) ? [] : [`“${titles[code] ?? code}”格式不符`];
  });
  const codes = Object.entries(row).flatMap(([code, value]) =>
    CODES.has(code) && value !== "" && usccFault(value) !== undefined
      ? [`“${titles[code] ?? code}”不是有效的统一社会信用代码`]
      : [],
  );
  return [...missing.map((code) => `缺“${titles[code] ?? code}”`), ...misfit, ...codes];
}

/** What the public sees of a row: no papers, and of a person not the whole name (PUB-02, PUB-14). */
function shown(row: FileRow, { table, audience }: CreditAsked): FileRow {
  if (audience === "platform") return row;
  const { name, kind } = PARTY[table];
  const person = row[kind] === "自然人";
  const masked = person ? maskParty({ kind: "citizen", name: row[name] ?? "" }).name : row[name];
  return Object.fromEntries(
    Object.entries(row).map(([code, value]) => [
      code,
      HIDDEN[table].has(code) ? "" : code === name ? (masked ?? "") : value,
    ]),
  );
}
