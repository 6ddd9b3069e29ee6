import { useState } from "react";

/** The server takes so many at once (BatchBody). */
const MOST = 200;

export interface Choice {
  readonly chosen: ReadonlySet<string>;
  /** Chooses what is not chosen and leaves what is; beyond the most that can be done at once nothing more is chosen. */
  readonly toggle: (ids: readonly string[]) => void;
  readonly set: (ids: readonly string[]) => void;
  readonly full: boolean;
}

/** Rows that are chosen for one act on all of them. */
export function useChoice(): Choice {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  return {
    chosen,
    toggle: (ids) =>
      setChosen((before) => {
        const after = new Set(before);
        for (const id of ids) {
          if (after.has(id)) after.delete(id);
          else if (after.size < MOST) after.add(id);
        }
        return after;
      }),
    set: (ids) => setChosen(new Set(ids)),
    full: chosen.size >= MOST,
  };
}
