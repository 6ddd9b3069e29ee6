import { publicityTerm, shownUntil } from "@fadu/catalog/publicity/credit-penalty.ts";
import type { Value } from "@fadu/engine/definition/field.ts";
import type { Matter } from "@fadu/engine/matter/matter.ts";
import { localDate } from "@fadu/engine/time/dates.ts";
import type { LocalDate } from "@fadu/engine/time/dates.ts";
import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Static } from "typebox";

import { sightOf, visible } from "../account/visibility.ts";
import { decodeCursor, encodeCursor } from "../http/cursor.ts";
import { Problem } from "../http/problem.ts";
import { settingsFor } from "../matter/facts.ts";
import { wordsOf } from "../matter/search-words.ts";
import type { Viewer } from "../matter/filter.ts";
import { marksOf } from "../matter/marks.ts";
import { listColumns, presentRows } from "../matter/row.ts";
import type { Listed } from "../matter/row.ts";
import { searchTests } from "../matter/search.ts";
import { openMatter } from "../matter/sealed.ts";
import { namesOf } from "../matter/view-parts.ts";
import type { World } from "../matter/world.ts";
import type { Tx } from "../store/tx.ts";
import { keptBack, publicFacts } from "./public-facts.ts";
import type {
  PublicationCounts,
  PublicationPage,
  PublicationPreview,
  PublicationQuery,
  PublicationRow,
} from "./schema.ts";

type Row = Static<typeof PublicationRow>;
type Query = Static<typeof PublicationQuery>;
type Standing = Query["standing"];

/** Publications of which the law says how long they are shown (PUB-11). */
const WITH_TERM = ["ordinary-penalty", "simple-penalty"];
/** The limit that runs when what was published has been changed or revoked (行政处罚法第四十八条第二款). */
const WITHDRAWAL_CLOCK = "withdrawPublicity";

interface Found extends Listed {
  readonly p_id: string;
  readonly p_title: string;
  readonly p_due_on: LocalDate;
  readonly p_provisional: boolean;
  readonly p_published_on: LocalDate | null;
  readonly p_withdrawn_on: LocalDate | null;
  readonly p_withdrawn_reason: string | null;
  readonly p_changed: boolean;
  readonly p_values: Readonly<Record<string, Value>>;
  readonly sorted: LocalDate;
}

const SHOWN = sql<boolean>`(p.published_on is not null and p.withdrawn_on is null)`;
const WAITING = sql<boolean>`(p.published_on is null and p.withdrawn_on is null and m.result is distinct from 'void')`;
const CHANGED = sql<boolean>`exists (select from clock c where c.tenant_id = p.tenant_id and c.matter_id = p.matter_id
  and c.clock = ${sql.lit(WITHDRAWAL_CLOCK)} and c.stopped_on is null)`;

/** Day by which each list is sorted. */
const SORTED: Readonly<Record<Standing, { readonly by: RawBuilder<unknown>; readonly descending: boolean }>> = {
  waiting: { by: sql`p.due_on`, descending: false },
  published: { by: sql`p.published_on`, descending: true },
  toWithdraw: { by: sql`p.published_on`, descending: false },
  withdrawn: { by: sql`p.withdrawn_on`, descending: true },
};

/** One list of the publicity desk, of the matters the viewer may see. */
export async function listPublications(tx: Tx, viewer: Viewer, query: Query): Promise<Static<typeof PublicationPage>> {
  const limit = query.limit ?? 50;
  const { by, descending } = SORTED[query.standing];
  const ended = await termsEnded(tx, viewer);
  const condition = conditionOf(tx, viewer, query, ended);
  const direction = descending ? sql`desc` : sql`asc`;
  const [after, last] = query.after === undefined ? [] : decodeCursor(query.standing, query.after, 2);
  const behind =
    last === undefined ? sql`` : sql`and (${by}, p.id) ${descending ? sql`<` : sql`>`} (${after}::date, ${last}::uuid)`;
  const { rows } = await sql<Found>`
    select ${listColumns(viewer.principal)}, ${OWN}, ${by} as sorted
      from publication p join matter m on m.tenant_id = p.tenant_id and m.id = p.matter_id
     where ${condition} ${behind} order by ${by} ${direction}, p.id ${direction} limit ${limit + 1}`.execute(tx.db);
  const { rows: totals } = await sql<{ total: number }>`select count(*)::int as total
      from publication p join matter m on m.tenant_id = p.tenant_id and m.id = p.matter_id where ${condition}`.execute(
    tx.db,
  );
  const items = rows.slice(0, limit);
  const end = rows.length > limit ? items.at(-1) : undefined;
  return {
    items: await present(tx, viewer, items),
    next: end ? encodeCursor(query.standing, [end.sorted, end.p_id]) : null,
    total: totals[0]?.total ?? 0,
    totalIsMore: false,
  };
}

