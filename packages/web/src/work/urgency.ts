import type { WorkItem, WorkPage } from "../api/generated.ts";

/** After every limit there is. */
const NEVER = "9999";

const limitOf = (item: WorkItem): string => item.matter.due?.at ?? NEVER;

/** What is known of one list: its pages so far, and whether there are more. */
export interface Known {
  readonly pages: readonly WorkPage[];
  readonly more: boolean;
}

/**
 * Several lists, each most urgent first, as one. Where a list goes on, nothing is shown that a line of its next page might
 * have to stand before.
 */
export function byUrgency(lists: readonly Known[]): WorkItem[] {
  const items = lists.map(({ pages }) => pages.flatMap((page) => page.items));
  const seenTo = lists.flatMap(({ more }, index) => {
    const last = items[index]?.[(items[index]?.length ?? 0) - 1];
    return more && last ? [limitOf(last)] : [];
  });
  const bound = seenTo.reduce<string | undefined>(
    (least, at) => (least === undefined || at < least ? at : least),
    undefined,
  );
  return items
    .flat()
    .filter((item) => bound === undefined || limitOf(item) <= bound)
    .sort((a, b) => compare(limitOf(a), limitOf(b)) || compare(a.since, b.since));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
