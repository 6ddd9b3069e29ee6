import { keepPreviousData, queryOptions } from "@tanstack/react-query";

import { call } from "../api/client.ts";
import type { Params } from "../api/client.ts";

export type AskedBoard = Params<"getBoard">;

export const boardQuery = (asked: AskedBoard) =>
  queryOptions({
    queryKey: ["figures", "board", asked],
    queryFn: ({ signal }) => call("getBoard", asked, undefined, { signal }),
    placeholderData: keepPreviousData,
  });