const OWN = sql`p.id as p_id, p.title as p_title, p.due_on as p_due_on, p.provisional as p_provisional,
  p.published_on as p_published_on, p.withdrawn_on as p_withdrawn_on, p.withdrawn_reason as p_withdrawn_reason,
  m.values as p_values, ${CHANGED} as p_changed`;

function conditionOf(tx: Tx, viewer: Viewer, query: Query, ended: readonly string[]): RawBuilder<boolean> {
  const tests: RawBuilder<unknown>[] = [
    sql`p.tenant_id = ${tx.tenant}`,
    visible(sightOf(viewer.world, viewer.principal)),
    standingTest(query.standing, ended),
  ];
  if (query.procedure !== undefined) tests.push(sql`p.procedure = ${query.procedure}`);
  const typed = query.q ?? "";
  const found = searchTests(viewer, typed);
  if (found.length > 0) {
    const titled = wordsOf(typed).map((word) => sql<boolean>`strpos(lower(p.title), ${word}) > 0`);
    tests.push(sql`((${sql.join(found, sql` and `)}) or (${sql.join(titled, sql` and `)}))`);
  }
  return sql<boolean>`${sql.join(tests, sql` and `)}`;
}

function standingTest(standing: Standing, ended: readonly string[]): RawBuilder<boolean> {
  if (standing === "waiting") return WAITING;
  if (standing === "published") return SHOWN;
  if (standing === "withdrawn") return sql<boolean>`p.withdrawn_on is not null`;
  return sql<boolean>`(${SHOWN} and (${CHANGED} or p.id = any(${[...ended]}::uuid[])))`;
}

/** Publications shown longer than their term: the term hangs on what was imposed, which only the program reads. */
async function termsEnded(tx: Tx, { world, now }: Viewer): Promise<string[]> {
  const today = localDate(now);
  const { rows } = await sql<{ id: string; published_on: LocalDate; definition: string; values: Matter["values"] }>`
    select p.id, p.published_on, m.definition, m.values
      from publication p join matter m on m.tenant_id = p.tenant_id and m.id = p.matter_id
     where p.tenant_id = ${tx.tenant} and p.procedure = any(${WITH_TERM}) and ${SHOWN}`.execute(tx.db);
  return rows.flatMap((row) => {
    const until = untilOf(world, row.definition, row.values, row.published_on);
    return until !== null && until < today ? [row.id] : [];
  });
}

function untilOf(
  world: World,
  hash: string,
  values: Readonly<Record<string, Value>>,
  publishedOn: LocalDate | null,
): LocalDate | null {
  const definition = world.definitions.get(hash);
  if (publishedOn === null || !definition || !WITH_TERM.includes(definition.id)) return null;
  return shownUntil(publishedOn, values, publicityTerm(settingsFor(world, definition)));
}

