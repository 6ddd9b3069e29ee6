import { TAXONOMIES } from "@fadu/catalog/taxonomies/taxonomies.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { LocalDate } from "@fadu/engine/time/dates.ts";
import { sql } from "kysely";
import type { Static } from "typebox";

import type { World } from "../matter/world.ts";
import type { Tx } from "../store/tx.ts";
import { OWN } from "./commands.ts";
import type { ClassUse, TaxonomyClass, TaxonomyHead } from "./schema.ts";

const CATALOGUE = new Map(TAXONOMIES.map((taxonomy) => [taxonomy.id, taxonomy]));

/** Fields of active procedures that choose from a taxonomy. */
function fieldsOf(world: World, taxonomy: string): { procedure: Definition; field: string }[] {
  return [...world.active.values()].flatMap((hash) => {
    const procedure = world.definitions.get(hash);
    if (!procedure) return [];
    return Object.entries(procedure.fields)
      .filter(([, field]) => field.type === "taxonomy" && field.of === taxonomy)
      .map(([field]) => ({ procedure, field }));
  });
}

/** Every taxonomy of the tenant, with how many classes are in force and who chooses from it. */
export async function listTaxonomies(tx: Tx, world: World, today: LocalDate): Promise<Static<typeof TaxonomyHead>[]> {
  const { rows } = await tx.query<{ id: string; classes: number; own: number }>(
    `select taxonomy as id, count(distinct code) filter (where valid_to is null or valid_to >= $2) as classes,
            count(distinct code) filter (where version like $3 and (valid_to is null or valid_to >= $2)) as own
       from taxonomy_item where tenant_id = $1 group by taxonomy order by taxonomy`,
    [tx.tenant, today, `${OWN}%`],
  );
  return rows.map(({ id, classes, own }) => {
    const known = CATALOGUE.get(id);
    return {
      id,
      title: known?.title ?? id,
      source: known?.source ?? "",
      local: known?.local ?? false,
      classes,
      own,
      procedures: [...new Set(fieldsOf(world, id).map(({ procedure }) => procedure.title))],
    };
  });
}

/** The latest version of each class, those that have ended too, in their order. */
export async function listClasses(tx: Tx, taxonomy: string): Promise<Static<typeof TaxonomyClass>[]> {
  const { rows } = await tx.query<Static<typeof TaxonomyClass>>(
    `select code, title, parent, national_code as "nationalCode", coalesce(attributes, '{}') as attributes, own,
            valid_from as "validFrom", valid_to as "validTo" from (
       select distinct on (code) *, version like $3 as own from taxonomy_item
        where tenant_id = $1 and taxonomy = $2 order by code, valid_from desc, version desc) latest
      order by sort, code`,
    [tx.tenant, taxonomy, `${OWN}%`],
  );
  return rows;
}

/** How many matters name each class. Administrators learn the number, not which. */
export async function classUse(tx: Tx, world: World, taxonomy: string): Promise<Static<typeof ClassUse>[]> {
  const parts = fieldsOf(world, taxonomy).map(
    ({ procedure, field }) =>
      sql`select coalesce(m."values" -> ${field}::text ->> 'code', m."values" ->> ${field}::text) as code from matter m
           where m.tenant_id = ${tx.tenant} and m.procedure = ${procedure.id}`,
  );
  if (parts.length === 0) return [];
  const { rows } = await sql<Static<typeof ClassUse>>`
    select code, count(*) as matters from (${sql.join(parts, sql` union all `)}) used
     where code is not null group by code order by code`.execute(tx.db);
  return rows;
}
