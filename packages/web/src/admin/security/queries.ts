import { queryOptions } from "@tanstack/react-query";

import { call } from "../../api/client.ts";

export const policyQuery = queryOptions({
  queryKey: ["security-policy", "list"],
  queryFn: ({ signal }) => call("listSecurityPolicy", {}, undefined, { signal }),
});

export const policyHistoryQuery = (key: string) =>
  queryOptions({
    queryKey: ["security-policy", "history", key],
    queryFn: ({ signal }) => call("listSecurityPolicyChanges", { key }, undefined, { signal }),
  });

export const allSessionsQuery = queryOptions({
  queryKey: ["all-sessions"],
  queryFn: ({ signal }) => call("listAllSessions", {}, undefined, { signal }),
});

export const protectionQuery = queryOptions({
  queryKey: ["protection"],
  queryFn: ({ signal }) => call("getProtection", {}, undefined, { signal }),
});

export const infectedQuery = queryOptions({
  queryKey: ["infected"],
  queryFn: ({ signal }) => call("listInfected", {}, undefined, { signal }),
});
