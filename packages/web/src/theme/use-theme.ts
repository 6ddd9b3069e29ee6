import type { Value } from "@fadu/engine/definition/field.ts";
import { useQuery } from "@tanstack/react-query";

import { matterQuery, procedureQuery } from "../matter/queries.ts";

/** A theme of the roster with its definition and what is filled in; nothing yet for a new one. */
export function useTheme(id: string | undefined) {
  const view = useQuery({ ...matterQuery(id ?? ""), enabled: id !== undefined });
  const { id: procedureId = "", hash } = view.data?.procedure ?? {};
  const procedure = useQuery({ ...procedureQuery(procedureId, hash), enabled: view.data !== undefined });
  return {
    view: view.data,
    procedure: procedure.data,
    values: Object.fromEntries((view.data?.facts ?? []).map(({ field, value }): [string, Value] => [field, value])),
    error: view.error ?? procedure.error,
    retry: () => void Promise.all([view.refetch(), procedure.refetch()]),
  };
}
