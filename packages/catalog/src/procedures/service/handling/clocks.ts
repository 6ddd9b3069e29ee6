import { SERVICE } from "../../../build/customs.ts";
import type { ClockInput } from "../../../build/clock.ts";
import { is } from "../../../build/condition.ts";
import { days, setting, workdays } from "../../../build/length.ts";

/** Limits of the hall and of the applicant. */
export const handlingClocks = {
  notice: {
    title: "受理（一次性告知）期限",
    basis: SERVICE,
    length: workdays(setting("noticeDays")),
    from: ["supplementedOn", "appliedOn"],
    starts: ["apply", "supplement"],
    stops: ["askPapers", "accept", "declineApplication", "withdrawApplication"],
    warns: [workdays(1)],
  },
  supplement: {
    title: "补正期限",
    basis: SERVICE,
    length: workdays(setting("supplementDays")),
    starts: "served:papers-notice",
    stops: ["supplement", "declineApplication", "withdrawApplication"],
    kind: "right",
    warns: [workdays(3)],
  },
  decide: {
    title: "办结期限",
    basis: SERVICE,
    length: workdays(setting("decideDays")),
    starts: "accept",
    stops: ["decide", "state:closed"],
    suspends: ["suspend"],
    resumes: ["resume"],
    extension: { length: workdays(setting("extendDays")), times: 1, basis: SERVICE },
    warns: [workdays(3)],
  },
  tolerance: {
    title: "容缺材料补齐期限",
    basis: SERVICE,
    length: days(0),
    from: "missingDueOn",
    starts: "accept",
    when: is("tolerant", true),
    stops: ["fillGap", "state:closed"],
    kind: "right",
    warns: [days(3)],
    expires: "supervise",
  },
  deliver: {
    title: "送达（发证）期限",
    basis: SERVICE,
    length: workdays(setting("deliverDays")),
    from: "decidedOn",
    starts: "decide",
    stops: ["deliver"],
  },
} as const satisfies Readonly<Record<string, ClockInput>>;
