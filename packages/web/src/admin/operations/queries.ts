import { queryOptions } from "@tanstack/react-query";

import { call } from "../../api/client.ts";

/** How the system stands; asked anew each minute while the page is open. */
export const operationsQuery = queryOptions({
  queryKey: ["operations"],
  queryFn: () => call("getOperations", {}),
  refetchInterval: 60_000,
});
