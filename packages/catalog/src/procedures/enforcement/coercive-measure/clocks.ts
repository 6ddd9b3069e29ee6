import { ACL, GEN } from "../../../build/basis.ts";
import { onService, onState, type ClockInput } from "../../../build/clock.ts";
import { days, hours, setting, workdays } from "../../../build/length.ts";

const ENDS = [onState("releasing"), onState("closed")] as const;

/** The limits of sealing and seizing, each with its article. Thirty days are calendar days and do not roll (GEN-07). */
export const clocks = {
  ratification: {
    title: "当场实施后报告、补办批准手续期限",
    basis: ACL(19),
    length: hours(24),
    starts: "imposeAtOnce",
    from: "imposedAt",
    stops: ["ratify", ...ENDS],
    warns: [hours(12)],
  },
  delivery: {
    title: "当场交付决定书和清单",
    basis: ACL(24),
    length: days(0),
    roll: "none",
    starts: ["impose", "imposeAtOnce"],
    from: "imposedAt",
    stops: [onService("seizure-decision")],
  },
  holding: {
    title: "查封、扣押期限",
    basis: [ACL("25a"), GEN("07")],
    length: days(30),
    kind: "cap",
    starts: ["impose", "imposeAtOnce"],
    from: "imposedAt",
    stops: ["prolong", ...ENDS],
    suspends: [onState("appraising")],
    resumes: ["receiveAppraisal"],
    warns: [days(7), days(3)],
    expires: { act: "lapse" },
  },
  prolonged: {
    title: "延长后的查封、扣押期限",
    basis: [ACL("25b"), GEN("26")],
    length: days(30),
    kind: "cap",
    starts: "prolong",
    from: "$due.holding",
    stops: ENDS,
    suspends: [onState("appraising")],
    resumes: ["receiveAppraisal"],
    warns: [days(7), days(3)],
    expires: { act: "lapse" },
  },
  appraisal: {
    title: "检测、检验、检疫、鉴定期间",
    basis: ACL("25c"),
    length: days(0),
    roll: "none",
    starts: "entrustAppraisal",
    from: "appraisalUntil",
    stops: ["receiveAppraisal", ...ENDS],
  },
  giveBack: {
    title: "立即退还财物",
    basis: ACL(28),
    length: workdays(setting("returnDays")),
    starts: onState("releasing"),
    stops: ["returnItems"],
  },
} satisfies Readonly<Record<string, ClockInput>>;
