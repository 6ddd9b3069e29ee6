import { describeYear } from "../../testing/lived-year.ts";
import { seed003 } from "./seed.ts";

describeYear(seed003, {
  computed: 26,
  unsupported: 7,
  decoys: [
    ["research-topic", "F003-15", 1],
    ["observation-opinion", "F003-13", 1],
  ],
  struck: [
    { figure: "F003-07", becomes: "13" },
    { figure: "F003-15", becomes: "37" },
    { figure: "F003-13", becomes: "2" },
  ],
});
