import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";

import { rolesQuery } from "../accounts/queries.ts";
import { ADMINISTRATORS } from "../pages.ts";

/** Titles of the roles that may be given rights over personal data, by id: all but the three administrators'. */
export function useRoleTitles(): ReadonlyMap<string, string> {
  const roles = useQuery(rolesQuery).data;
  return useMemo(
    () => new Map((roles ?? []).filter(({ id }) => !(id in ADMINISTRATORS)).map(({ id, title }) => [id, title])),
    [roles],
  );
}
