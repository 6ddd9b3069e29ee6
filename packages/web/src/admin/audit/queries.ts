import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";

import { call } from "../../api/client.ts";
import type { Params } from "../../api/client.ts";

export type AdminFilter = Omit<Params<"listAdminEvents">, "after" | "limit">;
export type LoginFilter = Omit<Params<"listLoginEvents">, "after" | "limit">;
export type ReadFilter = Omit<Params<"listReadEvents">, "after" | "limit">;

const PAGE = 50;
const paged = {
  initialPageParam: null as string | null,
  getNextPageParam: (page: { readonly next: string | null }) => page.next,
  placeholderData: keepPreviousData,
};
const from = (after: string | null) => ({ limit: PAGE, ...(after === null ? {} : { after }) });

export const adminEventsQuery = (filter: AdminFilter) =>
  infiniteQueryOptions({
    ...paged,
    queryKey: ["audit", "admin", filter],
    queryFn: ({ pageParam, signal }) =>
      call("listAdminEvents", { ...filter, ...from(pageParam) }, undefined, { signal }),
  });

export const loginEventsQuery = (filter: LoginFilter) =>
  infiniteQueryOptions({
    ...paged,
    queryKey: ["audit", "login", filter],
    queryFn: ({ pageParam, signal }) =>
      call("listLoginEvents", { ...filter, ...from(pageParam) }, undefined, { signal }),
  });

export const readEventsQuery = (filter: ReadFilter) =>
  infiniteQueryOptions({
    ...paged,
    queryKey: ["audit", "read", filter],
    queryFn: ({ pageParam, signal }) =>
      call("listReadEvents", { ...filter, ...from(pageParam) }, undefined, { signal }),
  });

export const actionsQuery = queryOptions({
  queryKey: ["audit", "actions"],
  queryFn: ({ signal }) => call("listAdminActions", {}, undefined, { signal }),
  staleTime: Infinity,
});

/** While a verification is under way the desk looks again every few seconds. */
const LOOK_AGAIN_MS = 3_000;

export const ledgerQuery = queryOptions({
  queryKey: ["audit", "ledger"],
  queryFn: ({ signal }) => call("getLedgerState", {}, undefined, { signal }),
  refetchInterval: ({ state }) =>
    state.data?.verifications.some(({ finishedAt }) => finishedAt === null) === true ? LOOK_AGAIN_MS : false,
});

export const sealsQuery = infiniteQueryOptions({
  ...paged,
  queryKey: ["audit", "seals"],
  queryFn: ({ pageParam, signal }) => call("listSeals", from(pageParam), undefined, { signal }),
});
