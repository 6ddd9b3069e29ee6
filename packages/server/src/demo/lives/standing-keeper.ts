import type { RoleId } from "@fadu/catalog/roles/roles.ts";
import type { LocalDate } from "@fadu/engine/time/dates.ts";

import type { Cast, Values } from "../../reproduce/lives/life.ts";

/** An entry of a roster that something else refers to. */
export interface Reference {
  readonly [key: string]: string;
  readonly id: string;
  readonly title: string;
}

/** Who enters the rosters. */
export interface Keeper {
  readonly cast: Cast;
  readonly first: LocalDate;
  /** @param from first day in force, when it is not that of everything else */
  readonly enter: (
    by: RoleId,
    procedure: string,
    name: string,
    values: Values,
    to?: LocalDate,
    from?: LocalDate,
  ) => Reference;
}
