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

/** What has to be put right before the desk opens; undefined: nothing. */
export function entryOf({ mustChangePassword, mustEnrol }: Me): "/password" | "/second-factor" | undefined {
  if (mustChangePassword) return "/password";
  return mustEnrol ? "/second-factor" : undefined;
}
