import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";

import { call } from "../api/client.ts";

const HOUR = 3_600_000;

export const rulesQuery = queryOptions({
  queryKey: ["rules"],
  queryFn: ({ signal }) => call("listRules", {}, undefined, { signal }),
  staleTime: HOUR,
});

export const ruleQuery = (id: string) =>
  queryOptions({
    queryKey: ["rules", id],
    queryFn: ({ signal }) => call("getRule", { id }, undefined, { signal }),
    staleTime: HOUR,
  });

/** Entries of a roster that began on that day or before, page after page. */
export const begunQuery = (procedure: string, day: string) =>
  infiniteQueryOptions({
    queryKey: ["matters", "begun", procedure, day],
    queryFn: ({ pageParam, signal }) =>
      call(
        "listMatters",
        { procedure, by: "validFrom", to: day, limit: 200, ...(pageParam === null ? {} : { after: pageParam }) },
        undefined,
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
