import { queryOptions } from "@tanstack/react-query";

import { call } from "../api/client.ts";
import type { ListExport } from "../api/generated.ts";

const WATCHED_MS = 1_000;

/** Still to come to an end of itself. */
export const isUnderWay = ({ state }: ListExport): boolean => state === "waiting" || state === "running";

/** My exports, watched while one is under way. */
export const exportsQuery = queryOptions({
  queryKey: ["list-exports"],
  queryFn: ({ signal }) => call("listExports", {}, undefined, { signal }),
  refetchInterval: ({ state }) => (state.data?.some(isUnderWay) === true ? WATCHED_MS : false),
});
