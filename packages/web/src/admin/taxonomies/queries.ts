import { queryOptions } from "@tanstack/react-query";

import { call } from "../../api/client.ts";

export const taxonomiesQuery = queryOptions({
  queryKey: ["taxonomies", "heads"],
  queryFn: ({ signal }) => call("listTaxonomies", {}, undefined, { signal }),
});

export const classesQuery = (id: string) =>
  queryOptions({
    queryKey: ["taxonomies", "classes", id],
    queryFn: ({ signal }) => call("listClasses", { id }, undefined, { signal }),
  });

export const classUseQuery = (id: string) =>
  queryOptions({
    queryKey: ["taxonomies", "use", id],
    queryFn: ({ signal }) => call("getClassUse", { id }, undefined, { signal }),
  });
