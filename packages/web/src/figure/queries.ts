import { queryOptions } from "@tanstack/react-query";

import { call } from "../api/client.ts";
import { askFigure } from "./divided.ts";
import type { AskedFigure } from "./divided.ts";

export const indicatorsQuery = queryOptions({
  queryKey: ["figures", "indicators"],
  queryFn: ({ signal }) => call("listIndicators", {}, undefined, { signal }),
  staleTime: 600_000,
});

export const dividedQuery = (asked: AskedFigure) =>
  queryOptions({
    queryKey: ["figures", "divided", asked],
    queryFn: ({ signal }) => askFigure(asked, signal),
  });
