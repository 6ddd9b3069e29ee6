import { useNavigate, useSearch } from "@tanstack/react-router";

import type { AdminSearch } from "../app/search-keys.ts";

/** What the page keeps in its address, and how it changes it; undefined takes a key away. */
export function useAdminSearch(): readonly [AdminSearch, (change: AdminSearch) => void] {
  const search: AdminSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  return [search, (change) => void navigate({ to: ".", search: { ...search, ...change }, replace: true })];
}
