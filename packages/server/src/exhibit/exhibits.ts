import type { Multipart } from "@fastify/multipart";
import { isInstant } from "@fadu/engine/time/dates.ts";
import type { Instant } from "@fadu/engine/time/dates.ts";
import { sql } from "kysely";

import type { Principal } from "../account/principal.ts";
import { administers } from "../account/principal.ts";
import { namedOn, sightOf, visible } from "../account/visibility.ts";
import { Problem } from "../http/problem.ts";
import type { Viewer } from "../matter/filter.ts";
import { recordedExhibits } from "../matter/recorded-exhibits.ts";
import { seeMatter } from "../matter/view.ts";
import { isOpenKind, mayOpenExhibits } from "../matter/works-on.ts";
import { newId } from "../store/ids.ts";
import type { Tx } from "../store/tx.ts";
import type { StoredFile } from "./file-store.ts";
import type { Inspected } from "./inspect.ts";

/** What the sender says of a file. */
export interface Capture {
  /** What the file is to a matter: photo, record, signed …; the fields it may go into name the kinds they take. */
  readonly kind: string;
  readonly capturedAt: Instant | null;
  /** Device, coordinates, direction: as the device said. */
  readonly capture: Readonly<Record<string, unknown>> | null;
  /** `sm3:…` or `sha256:…` that the sender made before it sent; null: it made none. */
  readonly digest: string | null;
}

/** A file that was received and looked at, with what its sender says of it. */
export type Handed = Omit<Capture, "digest"> &
  StoredFile &
  Inspected & { readonly name: string; readonly sentDigest: string | null };

export const KIND = /^[a-z][a-zA-Z-]{0,39}$/;
export const SENT_DIGEST = /^(?:sm3|sha256):[0-9a-f]{64}$/;

/** Form fields sent before the file. @throws Problem `request.invalid` */
export function captureOf(fields: Readonly<Record<string, Multipart | Multipart[] | undefined>>): Capture {
  const textOf = (name: string): string | undefined => {
    const field = fields[name];
    return field && !Array.isArray(field) && field.type === "field" && typeof field.value === "string"
      ? field.value
      : undefined;
  };
  const kind = textOf("kind") ?? "other";
  if (!KIND.test(kind)) throw new Problem("request.invalid", { detail: "附件种类有误" });
  const capturedAt = textOf("capturedAt") ?? null;
  if (capturedAt !== null && !isInstant(capturedAt)) throw new Problem("request.invalid", { detail: "拍摄时间有误" });
  const digest = textOf("digest") ?? null;
  if (digest !== null && !SENT_DIGEST.test(digest))
    throw new Problem("request.invalid", { detail: "摘要值的写法有误" });
  return { kind, capturedAt, capture: parseCapture(textOf("capture")), digest };
}

function parseCapture(text: string | undefined): Capture["capture"] {
  if (text === undefined || text === "") return null;
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed) && text.length <= 4000) {
      return parsed as Readonly<Record<string, unknown>>;
    }
  } catch {
    // Falls through to the same answer.
  }
  throw new Problem("request.invalid", { detail: "拍摄信息须是 JSON 对象" });
}

/**
 * Writes an exhibit down. What the sender said, what the file says of itself (`file`) and what the server found are kept apart.
 *
 * @returns the exhibit's id, by which an act makes it part of a matter
 */
