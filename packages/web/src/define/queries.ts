import type { Indicator } from "@fadu/engine/definition/indicator.ts";
import { queryOptions, skipToken } from "@tanstack/react-query";

import { call } from "../api/client.ts";
import type { Body } from "../api/client.ts";

export const registersQuery = queryOptions({
  queryKey: ["figures", "registers"],
  queryFn: ({ signal }) => call("listRegisters", {}, undefined, { signal }),
});

/** What the server finds wrong with it; nothing is asked while it is not filled in. */
export const checkQuery = (indicator: Indicator | undefined) =>
  queryOptions({
    queryKey: ["figures", "check", indicator],
    queryFn: indicator ? ({ signal }) => call("checkIndicator", {}, indicator, { signal }) : skipToken,
  });

/** What a sound one comes to. */
export const previewQuery = (indicator: Indicator | undefined, asked: Omit<Body<"previewIndicator">, "indicator">) =>
  queryOptions({
    queryKey: ["figures", "preview", indicator, asked],
    queryFn: indicator ? ({ signal }) => call("previewIndicator", {}, { ...asked, indicator }, { signal }) : skipToken,
  });
