import { queryOptions } from "@tanstack/react-query";

import { call } from "../api/client.ts";

/** Forms I filled in and did not send. */
export const draftsQuery = queryOptions({
  queryKey: ["drafts"],
  queryFn: ({ signal }) => call("listDrafts", {}, undefined, { signal }),
});

/** What I register most often. */
export const frequentQuery = queryOptions({
  queryKey: ["procedures", "frequent"],
  queryFn: ({ signal }) => call("listFrequentProcedures", {}, undefined, { signal }),
  staleTime: 300_000,
});

/** Themes of joint handling in force (一件事). */
export const themesQuery = queryOptions({
  queryKey: ["matters", "themes"],
  queryFn: ({ signal }) => call("listMatters", { procedure: "theme", open: true, limit: 100 }, undefined, { signal }),
});
