import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";

import { call } from "../api/client.ts";
import type { Params } from "../api/client.ts";

const HOUR = 3_600_000;

/** Active procedures: which one may open, which one may see. */
export const proceduresQuery = queryOptions({
  queryKey: ["procedures"],
  queryFn: ({ signal }) => call("listProcedures", {}, undefined, { signal }),
  staleTime: HOUR,
});

/** A definition; with a hash it never changes. */
export const procedureQuery = (id: string, hash?: string) =>
  queryOptions({
    queryKey: ["procedure", id, hash ?? "active"],
    queryFn: ({ signal }) =>
      call("getProcedure", { id, ...(hash === undefined ? {} : { hash }) }, undefined, { signal }),
    staleTime: hash === undefined ? 60_000 : Infinity,
  });

export const matterQuery = (id: string) =>
  queryOptions({
    queryKey: ["matter", id, "view"],
    queryFn: ({ signal }) => call("getMatter", { id }, undefined, { signal }),
  });

export const entriesQuery = (id: string) =>
  queryOptions({
    queryKey: ["matter", id, "entries"],
    queryFn: ({ signal }) => call("listEntries", { id }, undefined, { signal }),
  });

export const proofQuery = (id: string, revision: number) =>
  queryOptions({
    queryKey: ["matter", id, "proof", revision],
    queryFn: ({ signal }) => call("getProof", { id, revision }, undefined, { signal }),
    // A seal, once made, stays.
    staleTime: Infinity,
  });

/** Who had an exhibit; grows with each look, so that it is asked for anew. */
export const custodyQuery = (id: string, exhibit: string) =>
  queryOptions({
    queryKey: ["matter", id, "custody", exhibit],
    queryFn: ({ signal }) => call("getCustody", { id, exhibit }, undefined, { signal }),
    staleTime: 0,
  });

/** The program that checks proofs, as published with its digest. */
export const verifierQuery = queryOptions({
  queryKey: ["verifier"],
  queryFn: ({ signal }) => call("getVerifier", {}, undefined, { signal }),
  staleTime: Infinity,
});

/** Other matters of a party. Each look is recorded by the server, so that it is not looked at again for nothing. */
export const dealingsQuery = (id: string, field: string, position: number) =>
  queryOptions({
    queryKey: ["dealings", id, field, position],
    queryFn: ({ signal }) => call("listDealings", { id, field, position }, undefined, { signal }),
    staleTime: 300_000,
    retry: false,
  });

export const relatedQuery = (id: string) =>
  queryOptions({
    queryKey: ["matter", id, "related"],
    queryFn: ({ signal }) => call("listRelated", { id }, undefined, { signal }),
  });

export type MatterFilter = Omit<Params<"listMatters">, "after" | "limit">;

/** A list of matters, page after page; while a new filter is answered the old rows stay. */
export const mattersQuery = (filter: MatterFilter, limit = 50) =>
  infiniteQueryOptions({
    queryKey: ["matters", filter, limit],
    queryFn: ({ pageParam, signal }) =>
      call("listMatters", { ...filter, limit, ...(pageParam === null ? {} : { after: pageParam }) }, undefined, {
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });

export const similarQuery = (like: Params<"listSimilar">) =>
  queryOptions({
    queryKey: ["matters", "similar", like],
    queryFn: ({ signal }) => call("listSimilar", like, undefined, { signal }),
    enabled:
      like.party !== undefined ||
      like.place !== undefined ||
      (like.category !== undefined && like.community !== undefined),
    placeholderData: keepPreviousData,
  });

export const unitsQuery = queryOptions({
  queryKey: ["units"],
  queryFn: ({ signal }) => call("listUnits", {}, undefined, { signal }),
  staleTime: HOUR,
});
