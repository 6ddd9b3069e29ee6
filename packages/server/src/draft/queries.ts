import type { Value } from "@fadu/engine/definition/field.ts";
import { sql } from "kysely";
import type { Static } from "typebox";

import { isSealed } from "../keys/ring.ts";
import { actTitle } from "../matter/act-title.ts";
import { matterCondition } from "../matter/filter.ts";
import type { Viewer } from "../matter/filter.ts";
import { listColumns, presentRows } from "../matter/row.ts";
import type { Listed } from "../matter/row.ts";
import type { Row } from "../store/statement.ts";
import type { Tx } from "../store/tx.ts";
import { draftPlace, SEALED_DRAFT } from "./commands.ts";
import type { DraftItem, DraftView } from "./schema.ts";
import { draftEnds, draftsSince } from "./settings.ts";

interface Typed {
  readonly values: Readonly<Record<string, Value>>;
  readonly words: string;
}

type Kept = Pick<Row<"form_draft">, "about" | "act" | "procedure" | "matter_id" | "saved_at">;

/** One's own drafts, the last saved first; of matters one may no longer see, none. */
export async function listDrafts(tx: Tx, viewer: Viewer): Promise<Static<typeof DraftItem>[]> {
  const { world, principal, now } = viewer;
  const { rows } = await tx.query<Kept>(
    `select about, act, procedure, matter_id, saved_at from form_draft
      where tenant_id = $1 and account_id = $2 and saved_at > $3 order by saved_at desc, about, act`,
    [tx.tenant, principal.account, draftsSince(world, now)],
  );
  const matters = await mattersOf(tx, viewer, rows);
  return rows.flatMap((row): Static<typeof DraftItem>[] => {
    const found = row.matter_id === null ? undefined : matters.get(row.matter_id);
    if (row.matter_id !== null && !found) return [];
    const definition = world.definitions.get(found?.definition ?? world.active.get(row.procedure) ?? "");
    return [
      {
        about: row.about,
        procedure: { id: row.procedure, title: definition?.title ?? row.procedure },
        act: { id: row.act, title: actTitle(definition, row.act) },
        matter: found ? { id: found.id, title: found.title, number: found.number } : null,
        savedAt: row.saved_at,
        endsAt: draftEnds(world, row.saved_at),
      },
    ];
  });
}

interface FoundMatter {
  readonly id: string;
  readonly title: string;
  readonly number: string | null;
  readonly definition: string;
}

async function mattersOf(tx: Tx, viewer: Viewer, drafts: readonly Kept[]): Promise<Map<string, FoundMatter>> {
  const ids = [...new Set(drafts.flatMap((draft) => draft.matter_id ?? []))];
  if (ids.length === 0) return new Map();
  const condition = matterCondition(viewer, tx.tenant, { ids: ids.join(",") });
  const { rows } = await sql<Listed>`
    select ${listColumns(viewer.principal)} from matter m where ${condition}`.execute(tx.db);
  const shown = await presentRows(tx, viewer, rows);
  const definitions = new Map(rows.map((row) => [row.id, row.definition]));
  return new Map(
    shown.map(({ id, title, number }) => [id, { id, title, number, definition: definitions.get(id) ?? "" }]),
  );
}

/** What was typed into this form, with the files that were taken in for it; null when nothing is kept. */
export async function findDraft(
  tx: Tx,
  { world, principal, now }: Viewer,
  { about, act }: { readonly about: string; readonly act: string },
): Promise<Static<typeof DraftView> | null> {
  const { rows } = await tx.query<{ values: Readonly<Record<string, Value>>; words: string; saved_at: string }>(
    `select values, words, saved_at from form_draft
      where tenant_id = $1 and account_id = $2 and about = $3 and act = $4 and saved_at > $5`,
    [tx.tenant, principal.account, about, act, draftsSince(world, now)],
  );
  const row = rows[0];
  if (!row) return null;
  const sealed = row.values[SEALED_DRAFT];
  // Drafts from before there was sealing lie in plain, for the days they are kept.
  const { values, words } = isSealed(sealed)
    ? (JSON.parse(world.keys.open(draftPlace(principal.account, { about, act }), sealed)) as Typed)
    : row;
  const { rows: exhibits } = await tx.query<Static<typeof DraftView>["exhibits"][number]>(
    `select id, kind, name, media_type as "mediaType" from exhibit
      where tenant_id = $1 and uploaded_by = $2 and id = any($3::uuid[]) and name <> '' order by uploaded_at, id`,
    [tx.tenant, principal.account, idsIn(values)],
  );
  const { saved_at: savedAt } = row;
  return { values, words, savedAt, endsAt: draftEnds(world, savedAt), exhibits };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Every text in a value that may be an id. */
function idsIn(value: Value): string[] {
  if (typeof value === "string") return UUID.test(value) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap((part: Value) => idsIn(part));
}
