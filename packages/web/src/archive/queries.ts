import { queryOptions } from "@tanstack/react-query";

import { call } from "../api/client.ts";

export const dueFilesQuery = queryOptions({
  queryKey: ["archive", "due"],
  queryFn: ({ signal }) => call("listDueFiles", {}, undefined, { signal }),
});
