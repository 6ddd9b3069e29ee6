import { describeYear } from "../../testing/lived-year.ts";
import { seed002 } from "./seed.ts";

describeYear(seed002, {
  computed: 17,
  unsupported: 5,
  decoys: [
    ["petition", "F002-07", 1],
    ["coordination-meeting", "F002-10", 1],
  ],
  struck: [
    { figure: "F002-05", becomes: "6" },
    { figure: "F002-10", becomes: "5" },
  ],
});
