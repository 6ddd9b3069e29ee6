import type { Unit } from "../../api/generated.ts";

/** Kinds of units that streets have. */
export const UNIT_KINDS: Readonly<Record<string, string>> = {
  office: "机关",
  section: "科室、中心",
  squad: "中队",
  station: "站、所",
  community: "社区、村",
  grid: "网格",
  "micro-grid": "微网格",
};

export interface UnitRow {
  readonly unit: Unit;
  /** Levels below the office. */
  readonly depth: number;
  readonly siblings: readonly Unit[];
}

/** The tree from the top down, each with its brothers in their order. */
export function rowsOf(units: readonly Unit[]): UnitRow[] {
  const known = new Set(units.map((unit) => unit.id));
  const below = new Map<string, Unit[]>();
  for (const unit of units) {
    const parent = unit.parent !== null && known.has(unit.parent) ? unit.parent : "";
    below.set(parent, [...(below.get(parent) ?? []), unit]);
  }
  const walk = (parent: string, depth: number): UnitRow[] => {
    const siblings = [...(below.get(parent) ?? [])].sort(
      (a, b) => a.sort - b.sort || a.name.localeCompare(b.name, "zh-CN", { numeric: true }),
    );
    return siblings.flatMap((unit) => [{ unit, depth, siblings }, ...walk(unit.id, depth + 1)]);
  };
  return walk("", 0);
}

/** The order after one of them was moved a place up or down: every brother with its new place. */
export function moved(siblings: readonly Unit[], id: string, by: -1 | 1): { unit: Unit; sort: number }[] {
  const list = [...siblings];
  const at = list.findIndex((unit) => unit.id === id);
  const [one] = list.splice(at, 1);
  if (one) list.splice(at + by, 0, one);
  return list.map((unit, index) => ({ unit, sort: (index + 1) * 10 })).filter(({ unit, sort }) => unit.sort !== sort);
}
