import type { Length, LengthUnit } from "@fadu/engine/definition/clock.ts";
import type { Amount, Path } from "@fadu/engine/definition/condition.ts";

const of =
  (unit: LengthUnit) =>
  (n: Amount): { readonly n: Amount; readonly unit: LengthUnit } => ({ n, unit });

/** Calendar days (自然日). */
export const days = of("day");
/** Working days by the holiday notices (工作日). */
export const workdays = of("workday");
/** Hours day and night (紧急工作时). */
export const hours = of("hour");
/** Hours inside the tenant's working periods (工作时). */
export const workhours = of("workhour");
export const months = of("month");
export const years = of("year");

/** The tenant's value of a setting of this procedure, as a number: `workdays(setting("recordWithin"))`. */
export const setting = (key: string): Amount => ({ setting: key });

/** The length that the data holds at a path, `{ n, unit }`: a filing standard's limit. */
export const lengthAt = (path: Path): Length => ({ path });
