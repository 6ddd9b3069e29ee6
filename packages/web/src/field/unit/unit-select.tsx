import { useQuery } from "@tanstack/react-query";
import { TreeSelect } from "antd";

import type { Unit } from "../../api/generated.ts";
import { unitsQuery } from "../../matter/queries.ts";

interface Node {
  readonly value: string;
  readonly title: string;
  readonly children: Node[];
}

/** The tree of units as the picker wants it; a unit whose superior is gone stands at the top. */
export function treeOf(units: readonly Unit[]): Node[] {
  const nodes = new Map(units.map((unit) => [unit.id, { value: unit.id, title: unit.name, children: [] as Node[] }]));
  const roots: Node[] = [];
  for (const unit of [...units].sort((a, b) => a.sort - b.sort)) {
    const node = nodes.get(unit.id);
    const parent = unit.parent === null ? undefined : nodes.get(unit.parent);
    if (node) (parent?.children ?? roots).push(node);
  }
  return roots;
}

const GROUND: readonly string[] = ["community", "village", "grid"];

/** Communities and their grids, the units that are ground; all units where a street has entered none of these. */
export function groundOf(units: readonly Unit[]): readonly Unit[] {
  const ground = units.filter((unit) => GROUND.includes(unit.kind));
  return ground.length === 0 ? units : ground;
}

interface UnitSelectProps {
  readonly id: string;
  readonly value: string | undefined;
  readonly onChange: (id: string | undefined) => void;
  readonly invalid?: boolean;
  readonly describedBy?: string | undefined;
  readonly placeholder?: string;
  /** Only communities and grids. */
  readonly ground?: boolean;
}

export function UnitSelect({
  id,
  value,
  onChange,
  invalid = false,
  describedBy,
  placeholder = "选择机构",
  ground = false,
}: UnitSelectProps) {
  return (
    <TreeSelect<string | null>
      id={id}
      {...useUnitTree(ground)}
      allowClear
      placeholder={placeholder}
      style={{ width: "100%" }}
      status={invalid ? "error" : ""}
      aria-describedby={describedBy}
      value={value ?? null}
      onChange={(chosen: string | null | undefined) => onChange(chosen ?? undefined)}
    />
  );
}

/** What every picker of units has in common. */
export function useUnitTree(ground = false) {
  const units = useQuery(unitsQuery);
  const inForce = (units.data ?? []).filter((unit) => unit.validTo === null);
  return {
    treeData: treeOf(ground ? groundOf(inForce) : inForce),
    // Communities are chosen from first, their grids within.
    treeDefaultExpandAll: !ground,
    showSearch: { treeNodeFilterProp: "title" as const },
    loading: units.isPending,
    notFoundContent: units.isError ? "机构载入失败" : undefined,
  };
}
