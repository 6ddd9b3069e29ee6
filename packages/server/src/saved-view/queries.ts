import type { Principal } from "../account/principal.ts";
import type { World } from "../matter/world.ts";
import type { Tx } from "../store/tx.ts";
import type { Layout, ListOf, ListViews, ViewItem } from "./schema.ts";

interface Row {
  readonly id: string;
  readonly owner_id: string;
  readonly name: string;
  readonly unit_id: string | null;
  readonly search: Record<string, string>;
  readonly columns: string[];
}

/** Units in which the account works: its own, and those over which it holds a role. */
function placesOf(world: World, { unit, grants }: Principal): string[] {
  const own = world.units.get(unit)?.path;
  return [...(own === undefined ? [] : [own]), ...grants.map((grant) => grant.path)];
}

/** Whether what is shared with a unit reaches this account: it works there, or below. */
export const reaches = (world: World, principal: Principal, unit: string): boolean => {
  const path = world.units.get(unit)?.path;
  return path !== undefined && placesOf(world, principal).some((place) => place.startsWith(path));
};

/** The views of a list that the account keeps or that reach it, and how it looks at the list. */
export async function viewsOf(tx: Tx, world: World, principal: Principal, of: ListOf): Promise<ListViews> {
  const [views, layout] = await Promise.all([
    tx.query<Row>(
      `select id, owner_id, name, unit_id, search, columns from saved_view
        where tenant_id = $1 and list = $2 and procedure = $3 and (owner_id = $4 or unit_id is not null)
        order by name, id limit 500`,
      [tx.tenant, of.list, of.procedure, principal.account],
    ),
    tx.query<Layout>(
      `select columns, view_id as view from list_layout
        where tenant_id = $1 and account_id = $2 and list = $3 and procedure = $4`,
      [tx.tenant, principal.account, of.list, of.procedure],
    ),
  ]);
  const seen = views.rows.filter(
    (row) => row.owner_id === principal.account || (row.unit_id !== null && reaches(world, principal, row.unit_id)),
  );
  return {
    views: seen.map((row) => itemOf(world, principal, of, row)),
    layout: layout.rows[0] ?? { columns: null, view: null },
    shareable: shareableUnits(world, principal),
  };
}

function itemOf(world: World, principal: Principal, of: ListOf, row: Row): ViewItem {
  return {
    id: row.id,
    ...of,
    name: row.name,
    owner: { id: row.owner_id, name: world.accounts.get(row.owner_id)?.name ?? "" },
    mine: row.owner_id === principal.account,
    sharedWith: row.unit_id === null ? null : { id: row.unit_id, name: world.units.get(row.unit_id)?.name ?? "" },
    search: row.search,
    columns: row.columns,
  };
}

/** Where one works, and what lies above it, the office itself last. */
export function shareableUnits(world: World, principal: Principal): { id: string; name: string }[] {
  const places = placesOf(world, principal);
  return [...world.units.values()]
    .filter(({ path }) => places.some((place) => place.startsWith(path)))
    .sort((a, b) => b.path.length - a.path.length || (a.name < b.name ? -1 : 1))
    .map(({ id, name }) => ({ id, name }));
}
