import { sql } from "kysely";

import { sightOf, visible } from "../account/visibility.ts";
import { keptYears } from "../archive/terms.ts";
import { Problem } from "../http/problem.ts";
import { openingsInTx } from "../exhibit/custody.ts";
import { entriesInTx, officeInTx } from "../instrument/load.ts";
import { openRecord } from "../matter/sealed.ts";
import type { Viewer } from "../matter/filter.ts";
import { exhibitsOfRecord } from "../matter/recorded-exhibits.ts";
import { listColumns, presentRows } from "../matter/row.ts";
import type { Listed } from "../matter/row.ts";
import { seeMatter } from "../matter/view.ts";
import { isOpenKind } from "../matter/works-on.ts";
import { newId } from "../store/ids.ts";
import type { Tx } from "../store/tx.ts";
import type { FiledExhibit, FileSource } from "./papers.ts";

export interface LoadedFile {
  readonly source: FileSource;
  /** Other files that belong to it. */
  readonly related: readonly string[];
}

/** As a volume to be printed, or as a folder with the originals. */
type FileOpening = "case-file" | "case-file.export";

/**
 * Everything a case file is made of. It is for those who may read the matter's papers; having it is recorded.
 *
 * @throws Problem `notFound`, `forbidden`, `matter.open` before the matter is closed
 */
export async function loadFileInTx(
  tx: Tx,
  viewer: Viewer,
  { id, address, how }: { readonly id: string; readonly address: string; readonly how: FileOpening },
): Promise<LoadedFile> {
  const seen = await seeMatter(tx, viewer, id);
  const { matter, showing } = seen;
  const { definition, world, names } = showing;
  if (!showing.open && !isOpenKind(definition))
    throw new Problem("forbidden", { detail: "只有参与办理的人员可以调取案卷" });
  if (matter.closedOn === undefined) throw new Problem("matter.open");
  const record = await entriesInTx(tx, id);
  const entries = openRecord(world.keys, definition, record);
  const recorded = exhibitsOfRecord(definition, entries);
  // What took effect, also where a later act put another file in its place: a record of the scene beside one of an inquiry.
  const handedIn = [...recorded].filter(([, { effective }]) => effective).map(([exhibit]) => exhibit);
  const exhibits = await tx.query<FiledExhibit>(
    `select e.id, e.kind, e.name, e.media_type as "mediaType", e.size, e.digest, e.captured_at as "capturedAt",
            e.uploaded_by as "uploadedBy", e.uploaded_at as "uploadedAt"
       from exhibit e where e.tenant_id = $1 and e.id = any($2::uuid[]) order by e.uploaded_at, e.id`,
    [tx.tenant, handedIn],
  );
  const linked = matter.links.map((link) => link.matter);
  // As the viewer sees them: a file of one matter is no way into another.
  const { rows } = await sql<Listed>`select ${listColumns(viewer.principal)} from matter m
    where m.tenant_id = ${tx.tenant} and m.id = any(${linked}::uuid[])
      and ${visible(sightOf(world, viewer.principal))} order by m.opened_on, m.id`.execute(tx.db);
  const related = await presentRows(tx, viewer, rows);
  await tx.query(
    "insert into read_event (tenant_id, id, account_id, at, what, matter_id, ip) values ($1, $2, $3, $4, $5, $6, $7)",
    [tx.tenant, newId(), viewer.principal.account, viewer.now, how, id, address],
  );
  return {
    source: {
      matter,
      // With the term that holds here: the office's own before that of the definition.
      definition: {
        ...definition,
        retention: { ...definition.retention, years: keptYears(world, definition) },
      },
      entries,
      record,
      exhibits: exhibits.rows,
      openings: await openingsInTx(tx, id, matter.lastAt),
      office: await officeInTx(tx, world, seen),
      accounts: names.accounts ?? {},
    },
    related: related.map(({ title, number }) => (number === null ? title : `${number}（${title}）`)),
  };
}
