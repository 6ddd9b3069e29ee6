import { SZD } from "../../../build/basis.ts";
import { onState, type ClockInput } from "../../../build/clock.ts";
import { days, setting, workdays } from "../../../build/length.ts";
import { OFFICE } from "./parts.ts";

/** Every limit of the procedure. */
export const clocks = {
  signing: {
    title: "审批签订期限",
    basis: OFFICE,
    length: workdays(setting("signDays")),
    starts: "confirmReview",
    stops: ["signContract", "redraft", "abandon"],
  },
  performance: {
    title: "履行期限",
    basis: SZD("05"),
    length: days(0),
    from: "performTo",
    starts: ["signContract", "amendContract"],
    stops: ["amendContract", "finish", "endContract"],
    roll: "none",
    warns: [days(30)],
    expires: "supervise",
  },
  tracking: {
    title: "履行情况登记周期",
    basis: OFFICE,
    length: days(setting("trackEvery")),
    starts: ["signContract", "reportPerformance"],
    stops: ["reportPerformance", "finish", "endContract"],
  },
  archive: {
    title: "归档期限",
    basis: OFFICE,
    length: days(setting("archiveDays")),
    starts: onState("toArchive"),
    stops: ["archive"],
    warns: [days(7)],
  },
} satisfies Record<string, ClockInput>;
