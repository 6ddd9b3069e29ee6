import type { SettingItem } from "../../api/generated.ts";
import { areaTitle } from "../../matter/areas.ts";

/** A value as it is read. */
export function valueText(value: SettingItem["value"] | null): string {
  if (value === null) return "—";
  if (typeof value === "boolean") return value ? "是" : "否";
  return value === "" ? "（空）" : String(value);
}

/** Areas that are no procedure's. */
const OWN_AREAS: Readonly<Record<string, string>> = {
  statistics: "统计",
  desk: "办公桌面",
};

/** From when a change counts. */
export function countsFrom({ area, key }: Pick<SettingItem, "area" | "key">): string {
  if (area in OWN_AREAS) return "修改后即时生效。";
  return key === "retention"
    ? "按本单位的归档范围和保管期限表修改，理由中写明该表的名称和文号；是否期满随即按新的年限计算。"
    : "修改后正在计算的期限按新值计算。";
}

const areaOf = (area: string): string => OWN_AREAS[area] ?? areaTitle(area);

/** What was typed or chosen above the list. */
export interface SettingFilter {
  readonly q: string;
  readonly state: string | undefined;
}

/** The standing that matters most is the weakest: a limit that was checked nowhere is the street's to settle first. */
const WEAKEST = ["U", "LV", "I", "V2", "V"] as const;
export const standingOf = ({ basis }: Pick<SettingItem, "basis">): (typeof WEAKEST)[number] | undefined =>
  WEAKEST.find((status) => basis.some((one) => one.status === status));

function fits(item: SettingItem, { q, state }: SettingFilter): boolean {
  if (state === "changed" && !item.changed) return false;
  if (state === "none" && item.basis.length > 0) return false;
  if (state !== undefined && state !== "changed" && state !== "none" && standingOf(item) !== state) return false;
  return [item.title, item.procedureTitle, areaOf(item.area), ...item.basis.map(({ cite }) => cite)].some((text) =>
    text.includes(q),
  );
}

export interface SettingGroup {
  readonly procedure: string;
  readonly title: string;
  readonly area: string;
  readonly items: SettingItem[];
}

/** Settings that fit, procedure by procedure in the order they came. */
export function groupsOf(items: readonly SettingItem[], filter: SettingFilter): SettingGroup[] {
  const groups = new Map<string, SettingGroup>();
  for (const item of items) {
    if (!fits(item, filter)) continue;
    const group = groups.get(item.procedure) ?? {
      procedure: item.procedure,
      title: item.procedureTitle,
      area: areaOf(item.area),
      items: [],
    };
    group.items.push(item);
    groups.set(item.procedure, group);
  }
  return [...groups.values()];
}
