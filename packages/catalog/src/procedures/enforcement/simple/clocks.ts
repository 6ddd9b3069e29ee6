import { APL, ARC, HCP } from "../../../build/basis.ts";
import { onService, onState, type ClockInput } from "../../../build/clock.ts";
import { is } from "../../../build/condition.ts";
import { days, setting, workdays } from "../../../build/length.ts";
import { withdrawClock } from "../publicity.ts";

/** Every limit of a penalty on the spot, each with the article that sets it. */
export const clocks = {
  record: {
    title: "当场处罚备案期限",
    basis: [APL("52c"), HCP("14"), HCP("14x")],
    length: workdays(setting("recordDays")),
    starts: "decide",
    stops: ["fileRecord"],
  },
  pay: {
    title: "缴纳罚款期限",
    basis: APL(67),
    length: days(15),
    starts: onService("on-the-spot-decision"),
    when: is("sanction", "fine"),
    stops: ["collectOnSpot", onState("settled")],
    kind: "right",
  },
  remit: {
    title: "收缴罚款交机关期限",
    basis: APL("71a"),
    length: workdays(2),
    starts: "collectOnSpot",
    from: "collectedOn",
    stops: ["remit"],
  },
  bank: {
    title: "罚款缴付银行期限",
    basis: APL("71b"),
    length: workdays(2),
    starts: "remit",
    from: "remittedOn",
    stops: ["bank"],
  },
  withdrawPublicity: withdrawClock(["revoke"]),
  closing: {
    title: "归档结案期限",
    basis: [ARC("02"), HCP("SAM")],
    length: workdays(setting("closingDays")),
    starts: onState("settled"),
    stops: ["close"],
  },
} satisfies Readonly<Record<string, ClockInput>>;
