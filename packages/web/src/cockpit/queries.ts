import { keepPreviousData, queryOptions } from "@tanstack/react-query";

import { call } from "../api/client.ts";

/** The picture of the office; changes elsewhere ask for it anew (`useLiveChanges`), and the passing day does so by the minute. */
export const cockpitQuery = (within: string | undefined) =>
  queryOptions({
    queryKey: ["cockpit", within ?? ""],
    queryFn: ({ signal }) => call("getCockpit", within === undefined ? {} : { within }, undefined, { signal }),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  });
