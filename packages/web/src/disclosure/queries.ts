import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";

import { call } from "../api/client.ts";
import type { Params } from "../api/client.ts";

export type Standing = Params<"listPublications">["standing"];

export const publicationCountsQuery = queryOptions({
  queryKey: ["matters", "publications", "counts"],
  queryFn: ({ signal }) => call("countPublications", {}, undefined, { signal }),
});

export const publicationsQuery = (asked: Omit<Params<"listPublications">, "after" | "limit">) =>
  infiniteQueryOptions({
    queryKey: ["matters", "publications", asked],
    queryFn: ({ pageParam, signal }) =>
      call(
        "listPublications",
        { ...asked, limit: 50, ...(pageParam === null ? {} : { after: pageParam }) },
        undefined,
        {
          signal,
        },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });

export const previewQuery = (id: string) =>
  queryOptions({
    queryKey: ["matters", "publications", "preview", id],
    queryFn: ({ signal }) => call("previewPublication", { id }, undefined, { signal }),
  });