export async function insertExhibitInTx(tx: Tx, principal: Principal, file: Handed, now: Instant): Promise<string> {
  const id = newId();
  await tx.query(
    `insert into exhibit (tenant_id, id, digest, kind, name, media_type, size, captured_at, capture, uploaded_by, uploaded_at,
                          findings, scan, sent_digest)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      tx.tenant,
      id,
      file.digest,
      file.kind,
      file.name,
      file.mediaType,
      file.size,
      file.capturedAt,
      JSON.stringify({ ...file.capture, sha256: file.sha256, file: file.says }),
      principal.account,
      now,
      file.findings,
      file.scan,
      file.sentDigest,
    ],
  );
  return id;
}

export interface OpenedExhibit {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly digest: string;
  readonly previewDigest: string | null;
  /** It is as harmless as can be known: nothing was found in it. */
  readonly plain: boolean;
}

/** How an exhibit is opened; each is written down as what it is. */
export type Opening = "exhibit" | "exhibit.preview" | "exhibit.download";

interface Through {
  readonly id: string;
  readonly address: string;
  readonly how: Opening;
}

const OPENED = `id, name, media_type as "mediaType", digest, preview_digest as "previewDigest",
  findings = '{}' and scan <> 'missed' as plain`;
/** Of one that was destroyed with its matter a row without a name is left, by which its digest is known, and no file. */
const NOT_DESTROYED = "name <> ''";

/**
 * An exhibit that the viewer may open through the record of a matter, though a later act put another in its place. Recorded.
 *
 * @throws Problem `notFound` when the record does not name it, or he may not see its files
 */
export async function openRecordedInTx(
  tx: Tx,
  viewer: Viewer,
  { id, matter, ...through }: Through & { readonly matter: string },
): Promise<OpenedExhibit> {
  const { showing } = await seeMatter(tx, viewer, matter);
  const { definition, open } = showing;
  if (!open && !isOpenKind(definition)) throw new Problem("notFound");
  if (!(await recordedExhibits(tx, definition, matter)).has(id)) throw new Problem("notFound");
  const { rows } = await tx.query<OpenedExhibit>(
    `select ${OPENED} from exhibit where tenant_id = $1 and id = $2 and ${NOT_DESTROYED}`,
    [tx.tenant, id],
  );
  const exhibit = rows[0];
  if (!exhibit) throw new Problem("notFound");
  await noteOpeningInTx(tx, viewer, { id, matter, ...through });
  return exhibit;
}

/**
 * An exhibit that the viewer may open: his own upload that is in no matter yet, or part of a matter he sees and works on; of
 * a public or internal matter, part of one he sees. Each opening of what is part of a matter is recorded, also by who uploaded it.
 *
 * @throws Problem `notFound` when there is none, or he may not
 */
export async function openExhibitInTx(tx: Tx, viewer: Viewer, { id, ...through }: Through): Promise<OpenedExhibit> {
  const { principal } = viewer;
  if (administers(principal)) throw new Problem("notFound");
  const { rows } = await tx.query<OpenedExhibit & { uploaded_by: string }>(
    `select ${OPENED}, uploaded_by from exhibit where tenant_id = $1 and id = $2 and ${NOT_DESTROYED}`,
    [tx.tenant, id],
  );
  const exhibit = rows[0];
  if (!exhibit) throw new Problem("notFound");
  const { held, place } = await placeOf(tx, viewer, id);
  // One's own upload is one's own until a matter has it: who has left the matter has left its files.
  const own = !held && exhibit.uploaded_by === principal.account;
  if (place === undefined && !own) throw new Problem("notFound");
  // What is in no matter yet is its uploader's alone, and nobody else's to ask about.
  if (place !== undefined) await noteOpeningInTx(tx, viewer, { id, matter: place, ...through });
  return exhibit;
}

/** Whether the viewer may open a file through some matter that has it. */
export const mayOpenInTx = async (tx: Tx, viewer: Pick<Viewer, "world" | "principal">, id: string): Promise<boolean> =>
  (await placeOf(tx, viewer, id)).place !== undefined;

interface Holding {
  readonly id: string;
  readonly seen: boolean;
  readonly definition: string;
  readonly unit_path: string;
  readonly named: boolean;
}

/** Whether any matter has the file, and one through which the viewer may open it. */
async function placeOf(
  tx: Tx,
  { world, principal }: Pick<Viewer, "world" | "principal">,
  id: string,
): Promise<{ readonly held: boolean; readonly place: string | undefined }> {
  const { rows } = await sql<Holding>`
    select m.id, m.definition, m.unit_path, ${namedOn(principal)} as named,
           ${visible(sightOf(world, principal))} as seen
      from matter_exhibit me join matter m on m.tenant_id = me.tenant_id and m.id = me.matter_id
     where me.tenant_id = ${tx.tenant} and me.exhibit_id = ${id}`.execute(tx.db);
  const place = rows.find(({ seen, named, definition: hash, unit_path: unitPath }) => {
    const definition = world.definitions.get(hash);
    return seen && definition !== undefined && mayOpenExhibits(definition, principal, { unitPath, named });
  });
  return { held: rows.length > 0, place: place?.id };
}

/** Looking again within this time is the same looking; each download counts. */
const SAME_LOOK_MS = 600_000;

async function noteOpeningInTx(
  tx: Tx,
  { principal, now }: Viewer,
  { id, matter, address, how }: Through & { readonly matter: string },
): Promise<void> {
  const since = how === "exhibit.download" ? now : new Date(Date.parse(now) - SAME_LOOK_MS).toISOString();
  await tx.query(
    `insert into read_event (tenant_id, id, account_id, at, what, matter_id, exhibit_id, ip)
     select t.id, $2, $3, $4, $5, $6, $7, $8 from tenant t
      where t.id = $1 and ($5 = 'exhibit.download' or not exists (
        select from read_event r where r.tenant_id = t.id and r.exhibit_id = $7 and r.account_id = $3 and r.what = $5 and r.matter_id = $6
           and r.at > $9))`,
    [tx.tenant, newId(), principal.account, now, how, matter, id, address, since],
  );
}
