import { keepPreviousData, queryOptions } from "@tanstack/react-query";

import { call } from "../api/client.ts";
import type { Body } from "../api/client.ts";

export const indicatorsQuery = queryOptions({
  queryKey: ["figures", "indicators"],
  queryFn: ({ signal }) => call("listIndicators", {}, undefined, { signal }),
  staleTime: 600_000,
});

export type Breakdown = Body<"breakDownFigure">;

export const breakdownQuery = (asked: Breakdown | undefined) =>
  queryOptions({
    queryKey: ["figures", "breakdown", asked],
    queryFn: ({ signal }) => {
      if (!asked) throw new Error("no indicator was chosen");
      return call("breakDownFigure", {}, asked, { signal });
    },
    enabled: asked !== undefined,
    placeholderData: keepPreviousData,
  });
