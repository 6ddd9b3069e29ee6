import { useState } from "react";

import type { WorkItem } from "../api/generated.ts";

/** Lines of the worklist chosen for a batch. What is no longer in the list is no longer chosen. */
export interface Choice {
  readonly chosen: readonly WorkItem[];
  readonly has: (item: WorkItem) => boolean;
  readonly set: (item: WorkItem, chosen: boolean) => void;
  readonly none: () => void;
}

export function useChoice(items: readonly WorkItem[]): Choice {
  const [ids, setIds] = useState<readonly string[]>([]);
  const has = (item: WorkItem): boolean => ids.includes(keyOf(item));
  return {
    chosen: ids.flatMap((id) => items.find((item) => keyOf(item) === id) ?? []),
    has,
    set: (item, chosen) => setIds((all) => (chosen ? [...all, keyOf(item)] : all.filter((id) => id !== keyOf(item)))),
    none: () => setIds([]),
  };
}

const keyOf = (item: WorkItem): string => `${item.matter.id} ${item.task}`;
