import type { Party } from "@fadu/engine/definition/field.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import { fieldAtPath } from "@fadu/engine/definition/path-type.ts";
import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Static } from "typebox";

import { sightOf, visible } from "../account/visibility.ts";
import { Problem } from "../http/problem.ts";
import type { KeyRing } from "../keys/ring.ts";
import { newId } from "../store/ids.ts";
import type { Tx } from "../store/tx.ts";
import type { DealingsView } from "./around-schema.ts";
import type { Viewer } from "./filter.ts";
import { listColumns, presentRows } from "./row.ts";
import type { Listed } from "./row.ts";
import { idDigest } from "./sealed.ts";
import { partiesOf } from "./view-parts.ts";
import type { Seen } from "./view.ts";
import { worksOn } from "./works-on.ts";

type Dealings = Static<typeof DealingsView>;
type Found = Listed & { readonly party_fields: readonly string[] };

/** So many are looked at; a street has no party with more. */
const MOST = 1000;
/** So many are shown line by line. */
const SHOWN = 100;

/**
 * Other matters of the same party, of those the viewer may see, the open ones first. Who it is is told by the number of its
 * papers, or by name and telephone together; an organisation also by its registered name. A citizen's other matters are for
 * those who work on this one, and among them only those on which the viewer works or would see the name anyway: a masked name
 * must not be unmasked by the company it keeps.
 *
 * @throws Problem `notFound` when there is no such party, `forbidden` when the viewer sees it masked
 */
export async function dealingsOf(
  tx: Tx,
  viewer: Viewer,
  { matter, showing }: Seen,
  asked: { readonly field: string; readonly position: number },
): Promise<Dealings> {
  const placed = partiesOf(showing.definition, matter).find(
    ({ key, position }) => key === asked.field && position === asked.position,
  );
  if (!placed || (!showing.open && placed.field.sensitivity === "secret")) throw new Problem("notFound");
  const { party } = placed;
  if (!showing.open && party.kind === "citizen")
    throw new Problem("forbidden", { detail: "只有参与办理的人员可以查看当事人的其他事项" });
  const [by, same] = samePerson(viewer.world.keys, party);
  if (same === undefined) return { by: null, total: 0, open: 0, more: false, counts: [], items: [] };
  const { rows } = await sql<Found>`
    select ${listColumns(viewer.principal)}, array(select p.field from party p
             where p.tenant_id = m.tenant_id and p.matter_id = m.id and ${same}) as party_fields
      from matter m
     where m.tenant_id = ${tx.tenant} and m.id <> ${matter.id}
       and m.id in (select p.matter_id from party p where p.tenant_id = ${tx.tenant} and ${same})
       and ${visible(sightOf(viewer.world, viewer.principal))}
     order by m.closed_on is not null, m.opened_on desc, m.id desc limit ${MOST}`.execute(tx.db);
  const shown = rows.filter((row) => mayConnect(viewer, row, party));
  return {
    by,
    total: shown.length,
    open: shown.filter((row) => row.closed_on === null).length,
    more: rows.length === MOST,
    counts: countsOf(viewer, shown),
    items: await presentRows(tx, viewer, shown.slice(0, SHOWN)),
  };
}

/** That a `party p` has this number: by its digest, or in plain where it is not sealed. */
export const numberIs = (keys: KeyRing, number: string): RawBuilder<boolean> =>
  sql<boolean>`(p.id_digest = ${idDigest(keys, number)} or (p.id_digest is null and p.id_number = ${number}))`;

/** How the party is known again, and the condition on `party p`; none when its name alone is there, which many bear. */
function samePerson(
  keys: KeyRing,
  { kind, name, idNumber, phone }: Party,
): [Dealings["by"], RawBuilder<boolean> | undefined] {
  const tests: RawBuilder<boolean>[] = [];
  const sameNumber = idNumber === undefined ? undefined : numberIs(keys, idNumber);
  if (sameNumber) tests.push(sameNumber);
  if (phone !== undefined) {
    // The same name and telephone with other papers is somebody else: a family has one telephone and sometimes one name.
    const others = sameNumber ? sql`and (p.id_number is null or ${sameNumber})` : sql``;
    tests.push(sql`(p.name = ${name} and p.phone = ${phone} ${others})`);
  }
  if (kind !== "citizen") tests.push(sql`(p.name = ${name} and p.kind <> 'citizen')`);
  if (tests.length === 0) return [null, undefined];
  const by = idNumber !== undefined ? "idNumber" : phone !== undefined ? "phone" : "name";
  return [by, sql<boolean>`(${sql.join(tests, sql` or `)})`];
}

/** Whether to say that this matter is of this party tells the viewer nothing he does not see on the matter itself. */
function mayConnect({ world, principal }: Viewer, row: Found, { kind }: Party): boolean {
  const definition = world.definitions.get(row.definition);
  if (!definition) return false;
  if (worksOn(definition, principal, { unitPath: row.unit_path, named: row.named })) return true;
  return kind !== "citizen" && row.party_fields.some((field) => sensitivityOf(definition, field) !== "secret");
}

const sensitivityOf = (definition: Definition, key: string) => {
  const [table = "", column] = key.split(".");
  return column === undefined
    ? fieldAtPath(key, definition)?.sensitivity
    : definition.fields[table]?.columns?.[column]?.sensitivity;
};

function countsOf({ world }: Viewer, rows: readonly Found[]): Dealings["counts"] {
  const counts = new Map<string, { title: string; total: number; open: number }>();
  for (const row of rows) {
    const title = world.definitions.get(row.definition)?.title ?? row.procedure;
    const count = counts.get(row.procedure) ?? { title, total: 0, open: 0 };
    counts.set(row.procedure, {
      title: count.title,
      total: count.total + 1,
      open: count.open + (row.closed_on === null ? 1 : 0),
    });
  }
  return [...counts]
    .map(([id, { title, total, open }]) => ({ procedure: { id, title }, total, open }))
    .sort((a, b) => b.open - a.open || b.total - a.total || (a.procedure.id < b.procedure.id ? -1 : 1));
}

/** That somebody gathered what there is of a person is itself a reading of personal data (个人信息保护法第五十一条). */
export async function noteGathering(
  tx: Tx,
  { principal, now }: Viewer,
  matter: string,
  address: string,
): Promise<void> {
  await tx.query(
    "insert into read_event (tenant_id, id, account_id, at, what, matter_id, ip) values ($1, $2, $3, $4, 'dealings', $5, $6)",
    [tx.tenant, newId(), principal.account, now, matter, address],
  );
}
