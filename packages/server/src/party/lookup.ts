import type { Party } from "@fadu/engine/definition/field.ts";
import { sql } from "kysely";
import Type from "typebox";
import type { Static } from "typebox";

import { Problem } from "../http/problem.ts";
import { exact, Id, LocalDateText, oneOf } from "../http/schema.ts";
import { isSealed } from "../keys/ring.ts";
import type { KeyRing } from "../keys/ring.ts";
import { numberIs } from "../matter/dealings.ts";
import { matterCondition } from "../matter/filter.ts";
import type { Viewer } from "../matter/filter.ts";
import { maskParty } from "../matter/masking.ts";
import { partyPlace } from "../matter/sealed.ts";
import { worksOn } from "../matter/works-on.ts";
import type { Row } from "../store/statement.ts";
import type { Tx } from "../store/tx.ts";

/** Rows looked through for those that may be shown. */
const LOOKED_THROUGH = 400;
const SHOWN = 8;

const parts = {
  kind: oneOf(["citizen", "organisation", "business"]),
  name: Type.String(),
  idNumber: Type.Optional(Type.String()),
  phone: Type.Optional(Type.String()),
  address: Type.Optional(Type.String()),
  representative: Type.Optional(Type.String()),
};

/** Where an earlier party stands: what it is taken over from. */
const Source = { matter: Id, field: Type.String(), position: Type.Integer({ minimum: 0, maximum: 10_000 }) };
export const OneSource = exact(Source);

export const PartyFound = exact(
  {
    source: exact(Source),
    party: exact(parts),
    matters: Type.Integer({ description: "本人可见的事项件数" }),
    last: exact({ procedure: Type.String(), openedOn: LocalDateText }),
  },
  { title: "PartyFound", description: "办理过的当事人；号码和电话遮盖" },
);

export const PartyTaken = exact(parts, { title: "PartyTaken" });

type Found = Static<typeof PartyFound>;

interface PartyRow extends Row<"party"> {
  readonly definition: string;
  readonly unit_path: string;
  readonly opened_on: string;
  readonly named: boolean;
}

/**
 * Parties of matters that the viewer may see, by the beginning of their name, or the whole of their number or telephone. A
 * citizen is found only where the viewer works on the matter: a list of names must not be asked out of those of others.
 *
 * @returns each party once, the latest first, numbers and telephones masked
 */
export async function findParties(tx: Tx, viewer: Viewer, typed: string): Promise<Found[]> {
  const rows = await matching(tx, viewer, typed);
  const found = new Map<string, Found>();
  for (const row of rows) {
    const definition = viewer.world.definitions.get(row.definition);
    if (!definition || !mayTake(viewer, row)) continue;
    const key = [row.kind, row.id_digest ?? row.id_number ?? `${row.name} ${row.phone ?? ""}`].join(" ");
    const known = found.get(key);
    if (known) found.set(key, { ...known, matters: known.matters + 1 });
    else
      found.set(key, {
        source: { matter: row.matter_id, field: row.field, position: row.position },
        party: { ...maskParty(partyOf(viewer.world.keys, row)), name: row.name },
        matters: 1,
        last: { procedure: definition.title, openedOn: row.opened_on },
      });
  }
  return [...found.values()].slice(0, SHOWN);
}

async function matching(tx: Tx, viewer: Viewer, typed: string): Promise<readonly PartyRow[]> {
  const code = typed.replaceAll(/\s/g, "").toUpperCase();
  const beginning = `${typed.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  const { rows } = await sql<PartyRow>`
    select p.*, m.definition, m.unit_path, m.opened_on, ${namedOn(viewer)} as named
      from party p join matter m on m.tenant_id = p.tenant_id and m.id = p.matter_id
     where p.tenant_id = ${tx.tenant} and (p.name like ${beginning} or ${numberIs(viewer.world.keys, code)} or p.phone = ${code})
       and ${matterCondition(viewer, tx.tenant, {})}
     order by m.opened_at desc, m.id desc, p.field, p.position limit ${LOOKED_THROUGH}`.execute(tx.db);
  return rows;
}

const namedOn = ({ principal }: Viewer) => sql<boolean>`exists (select from matter_person mp
  where mp.tenant_id = m.tenant_id and mp.matter_id = m.id and mp.account_id = ${principal.account})`;

/** Citizens where he works on the matter; what an organisation is called is public. */
const mayTake = (viewer: Viewer, row: PartyRow): boolean => row.kind !== "citizen" || isOpen(viewer, row);

function isOpen({ world, principal }: Viewer, row: PartyRow): boolean {
  const definition = world.definitions.get(row.definition);
  return definition !== undefined && worksOn(definition, principal, { unitPath: row.unit_path, named: row.named });
}

/** @throws Unreadable */
function partyOf(keys: KeyRing, row: Row<"party">): Party {
  const { kind, name, phone, address, representative } = row;
  const opened = (part: string, value: string | null): string | null =>
    isSealed(value)
      ? (JSON.parse(keys.open(partyPlace(row.matter_id, row.field, row.position, part), value)) as string)
      : value;
  const id_number = opened("idNumber", row.id_number);
  return {
    kind: kind as Party["kind"],
    name,
    ...optional("idNumber", id_number),
    ...optional("phone", opened("phone", phone)),
    ...optional("address", opened("address", address)),
    ...optional("representative", opened("representative", representative)),
  };
}

const optional = (key: keyof Party, value: string | null): Partial<Party> => (value === null ? {} : { [key]: value });

/**
 * An earlier party as it is taken into a new form: unmasked where the viewer works on its matter; of an organisation
 * elsewhere, what is public of it.
 *
 * @returns the party, and whether a person's data was shown
 * @throws Problem `notFound`
 */
export async function takeParty(
  tx: Tx,
  viewer: Viewer,
  { matter, field, position }: Static<typeof OneSource>,
): Promise<{ readonly party: Static<typeof PartyTaken>; readonly open: boolean }> {
  const { rows } = await sql<PartyRow>`
    select p.*, m.definition, m.unit_path, m.opened_on, ${namedOn(viewer)} as named
      from party p join matter m on m.tenant_id = p.tenant_id and m.id = p.matter_id
     where p.tenant_id = ${tx.tenant} and p.matter_id = ${matter} and p.field = ${field} and p.position = ${position}
       and ${matterCondition(viewer, tx.tenant, { ids: matter })}`.execute(tx.db);
  const row = rows[0];
  if (!row || !mayTake(viewer, row)) throw new Problem("notFound");
  const party = partyOf(viewer.world.keys, row);
  if (isOpen(viewer, row)) return { party, open: true };
  const { kind, name, idNumber, address } = party;
  return {
    party: {
      kind,
      name,
      ...(idNumber === undefined ? {} : { idNumber }),
      ...(address === undefined ? {} : { address }),
    },
    open: false,
  };
}
