import { describeYear } from "../../testing/lived-year.ts";
import { seed001 } from "./seed.ts";

describeYear(seed001, {
  computed: 62,
  unsupported: 0,
  decoys: [
    ["patrol-task", "F001-01", 9],
    ["mediation", "F001-52", 50],
    ["simple-penalty", "F001-43", 50],
  ],
  struck: [
    { figure: "F001-01", becomes: "62" },
    { figure: "F001-05", becomes: "1" },
    { figure: "F001-52", becomes: "1064", also: { "F001-53": "876.18" } },
  ],
});
