import { queryOptions } from "@tanstack/react-query";

import { call } from "../api/client.ts";

export const reportsQuery = queryOptions({
  queryKey: ["reports", "list"],
  queryFn: ({ signal }) => call("listReports", {}, undefined, { signal }),
});

export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: ["reports", id, "view"],
    queryFn: ({ signal }) => call("getReport", { id }, undefined, { signal }),
  });

export const differencesQuery = (id: string) =>
  queryOptions({
    queryKey: ["reports", id, "differences"],
    queryFn: ({ signal }) => call("getReportDifferences", { id }, undefined, { signal }),
    staleTime: 0,
  });
