import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Instant } from "@fadu/engine/time/dates.ts";

import type { World } from "../matter/world.ts";

/** Settings of the desk itself, which are no procedure's. */
export const OF_DESK = {
  id: "desk",
  title: "办公桌面",
  area: "desk",
  settings: { draftDays: { title: "表单草稿保存天数", default: 30, basis: [] } },
} as const satisfies Pick<Definition, "id" | "title" | "area" | "settings">;

const DAY_MS = 86_400_000;
const LONGEST_DAYS = 365;

/** Days a draft is kept after it was last saved. */
function draftDays({ settings }: Pick<World, "settings">): number {
  const own = settings[`${OF_DESK.id}.draftDays`];
  return typeof own === "number" && own >= 1 ? Math.min(own, LONGEST_DAYS) : OF_DESK.settings.draftDays.default;
}

/** Drafts saved before this instant are too old. */
export const draftsSince = (world: Pick<World, "settings">, now: Instant): Instant =>
  new Date(Date.parse(now) - draftDays(world) * DAY_MS).toISOString();

/** When a draft saved at this instant is given up. */
export const draftEnds = (world: Pick<World, "settings">, savedAt: Instant): Instant =>
  new Date(Date.parse(savedAt) + draftDays(world) * DAY_MS).toISOString();
