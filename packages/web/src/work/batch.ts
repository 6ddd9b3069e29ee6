import { useMutation, useQueryClient } from "@tanstack/react-query";

import { call } from "../api/client.ts";
import type { Problem, WorkItem } from "../api/generated.ts";

/** What became of one matter of a batch; without a problem it was done. */
export interface BatchOutcome {
  readonly item: WorkItem;
  readonly problem?: Problem;
}

/** An opinion that is asked of the viewer, or of one in whose place he acts, can be given together with others. */
export const isForBatch = (item: WorkItem): boolean =>
  item.kind === "opinion" && item.approvalOf !== null && item.acts.some(({ id }) => id === "approve");

/** Those done in one person's place go together: the server asks in whose. */
export function byDelegator(items: readonly WorkItem[]): Map<string | undefined, WorkItem[]> {
  const groups = new Map<string | undefined, WorkItem[]>();
  for (const item of items) groups.set(item.for?.id, [...(groups.get(item.for?.id) ?? []), item]);
  return groups;
}

/**
 * The same consent to all of them, each judged and answered by itself. It is given to the approval the first one waits for:
 * one that waits for another is refused.
 */
export function useBatch(onDone: (outcomes: readonly BatchOutcome[]) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ items, words }: { readonly items: readonly WorkItem[]; readonly words: string }) => {
      const [first] = items;
      if (!first?.approvalOf) return [];
      const approvalOf = { procedure: first.matter.procedure.id, act: first.approvalOf.id };
      const outcomes: BatchOutcome[] = [];
      for (const [delegator, own] of byDelegator(items)) {
        const answer = await call(
          "performBatch",
          {},
          {
            ids: own.map(({ matter }) => matter.id) as [string, ...string[]],
            act: "approve",
            values: {},
            approvalOf,
            ...(words === "" ? {} : { words }),
            ...(delegator === undefined ? {} : { for: delegator }),
          },
        );
        for (const { id, problem } of answer.outcomes) {
          const item = own.find(({ matter }) => matter.id === id);
          if (item) outcomes.push({ item, ...(problem ? { problem } : {}) });
        }
      }
      return outcomes;
    },
    onSuccess: (outcomes) => {
      onDone(outcomes);
      for (const key of ["work", "me", "matters", "matter"]) void client.invalidateQueries({ queryKey: [key] });
    },
  });
}
