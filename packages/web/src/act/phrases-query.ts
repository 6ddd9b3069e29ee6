import { queryOptions } from "@tanstack/react-query";

import { call } from "../api/client.ts";

/** 常用语 of the account, kept with it wherever it signs in. */
export const phrasesQuery = queryOptions({
  queryKey: ["phrases"],
  queryFn: ({ signal }) => call("listPhrases", {}, undefined, { signal }),
  staleTime: 300_000,
});
