import { useMutation, useQueryClient } from "@tanstack/react-query";

import { call } from "../api/client.ts";
import { unreadQuery } from "./queries.ts";

/** Marks notices as read: one, or (null) all of them. */
export function useRead() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string | null) => call("readNotices", {}, id === null ? {} : { ids: [id] }),
    onSuccess: (unread) => {
      client.setQueryData(unreadQuery.queryKey, unread);
      void client.invalidateQueries({ queryKey: ["notices", "list"] });
    },
  });
}
