import { Readable } from "node:stream";

import { EXHIBIT_KINDS } from "@fadu/catalog/taxonomies/exhibit-kinds.ts";
import type { Instant } from "@fadu/engine/time/dates.ts";
import type { Pool } from "pg";

import type { FileStore } from "../exhibit/file-store.ts";
import { inserts } from "../store/statement.ts";
import type { Row } from "../store/statement.ts";
import { changeInTenant } from "../store/tx.ts";
import type { Office } from "./found-office.ts";
import { picture } from "./picture.ts";
import type { ExhibitPool } from "./stage.ts";
import { idAt } from "./stage.ts";

/** Pictures in all, and files of each kind that show one of them. */
const PICTURES = 6;

/** A few generated pictures in the real exhibit store, registered once for every kind of exhibit. */
export async function storeExhibits(pool: Pool, files: FileStore, office: Office, now: Instant): Promise<ExhibitPool> {
  const stored = await Promise.all(
    Array.from({ length: PICTURES }, (_, i) => files.put(Readable.from([picture(`demo ${i}`)]))),
  );
  const kinds = Object.entries(EXHIBIT_KINDS);
  const rows = kinds.flatMap(([kind, title]) =>
    stored.map(({ digest, sha256, size }, i): Row<"exhibit"> => ({
      tenant_id: office.tenant,
      id: idAt(now, office.tenant, "exhibit", kind, String(i)),
      digest,
      kind,
      name: `${title}${i + 1}.png`,
      media_type: "image/png",
      size,
      captured_at: null,
      preview_digest: null,
      findings: [],
      scan: "off",
      sent_digest: null,
      capture: { sha256 },
      uploaded_by: office.accounts["grid-worker"] ?? "",
      uploaded_at: now,
    })),
  );
  await changeInTenant(pool, office.tenant, (tx) =>
    Promise.all(inserts("exhibit", rows).map(({ text, values }) => tx.query(text, values))),
  );
  return Object.fromEntries(kinds.map(([kind]) => [kind, rows.filter((row) => row.kind === kind).map(({ id }) => id)]));
}