async function present(tx: Tx, viewer: Viewer, found: readonly Found[]): Promise<Row[]> {
  const matters = await presentRows(tx, viewer, found);
  const today = localDate(viewer.now);
  return found.flatMap((row, index): Row[] => {
    const matter = matters[index];
    if (!matter) return [];
    const until = untilOf(viewer.world, row.definition, row.p_values, row.p_published_on);
    const isShown = row.p_published_on !== null && row.p_withdrawn_on === null;
    const ended = isShown && until !== null && until < today;
    return [
      {
        id: row.p_id,
        title: row.p_title,
        dueOn: row.p_due_on,
        provisional: row.p_provisional,
        overdue: row.p_published_on === null && row.p_withdrawn_on === null && row.p_due_on < today,
        publishedOn: row.p_published_on,
        until,
        withdrawnOn: row.p_withdrawn_on,
        withdrawnReason: row.p_withdrawn_reason,
        withdrawBecause: isShown && row.p_changed ? "changed" : ended ? "term" : null,
        matter,
      },
    ];
  });
}

/** How many stand where, and which procedures have any. */
export async function countPublications(tx: Tx, viewer: Viewer): Promise<Static<typeof PublicationCounts>> {
  const today = localDate(viewer.now);
  const ended = await termsEnded(tx, viewer);
  const { rows } = await sql<Record<Standing | "overdue" | "count", number> & { procedure: string }>`
    select p.procedure, count(*)::int as count,
           count(*) filter (where ${WAITING})::int as waiting,
           count(*) filter (where ${WAITING} and p.due_on < ${today})::int as overdue,
           count(*) filter (where ${SHOWN})::int as published,
           count(*) filter (where ${standingTest("toWithdraw", ended)})::int as "toWithdraw",
           count(*) filter (where p.withdrawn_on is not null)::int as withdrawn
      from publication p join matter m on m.tenant_id = p.tenant_id and m.id = p.matter_id
     where p.tenant_id = ${tx.tenant} and ${visible(sightOf(viewer.world, viewer.principal))}
     group by p.procedure order by p.procedure`.execute(tx.db);
  const sum = (key: Standing | "overdue"): number => rows.reduce((all, row) => all + row[key], 0);
  const titleOf = (id: string): string => viewer.world.definitions.get(viewer.world.active.get(id) ?? "")?.title ?? id;
  return {
    waiting: sum("waiting"),
    overdue: sum("overdue"),
    published: sum("published"),
    toWithdraw: sum("toWithdraw"),
    withdrawn: sum("withdrawn"),
    procedures: rows.map(({ procedure, count }) => ({ id: procedure, title: titleOf(procedure), count })),
  };
}

/**
 * What the public sees, or would see, of one publication.
 *
 * @throws Problem `notFound` when there is none, or the viewer may not see its matter
 */
export async function previewPublication(
  tx: Tx,
  viewer: Viewer,
  id: string,
): Promise<Static<typeof PublicationPreview>> {
  const { world, principal } = viewer;
  const { rows } = await sql<Found & { fields: string[]; snapshot: Matter }>`
    select ${listColumns(principal)}, ${OWN}, p.due_on as sorted, p.fields, m.snapshot
      from publication p join matter m on m.tenant_id = p.tenant_id and m.id = p.matter_id
     where p.tenant_id = ${tx.tenant} and p.id = ${id} and ${visible(sightOf(world, principal))}`.execute(tx.db);
  const row = rows[0];
  const definition = row && world.definitions.get(row.definition);
  if (!row || !definition) throw new Problem("notFound");
  const [publication] = await present(tx, viewer, [row]);
  if (!publication) throw new Problem("notFound");
  const files = await tx.query<{ id: string; name: string }>(
    `select e.id, e.name from matter_exhibit me join exhibit e on e.tenant_id = me.tenant_id and e.id = me.exhibit_id
      where me.tenant_id = $1 and me.matter_id = $2`,
    [tx.tenant, row.id],
  );
  // Opened: what lies sealed is for the rules of publication to hide, and its own words for them to find in other texts.
  const { values } = openMatter(world.keys, definition, row.snapshot);
  const names = namesOf(world, Object.fromEntries(files.rows.map((file) => [file.id, file.name])));
  return {
    publication,
    facts: publicFacts(definition, values, row.fields, {
      names,
      marks: marksOf(definition, values, { places: false }),
    }),
    keptBack: keptBack(definition, values, row.fields),
  };
}
