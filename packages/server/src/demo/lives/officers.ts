import type { Life } from "../life.ts";

/** The squads, by the logins of their officers. */
const FIRST = ["enforcement-officer", "officer-1", "officer-2", "officer-3"];
const SECOND = ["officer-4", "officer-5", "officer-6", "officer-7"];
export const OFFICERS: readonly string[] = [...FIRST, ...SECOND];

/** Two officers of one squad. */
export function pairOf({ random }: Life): readonly [string, string] {
  const [first = "", second = ""] = random.some(random.pick([FIRST, SECOND]), 2);
  return [first, second];
}

export const squadLeaderOf = (officer: string): string =>
  SECOND.includes(officer) ? "squad-leader-2" : "squad-leader";
