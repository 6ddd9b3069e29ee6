import { keepPreviousData, queryOptions } from "@tanstack/react-query";

import { call } from "../api/client.ts";

/** The table of a week; under `work`, for it changes with every act. */
export const weekQuery = (from: string | undefined, unit?: string) =>
  queryOptions({
    queryKey: ["work", "week", from ?? "this", unit ?? "all"],
    queryFn: ({ signal }) =>
      call(
        "readWeek",
        { ...(from === undefined ? {} : { from }), ...(unit === undefined ? {} : { unit }) },
        undefined,
        { signal },
      ),
    placeholderData: keepPreviousData,
  });
