import { NDR } from "../../../build/basis.ts";
import { type ClockInput } from "../../../build/clock.ts";
import { setting, workdays } from "../../../build/length.ts";

/** Every limit of the procedure. */
export const clocks = {
  acceptance: {
    title: "受理期限",
    basis: NDR("06"),
    length: workdays(setting("acceptDays")),
    starts: ["submit", "supplement"],
    stops: ["accept", "returnForCompletion", "withdrawReview"],
  },
  review: {
    title: "合法性审查期限",
    basis: NDR("115b"),
    length: workdays(setting("reviewDays")),
    starts: "accept",
    stops: ["opine", "returnForCompletion", "withdrawReview"],
    warns: [workdays(3)],
  },
  supplement: {
    title: "补充材料期限",
    basis: NDR("06"),
    length: workdays(setting("supplementDays")),
    starts: "returnForCompletion",
    stops: ["supplement", "withdrawReview"],
    kind: "right",
  },
  adoption: {
    title: "反馈采纳情况期限",
    basis: NDR("08"),
    length: workdays(setting("adoptionDays")),
    starts: "opine",
    stops: ["reportAdoption"],
  },
} satisfies Record<string, ClockInput>;
