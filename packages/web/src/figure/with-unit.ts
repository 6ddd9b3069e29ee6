import type { Indicator } from "@fadu/engine/definition/indicator.ts";

/** The unit its values are printed in: 元 printed by ten thousands is 万元. */
export const unitOf = ({ unit, print }: Pick<Indicator, "unit" | "print">): string =>
  print?.wan === true ? `万${unit}` : unit;

/** `12 件`; a percentage carries its sign already. */
export const withUnit = (printed: string, unit: string): string =>
  printed.endsWith(unit) || printed.endsWith("%") || printed.endsWith("百分点") ? printed : `${printed} ${unit}`;
