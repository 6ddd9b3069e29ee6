import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useCallback } from "react";

import type { MatterKey } from "../../app/search-keys.ts";

const route = getRouteApi("/inside/desk/matters/$id");

/** What lies open over the matter, as the address says it: at most one thing, named by its key. */
export interface Panel {
  readonly asked: { readonly [key in MatterKey]?: string | undefined };
  readonly show: (key: MatterKey, value: string) => void;
  readonly close: () => void;
}

/** Opening and closing is no new page: going back leads out of the matter. */
export function usePanel(): Panel {
  const { id } = route.useParams();
  const asked = route.useSearch();
  const navigate = useNavigate();
  const show = useCallback(
    (key: MatterKey, value: string): void =>
      void navigate({
        to: "/matters/$id",
        params: { id },
        search: { [key]: value },
        replace: true,
        resetScroll: false,
      }),
    [navigate, id],
  );
  const close = useCallback(
    (): void => void navigate({ to: "/matters/$id", params: { id }, search: {}, replace: true, resetScroll: false }),
    [navigate, id],
  );
  return { asked, show, close };
}
