import type { Field, Value } from "@fadu/engine/definition/field.ts";
import { textOf } from "@fadu/engine/field/registry.ts";
import { useQuery } from "@tanstack/react-query";

import { unitsQuery } from "../../matter/queries.ts";
import { namedQuery } from "../account/account-select.tsx";
import { taxonomyQuery } from "../taxonomy/taxonomy-select.tsx";
import { textsIn } from "../values.ts";

interface CellProps {
  readonly column: Field;
  readonly cell: Value | undefined;
}

/** One value of a table in words: units and people by their names, days as they are kept. */
export function Cell({ column, cell }: CellProps) {
  if (cell === undefined || cell === null) return null;
  const ids = typeof cell === "string" ? [cell] : textsIn(cell);
  switch (column.type) {
    case "unit":
    case "units":
      return <UnitNames ids={ids} />;
    case "account":
    case "accounts":
      return <PeopleNames ids={ids} />;
    case "date":
      return <>{cell}</>;
    case "taxonomy":
      return typeof cell === "string" ? (
        <ClassName taxonomy={column.of ?? ""} code={cell} />
      ) : (
        <>{textOf(column, cell)}</>
      );
    default:
      return <>{textOf(column, cell)}</>;
  }
}

/** In a table a class may be kept as its code alone. */
function ClassName({ taxonomy, code }: { readonly taxonomy: string; readonly code: string }) {
  const found = useQuery(taxonomyQuery(taxonomy)).data?.find((item) => item.code === code);
  return <>{found?.title ?? code}</>;
}

function UnitNames({ ids }: { readonly ids: readonly string[] }) {
  const units = useQuery(unitsQuery).data ?? [];
  return <>{ids.map((id) => units.find((unit) => unit.id === id)?.name ?? "…").join("、")}</>;
}

function PeopleNames({ ids }: { readonly ids: readonly string[] }) {
  const people = useQuery(namedQuery(ids)).data?.items ?? [];
  return <>{ids.map((id) => people.find((one) => one.id === id)?.name ?? "…").join("、")}</>;
}
