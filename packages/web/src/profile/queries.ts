import { queryOptions } from "@tanstack/react-query";

import { call } from "../api/client.ts";

export const delegationsQuery = queryOptions({
  queryKey: ["delegations"],
  queryFn: ({ signal }) => call("listDelegations", {}, undefined, { signal }),
});

export const sessionsQuery = queryOptions({
  queryKey: ["sessions"],
  queryFn: ({ signal }) => call("listSessions", {}, undefined, { signal }),
});

export const tokensQuery = queryOptions({
  queryKey: ["tokens"],
  queryFn: ({ signal }) => call("listTokens", {}, undefined, { signal }),
});

export const factorQuery = queryOptions({
  queryKey: ["second-factor"],
  queryFn: ({ signal }) => call("getSecondFactor", {}, undefined, { signal }),
});

export const scopesQuery = queryOptions({
  queryKey: ["token-scopes"],
  queryFn: ({ signal }) => call("listTokenScopes", {}, undefined, { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});
