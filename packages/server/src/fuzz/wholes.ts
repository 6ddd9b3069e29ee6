import type { Hand } from "./hand.ts";
import { ofAccounts } from "./of-accounts.ts";
import { ofMatters } from "./of-matters.ts";
import { ofOffice } from "./of-office.ts";
import { ofReports } from "./of-reports.ts";
import type { Wholes } from "./values.ts";
import type { Whole } from "./whole.ts";

/** Whole requests for each route that requests made from the schema alone would hardly ever get through, by operation. */
export async function wholesOf(hand: Hand): Promise<Wholes> {
  const all = [
    ...(await ofOffice(hand)),
    ...(await ofMatters(hand)),
    ...(await ofReports(hand)),
    ...(await ofAccounts(hand)),
  ];
  const wholes = new Map<string, Whole[]>();
  for (const one of all) wholes.set(one.operation, [...(wholes.get(one.operation) ?? []), one]);
  return wholes;
}
