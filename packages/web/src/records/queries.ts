import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";

import { call } from "../api/client.ts";
import type { Params } from "../api/client.ts";

/** What every register holds; counted anew when something was registered. */
export const registerCountsQuery = queryOptions({
  queryKey: ["matters", "registers"],
  queryFn: ({ signal }) => call("countRegisters", {}, undefined, { signal }),
  staleTime: 60_000,
});

export const expiringQuery = (asked: Pick<Params<"listExpiring">, "days" | "procedure">) =>
  infiniteQueryOptions({
    queryKey: ["matters", "expiring", asked],
    queryFn: ({ pageParam, signal }) =>
      call("listExpiring", { ...asked, limit: 100, ...(pageParam === null ? {} : { after: pageParam }) }, undefined, {
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });

/** Columns of fast entry for an opening act. */
export const entryColumnsQuery = (procedure: string, act: string | undefined) =>
  queryOptions({
    queryKey: ["entry-columns", procedure, act ?? ""],
    queryFn: ({ signal }) =>
      call("listEntryColumns", { procedure, ...(act === undefined ? {} : { act }) }, undefined, { signal }),
    staleTime: 300_000,
  });
