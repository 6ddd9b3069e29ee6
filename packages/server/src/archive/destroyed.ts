import type { Matter } from "@fadu/engine/matter/matter.ts";
import { localDate } from "@fadu/engine/time/dates.ts";

import type { Remains } from "../http/problem.ts";

/** What stands in the place of a destroyed matter's snapshot, beside its number and dates. */
interface Destroyed extends Matter {
  readonly destroyed: { readonly order: string; readonly at: string };
}

/** Whether a matter as it is stored was destroyed: nothing is left in it but its number, its dates and its hashes. */
export const isDestroyed = (stored: Matter): stored is Destroyed => "destroyed" in stored;

/** What is left of it. @param procedure its title */
export const remainsOf = ({ numbers, closedOn, destroyed }: Destroyed, procedure: string): Remains => ({
  number: numbers["matter"] ?? null,
  procedure,
  closedOn: closedOn ?? null,
  destroyedOn: localDate(destroyed.at),
  order: destroyed.order,
});

/** What is said to whoever opens it. */
export function destroyedWords({ numbers, closedOn, destroyed }: Destroyed): string {
  const number = numbers["matter"];
  const named = number === undefined ? "这件事项" : `“${number}”`;
  return `${named}（${closedOn ?? ""}办结）保管期满，已于${localDate(destroyed.at)}经批准销毁，内容不能恢复；销毁清册和销毁证明见档案销毁事项 ${destroyed.order}。`;
}
