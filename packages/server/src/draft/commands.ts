import type { Value } from "@fadu/engine/definition/field.ts";
import { sql } from "kysely";
import type { Static } from "typebox";

import { Problem } from "../http/problem.ts";
import { matterCondition } from "../matter/filter.ts";
import type { Viewer } from "../matter/filter.ts";
import type { Tx } from "../store/tx.ts";
import type { DraftSaved } from "./schema.ts";
import { draftEnds, draftsSince } from "./settings.ts";

/** More forms than anybody has half filled in. */
const MOST = 200;
/** Bytes of one draft as JSON: a form of long texts and a table of some hundred rows. */
export const DRAFT_BYTES = 512 * 1024;

interface OneDraft {
  readonly about: string;
  readonly act: string;
}

interface Typed {
  readonly values: Readonly<Record<string, Value>>;
  readonly words?: string | undefined;
}

/** Key under which a sealed draft lies in the place of its values. */
export const SEALED_DRAFT = "fadu-sealed";
/** What a sealed draft is bound to. */
export const draftPlace = (account: string, { about, act }: OneDraft): string => `draft/${account}/${about}/${act}`;

/**
 * Keeps what was typed into a form, in place of what was kept before.
 *
 * @throws Problem `notFound` for a matter that the account may not see or a procedure the street has not,
 *   `request.notAcceptable` when too many are kept
 */
export async function saveDraftInTx(
  tx: Tx,
  viewer: Viewer,
  { about, act }: OneDraft,
  typed: Typed,
): Promise<Static<typeof DraftSaved>> {
  const { world, principal, now } = viewer;
  const { procedure, matter } = await subjectOf(tx, viewer, about);
  await tx.query("delete from form_draft where tenant_id = $1 and account_id = $2 and saved_at <= $3", [
    tx.tenant,
    principal.account,
    draftsSince(world, now),
  ]);
  const { rows } = await tx.query<{ others: number }>(
    `select count(*)::int as others from form_draft
      where tenant_id = $1 and account_id = $2 and not (about = $3 and act = $4)`,
    [tx.tenant, principal.account, about, act],
  );
  if ((rows[0]?.others ?? 0) >= MOST)
    throw new Problem("request.notAcceptable", { detail: `草稿已有${MOST}份，请先办结或者删除不用的草稿` });
  await tx.query(
    `insert into form_draft (tenant_id, account_id, about, act, procedure, matter_id, values, words, saved_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (tenant_id, account_id, about, act)
     do update set values = excluded.values, words = excluded.words, saved_at = excluded.saved_at`,
    [tx.tenant, principal.account, about, act, procedure, matter, sealedDraft(viewer, { about, act }, typed), "", now],
  );
  return { savedAt: now, endsAt: draftEnds(world, now) };
}

/** Half-filled forms hold what the record will hold, and what nobody has checked yet: all of it is sealed. */
function sealedDraft({ world, principal }: Viewer, draft: OneDraft, typed: Typed): string {
  const text = JSON.stringify({ values: typed.values, words: typed.words ?? "" });
  return JSON.stringify({ [SEALED_DRAFT]: world.keys.seal(draftPlace(principal.account, draft), text) });
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What the form is about: a matter that may be seen, or a procedure in force. */
async function subjectOf(
  tx: Tx,
  viewer: Viewer,
  about: string,
): Promise<{ readonly procedure: string; readonly matter: string | null }> {
  if (!UUID.test(about)) {
    if (!viewer.world.active.has(about)) throw new Problem("notFound");
    return { procedure: about, matter: null };
  }
  const { rows } = await sql<{ procedure: string }>`
    select m.procedure from matter m where ${matterCondition(viewer, tx.tenant, { ids: about })}`.execute(tx.db);
  const row = rows[0];
  if (!row) throw new Problem("notFound");
  return { procedure: row.procedure, matter: about };
}

/** Forgets a draft; one that is not there is forgotten already. */
export async function dropDraftInTx(tx: Tx, account: string, { about, act }: OneDraft): Promise<void> {
  await tx.query("delete from form_draft where tenant_id = $1 and account_id = $2 and about = $3 and act = $4", [
    tx.tenant,
    account,
    about,
    act,
  ]);
}
