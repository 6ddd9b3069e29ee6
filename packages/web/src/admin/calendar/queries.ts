import { queryOptions } from "@tanstack/react-query";

import { call } from "../../api/client.ts";

export const calendarQuery = (year: number) =>
  queryOptions({
    queryKey: ["calendar", year],
    queryFn: ({ signal }) => call("getCalendarYear", { year }, undefined, { signal }),
  });
