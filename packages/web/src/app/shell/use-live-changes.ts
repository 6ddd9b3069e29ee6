import { useQueryClient } from "@tanstack/react-query";
import type { QueryClient } from "@tanstack/react-query";
import { useEffect } from "react";

import { addressOfOperation } from "../../api/client.ts";

/** Changes that come close together are asked for together. */
const GATHER_MS = 700;
/** The picture of the whole office is reckoned anew at most this often. */
const PICTURE_MS = 5_000;

/**
 * Listens to the server and asks anew for what changed: the browser holds no copy of its own that could go stale. The browser
 * itself comes back after a break, and names the last change it saw.
 */
export function useLiveChanges(): void {
  const client = useQueryClient();
  useEffect(() => {
    if (typeof EventSource === "undefined") return undefined;
    const source = new EventSource(addressOfOperation("listenToChanges", {}));
    const changed = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let picture: ReturnType<typeof setTimeout> | undefined;
    const later = (): void => {
      timer ??= setTimeout(() => {
        timer = undefined;
        refresh(client, [...changed]);
        changed.clear();
      }, GATHER_MS);
    };
    source.addEventListener("matter", (event: MessageEvent<string>) => {
      const { matter } = JSON.parse(event.data) as { matter: string };
      changed.add(matter);
      later();
      picture ??= setTimeout(() => {
        picture = undefined;
        void client.invalidateQueries({ queryKey: ["cockpit"] });
      }, PICTURE_MS);
    });
    // Something to be done in another's place may be the news: then the worklist, too, has more than before.
    source.addEventListener("notice", () => {
      for (const key of ["notices", "me", "work"]) void client.invalidateQueries({ queryKey: [key] });
    });
    source.addEventListener("reset", () => void client.invalidateQueries());
    return () => {
      clearTimeout(timer);
      clearTimeout(picture);
      source.close();
    };
  }, [client]);
}

function refresh(client: QueryClient, matters: readonly string[]): void {
  for (const matter of matters) void client.invalidateQueries({ queryKey: ["matter", matter] });
  for (const key of ["work", "me", "matters"]) void client.invalidateQueries({ queryKey: [key] });
}
