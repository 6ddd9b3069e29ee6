import { step, type Path } from "../../paths.ts";
import type { Values } from "../../street.ts";

const CHECK: Values = {
  form: "roadside",
  field: "other",
  checkedOn: "2024-09-02",
  site: { text: "临港大道云鹃路口", unit: "north" },
  unit: "squad",
  officers: ["officer-a", "officer-b"],
  objects: 12,
  found: 2,
  onSpot: 1,
  filed: 1,
};

export const stationCheckPaths: readonly Path[] = [
  {
    title: "路检路查一次",
    outcome: "registered",
    steps: [step("officer-a", "register", { on: "2024-09-02", values: CHECK, to: "registered" })],
  },
];
