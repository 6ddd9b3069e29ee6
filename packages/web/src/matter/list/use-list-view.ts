import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { ListColumn } from "@fadu/engine/definition/list-column.ts";
import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";

import { call } from "../../api/client.ts";
import type { ListViews, SavedView } from "../../api/generated.ts";
import type { ListSearch } from "../../app/search-keys.ts";
import { columnsOf, defaultColumns } from "./columns.ts";
import type { Kind } from "./filter.ts";
import { ALL, isOpening, keptSearch, sameSearch } from "./view-search.ts";

export type ListName = "matters" | "records";

const viewsQuery = (list: ListName, procedure: string) =>
  queryOptions({
    queryKey: ["views", list, procedure],
    queryFn: ({ signal }) => call("listViews", { list, procedure }, undefined, { signal }),
    staleTime: 60_000,
  });

/** A list as it is looked at: the view it was opened by, and its columns. */
export interface ListView {
  readonly list: ListName;
  readonly procedure: string;
  readonly known: ListViews | undefined;
  readonly view: SavedView | undefined;
  /** The address names a view that is not there any more, or is not shared with who asks. */
  readonly gone: boolean;
  /** The filter, order or columns are no longer the view's. */
  readonly changed: boolean;
  readonly columns: readonly ListColumn[];
  /** Kept for the account, or with the view until it is saved. Null: the columns the list begins with. */
  readonly setColumns: (columns: readonly ListColumn[] | null) => void;
  readonly open: (view: SavedView | undefined) => void;
  /** The same for a view that was just saved with this filter. */
  readonly openAs: (id: string, search: ListSearch) => void;
  /** The view the list begins with for this account; undefined for none. */
  readonly begin: (view: SavedView | undefined) => void;
  /** What went wrong when the columns were kept. */
  readonly problem: Error | null;
}

interface Looked {
  readonly list: ListName;
  readonly kinds: readonly Kind[];
  readonly search: ListSearch;
  readonly definition: Definition | undefined;
  readonly go: (search: ListSearch) => void;
}

export function useListView({ list, kinds, search, definition, go }: Looked): ListView {
  const client = useQueryClient();
  const procedure = search.procedure ?? "";
  const { queryKey, ...query } = viewsQuery(list, procedure);
  const { data: known } = useQuery({ queryKey, ...query });
  const view = known?.views.find((one) => one.id === search.view);
  const layout = useMutation({
    mutationFn: (next: ListViews["layout"]) => {
      const [first, ...rest] = next.columns ?? [];
      const columns: [string, ...string[]] | null = first === undefined ? null : [first, ...rest];
      return call("setLayout", {}, { list, procedure, columns, view: next.view });
    },
    // Shown at once; what the server says of it comes after.
    onMutate: (next) => client.setQueryData(queryKey, (before) => before && { ...before, layout: next }),
    onSettled: () => client.invalidateQueries({ queryKey }),
  });
  const kept = known?.layout ?? { columns: null, view: null };
  const beginning = known?.views.find((one) => one.id === kept.view);
  useEffect(() => {
    if (beginning && isOpening(search)) go(openedBy(beginning));
  }, [beginning, search, go]);
  const own = columnsOf(search.columns?.split(","));
  return {
    list,
    procedure,
    known,
    view,
    gone: known !== undefined && view === undefined && search.view !== undefined && search.view !== ALL,
    changed: view !== undefined && (own !== undefined || !sameSearch(keptSearch(search), view.search)),
    columns: own ?? columnsOf(view?.columns) ?? columnsOf(kept.columns) ?? defaultColumns(kinds, definition),
    setColumns: (columns) => {
      if (view) go({ ...search, columns: columns?.join(",") });
      else layout.mutate({ ...kept, columns: columns === null ? null : [...columns] });
    },
    open: (one) => go(one ? openedBy(one) : { procedure: search.procedure, view: beginning && ALL }),
    openAs: (id, saved) => go({ ...saved, view: id }),
    begin: (one) => layout.mutate({ ...kept, view: one?.id ?? null }),
    problem: layout.error,
  };
}

const openedBy = (view: SavedView): ListSearch => ({ ...view.search, view: view.id });
