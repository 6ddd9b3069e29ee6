import { describeYear } from "../../testing/lived-year.ts";
import { seed004 } from "./seed.ts";

describeYear(seed004, {
  computed: 47,
  unsupported: 1,
  decoys: [
    ["meeting-topic", "F004-01", 1],
    ["labour-mediation", "F004-34", 1],
  ],
  struck: [
    { figure: "F004-01", becomes: "216" },
    { figure: "F004-34", becomes: "6203", also: { "F004-35": "7612", "F004-36": "7963.72" } },
    { figure: "F004-38", becomes: "56" },
  ],
});
