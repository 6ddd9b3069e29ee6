import { ACL, GEN } from "../../../build/basis.ts";
import { onState, type ClockInput } from "../../../build/clock.ts";
import { is } from "../../../build/condition.ts";
import { days, hours, setting, years } from "../../../build/length.ts";

/** The limits of the office's own compulsion. */
export const clocks = {
  demandPeriod: {
    title: "催告的履行期限",
    basis: ACL(35),
    length: days(0),
    roll: "next",
    starts: "demand",
    from: "demandBy",
    stops: ["decide", "decideSubstitute", "agree", "halt", "toCourt", onState("settled")],
    kind: "right",
  },
  surchargePeriod: {
    title: "加处罚款（滞纳金）满三十日",
    basis: [ACL(46), GEN("07")],
    length: days(30),
    starts: "addSurcharge",
    from: "surchargeFrom",
    stops: ["decide", "toCourt", onState("settled")],
    kind: "right",
  },
  substitute: {
    title: "代履行时间",
    basis: ACL("51a"),
    length: days(0),
    roll: "none",
    starts: ["decideSubstitute", "demandSubstitute"],
    from: "substituteOn",
    stops: ["demandSubstitute", "performSubstitute", "agree", "halt", onState("settled")],
  },
  notifyCleared: {
    title: "事后立即通知当事人",
    basis: ACL(52),
    length: hours(setting("notifyHours")),
    starts: "clearAtOnce",
    from: "clearedAt",
    when: is("partyOnSite", false),
    stops: ["notifyCleared"],
  },
  agreement: {
    title: "执行协议履行期限",
    basis: ACL(42),
    length: days(0),
    starts: "agree",
    from: "agreementBy",
    stops: ["breach", "halt", onState("settled")],
    kind: "right",
  },
  halt: {
    title: "中止执行满三年",
    basis: ACL(39),
    length: years(3),
    starts: onState("halted"),
    stops: ["resumeExecution", onState("settled")],
    kind: "cap",
    expires: { act: "haltExpires" },
  },
} satisfies Readonly<Record<string, ClockInput>>;
