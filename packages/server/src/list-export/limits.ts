import type { Setting } from "@fadu/engine/definition/definition.ts";

import { BOUNDS } from "../http/limits.ts";
import type { World } from "../matter/world.ts";

/** The procedure's place in the names of settings that belong to no procedure: 列表导出. */
export const LISTS = "lists";

/** How much may be taken out of the system at once, and how long it lies there. */
export const EXPORT_SETTINGS = {
  exportRows: { title: "一次导出最多多少行", default: 20_000, basis: [] },
  exportHours: { title: "导出文件保留多少小时", default: 72, basis: [] },
  exportsAtOnce: { title: "每个账号同时进行的导出", default: 2, basis: [] },
} as const satisfies Readonly<Record<string, Setting>>;

/** The most that memory allows, whatever the street sets. */
const MOST = { exportRows: BOUNDS.exportLines, exportHours: 24 * 30, exportsAtOnce: 10 } as const;

export type Limits = Readonly<Record<keyof typeof EXPORT_SETTINGS, number>>;

/** The tenant's limits; a value that makes no sense counts as the default. */
export function limitsOf({ settings }: World): Limits {
  const limit = (key: keyof typeof EXPORT_SETTINGS): number => {
    const own = settings[`${LISTS}.${key}`];
    const value = typeof own === "number" && Number.isInteger(own) && own > 0 ? own : EXPORT_SETTINGS[key].default;
    return Math.min(value, MOST[key]);
  };
  return {
    exportRows: limit("exportRows"),
    exportHours: limit("exportHours"),
    exportsAtOnce: limit("exportsAtOnce"),
  };
}
