import type { Basis } from "@fadu/engine/definition/basis.ts";
import type { Definition, Setting } from "@fadu/engine/definition/definition.ts";

import type { World } from "../matter/world.ts";

/** Key of the setting that every procedure has beside its own: how many years its files are kept. */
export const RETENTION = "retention";
/** More than anybody writes into a table; for ever is 0. */
const MOST_YEARS = 100;

/** How long files are kept, as the tenant may set it by its own table of what is filed and for how long. */
export const retentionSetting = ({ retention }: Pick<Definition, "retention">): Setting => ({
  title: "档案保管年限（年，0为永久）",
  default: retention.years,
  basis: retention.basis,
});

/**
 * Years for which files of this definition are kept, 0 for ever: the tenant's own term, but none shorter than one that was
 * verified. `destruction_fault()` says the same from the log of administration; the two are changed together.
 */
export function keptYears(world: Pick<World, "settings">, definition: Pick<Definition, "id" | "retention">): number {
  const own = world.settings[nameOf(definition)];
  return typeof own === "number" && ownTerm(world, definition) ? own : definition.retention.years;
}

/** Whether the tenant set the term itself. */
export function ownTerm(
  { settings }: Pick<World, "settings">,
  definition: Pick<Definition, "id" | "retention">,
): boolean {
  const own = settings[nameOf(definition)];
  return own !== undefined && faultInTerm(definition, own) === undefined;
}

const nameOf = ({ id }: Pick<Definition, "id">): string => `${id}.${RETENTION}`;

/** What is wrong with a term, in words and under which rule; undefined when it may be set. */
export function faultInTerm(
  { retention }: Pick<Definition, "retention">,
  years: unknown,
): { readonly says: string; readonly basis: readonly Basis[] } | undefined {
  if (typeof years !== "number" || !Number.isInteger(years) || years < 0 || years > MOST_YEARS)
    return { says: `请填写0至${MOST_YEARS}的整数，0为永久`, basis: [] };
  const { years: fixed, basis } = retention;
  const shorter = years !== 0 && (fixed === 0 || years < fixed);
  const verified = basis.length > 0 && basis.every(({ status }) => status === "V" || status === "V2");
  if (!shorter || !verified) return undefined;
  const cited = basis.map(({ cite }) => cite).join("、");
  return fixed === 0
    ? { says: `不能改为${years}年：依照${cited}须永久保管，依据已经核实，不能缩短`, basis }
    : {
        says: `不能改为${years}年：依照${cited}须保管${fixed}年，依据已经核实，只能延长；请填写${fixed}以上的年数，或者填0永久保管`,
        basis,
      };
}
