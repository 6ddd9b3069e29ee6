import { NDR } from "../../../build/basis.ts";
import { onState, type ClockInput } from "../../../build/clock.ts";
import { is } from "../../../build/condition.ts";
import { days, months, setting, workdays, years } from "../../../build/length.ts";

/** Every limit of a normative document. */
export const clocks = {
  consultation: {
    title: "征求意见期限",
    length: days(0),
    from: "consultTo",
    starts: "askPublic",
    stops: ["gather", "abandon"],
    kind: "cap",
    roll: "none",
  },
  filing: {
    title: "报送备案期限",
    basis: NDR("15"),
    length: days(setting("filingDays")),
    starts: "issueDocument",
    from: "issuedOn",
    stops: ["fileForRecord", "repeal"],
    warns: [days(5)],
    expires: "supervise",
  },
  interpretation: {
    title: "政策解读期限",
    basis: NDR("17"),
    length: workdays(setting("interpretDays")),
    starts: "issueDocument",
    from: "issuedOn",
    stops: ["interpret", "repeal"],
  },
  correction: {
    title: "纠正期限",
    basis: NDR("15"),
    length: days(setting("correctDays")),
    starts: "recordFiling",
    when: is("filingResult", "correct"),
    stops: ["reportCorrection", "repeal"],
    expires: "supervise",
  },
  challenge: {
    title: "附带审查书面答复期限",
    basis: NDR("18"),
    length: workdays(10),
    starts: "receiveChallenge",
    from: "challengeOn",
    stops: ["answerChallenge"],
    warns: [workdays(3)],
    expires: "supervise",
  },
  cleanUp: {
    title: "定期清理",
    basis: NDR("20"),
    length: years(setting("cleanupYears")),
    starts: ["issueDocument", "enterExisting", "cleanUp"],
    stops: ["cleanUp", onState("ended")],
    warns: [days(60)],
  },
  validity: {
    title: "有效期",
    basis: NDR("13"),
    length: days(0),
    from: "validTo",
    starts: ["issueDocument", "enterExisting", "prolong"],
    stops: ["prolong", onState("ended")],
    kind: "cap",
    warns: [months(6)],
    expires: { act: "lapse" },
  },
} satisfies Record<string, ClockInput>;
