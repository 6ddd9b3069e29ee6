import { queryOptions } from "@tanstack/react-query";

import { call } from "../../api/client.ts";

export const settingsQuery = queryOptions({
  queryKey: ["settings", "list"],
  queryFn: ({ signal }) => call("listSettings", {}, undefined, { signal }),
});

export const settingHistoryQuery = (procedure: string, key: string) =>
  queryOptions({
    queryKey: ["settings", "history", procedure, key],
    queryFn: ({ signal }) => call("listSettingChanges", { procedure, key }, undefined, { signal }),
  });

export const officeQuery = queryOptions({
  queryKey: ["office"],
  queryFn: ({ signal }) => call("getOffice", {}, undefined, { signal }),
});
