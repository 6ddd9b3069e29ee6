import { queryOptions } from "@tanstack/react-query";

import { call } from "../../api/client.ts";

export const seriesQuery = queryOptions({
  queryKey: ["numbering", "list"],
  queryFn: ({ signal }) => call("listSeries", {}, undefined, { signal }),
});

export const gapsQuery = (series: string, period: string) =>
  queryOptions({
    queryKey: ["numbering", "gaps", series, period],
    queryFn: ({ signal }) => call("findNumberGaps", { series, period }, undefined, { signal }),
  });
