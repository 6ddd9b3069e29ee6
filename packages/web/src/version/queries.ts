import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";

import { call } from "../api/client.ts";
import type { ProcedureActivation } from "../api/generated.ts";

export const versionsQuery = queryOptions({
  queryKey: ["versions"],
  queryFn: ({ signal }) => call("listProcedureVersions", {}, undefined, { signal }),
});

/** Two versions never change: nor does what lies between them. */
export const differencesQuery = (id: string, from: string, to: string) =>
  queryOptions({
    queryKey: ["versions", "differences", id, from, to],
    queryFn: ({ signal }) => call("diffProcedure", { id, from, to }, undefined, { signal }),
    staleTime: Infinity,
  });

/** From a day on a version holds; none: nothing new is opened. */
export interface Plan {
  readonly procedure: string;
  readonly hash: string | null;
  readonly from: string;
  readonly reason: string;
}

/** A deed on versions, after which all that depends on the version in force is asked anew. */
function useVersionDeed<T>(deed: (given: T) => Promise<unknown>, onDone?: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: deed,
    onSuccess: () => {
      onDone?.();
      for (const key of ["versions", "procedures", "procedure"]) void client.invalidateQueries({ queryKey: [key] });
    },
  });
}

export const usePropose = (onDone: () => void) =>
  useVersionDeed(({ procedure, ...plan }: Plan) => call("proposeActivation", { id: procedure }, plan), onDone);

export const useConsent = () => useVersionDeed(({ id }: ProcedureActivation) => call("consentActivation", { id }));

export const useWithdraw = () => useVersionDeed(({ id }: ProcedureActivation) => call("withdrawActivation", { id }));

export const useHold = () => useVersionDeed((hold: boolean) => call("holdProcedureVersions", {}, { hold }));
