import { useSyncExternalStore } from "react";

const NARROW = "(max-width: 760px)";

const watch = (changed: () => void): (() => void) => {
  const media = window.matchMedia(NARROW);
  media.addEventListener("change", changed);
  return () => media.removeEventListener("change", changed);
};

/** Whether the page is as narrow as a telephone: one column, acts at the lower edge. */
export const useNarrow = (): boolean => useSyncExternalStore(watch, () => window.matchMedia(NARROW).matches);
