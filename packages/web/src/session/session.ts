import { queryOptions, useSuspenseQuery } from "@tanstack/react-query";

import { call } from "../api/client.ts";
import type { Me } from "../api/generated.ts";

/** Who is signed in, with the counts of the worklist. */
export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: ({ signal }) => call("getMe", {}, undefined, { signal }),
  staleTime: 60_000,
});

/** On every page behind the sign-in it is there already. */
export function useMe(): Me {
  return useSuspenseQuery(meQuery).data;
}
