import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect } from "react";

import { begunQuery } from "./queries.ts";

/** All pages of the list: what was in force on a day is told only by the whole. */
export function useWhole(procedure: string, day: string) {
  const { data, error, hasNextPage, isFetching, fetchNextPage, refetch } = useInfiniteQuery(begunQuery(procedure, day));
  useEffect(() => {
    if (hasNextPage && !isFetching && error === null) void fetchNextPage();
  }, [hasNextPage, isFetching, error, fetchNextPage]);
  return {
    rows: data?.pages.flatMap((page) => page.items) ?? [],
    whole: data !== undefined && !hasNextPage,
    error,
    retry: () => void refetch(),
  };
}
