import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";

import { call } from "../../api/client.ts";
import type { Params } from "../../api/client.ts";

export type StaffFilter = Omit<Params<"listStaff">, "after" | "limit">;

/** Accounts as their administrators see them, page after page. */
export const staffQuery = (filter: StaffFilter) =>
  infiniteQueryOptions({
    queryKey: ["staff", "list", filter],
    queryFn: ({ pageParam, signal }) =>
      call("listStaff", { ...filter, limit: 50, ...(pageParam === null ? {} : { after: pageParam }) }, undefined, {
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });

export const staffOneQuery = (id: string) =>
  queryOptions({
    queryKey: ["staff", "one", id],
    queryFn: ({ signal }) => call("getAccount", { id }, undefined, { signal }),
  });

export const sessionsQuery = (id: string) =>
  queryOptions({
    queryKey: ["staff", "sessions", id],
    queryFn: ({ signal }) => call("listAccountSessions", { id }, undefined, { signal }),
  });

export const rolesQuery = queryOptions({
  queryKey: ["staff", "roles"],
  queryFn: ({ signal }) => call("listRoles", {}, undefined, { signal }),
});

export const accountTokensQuery = (id: string) =>
  queryOptions({
    queryKey: ["staff", "tokens", id],
    queryFn: ({ signal }) => call("listAccountTokens", { id }, undefined, { signal }),
  });

export const providersQuery = queryOptions({
  queryKey: ["providers", "list"],
  queryFn: ({ signal }) => call("listProviders", {}, undefined, { signal }),
});

export const linksQuery = (id: string) =>
  queryOptions({
    queryKey: ["providers", "links", id],
    queryFn: ({ signal }) => call("listProviderLinks", { id }, undefined, { signal }),
  });
