import type { LocalDate } from "@fadu/engine/time/dates.ts";

import type { World } from "../matter/world.ts";
import { PARTY_KINDS, YES_NO } from "./cells.ts";
import type { Column } from "./columns.ts";

/** More than so many words help nobody who types; the rest is known all the same. */
const MOST = 1000;

/** Words that may stand in a column's cells: options, names of units and people, classes in force on the day. */
export function wordsFor({ field, part }: Column, world: World, today: LocalDate): string[] {
  if (field.type === "party") return part === "kind" ? Object.keys(PARTY_KINDS) : [];
  if (field.type === "place") return part === "unit" ? unitNames(world) : [];
  switch (field.type) {
    case "yesno":
      return Object.keys(YES_NO).slice(0, 2);
    case "choice":
    case "choices":
      return Object.values(field.options ?? {});
    case "unit":
    case "units":
      return unitNames(world);
    case "account":
    case "accounts":
      return [...world.accounts.values()].filter(({ disabled }) => !disabled).map(({ name }) => name);
    case "taxonomy":
      return classTitles(world, field.of ?? "", today);
    default:
      return [];
  }
}

const unitNames = ({ units }: World): string[] =>
  [...units.values()]
    .filter(({ to }) => to === null)
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ name }) => name);

function classTitles({ classes }: World, taxonomy: string, today: LocalDate): string[] {
  const titles: string[] = [];
  for (const [key, versions] of classes) {
    if (!key.startsWith(`${taxonomy}/`)) continue;
    const now = versions.find(({ from, to }) => from <= today && (to === null || to >= today));
    if (now) titles.push(now.title);
    if (titles.length >= MOST) break;
  }
  return titles;
}
