import { BOUNDS } from "../http/limits.ts";
import type { World } from "../matter/world.ts";
import { settingIn } from "../security-policy/policy.ts";
import type { SecuritySetting } from "../security-policy/policy.ts";

/** The procedure's place in the names of settings that belong to no procedure: 列表导出. */
export const LISTS = "lists";

/**
 * How much may be taken out of the system at once, and how long it lies there: the security administrator's to set, as who may
 * take it is. The most is what memory allows.
 */
export const EXPORT_SETTINGS = {
  exportRows: { title: "列表一次导出最多多少行", default: 20_000, min: 1, max: BOUNDS.exportLines },
  exportHours: { title: "导出文件保留多少小时", default: 72, min: 1, max: 24 * 30 },
  exportsAtOnce: { title: "每个账号同时进行的导出", default: 2, min: 1, max: 10 },
} as const satisfies Readonly<Record<string, SecuritySetting>>;

export type Limits = Readonly<Record<keyof typeof EXPORT_SETTINGS, number>>;

/** The tenant's limits; a value that may not be counts as the default. */
export function limitsOf({ settings }: Pick<World, "settings">): Limits {
  const limit = (key: keyof typeof EXPORT_SETTINGS): number =>
    Number(settingIn(settings, `${LISTS}.${key}`, EXPORT_SETTINGS[key]));
  return {
    exportRows: limit("exportRows"),
    exportHours: limit("exportHours"),
    exportsAtOnce: limit("exportsAtOnce"),
  };
}
