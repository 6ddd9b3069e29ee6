import { GEN, TRF } from "../../../build/basis.ts";
import { onState, type ClockInput } from "../../../build/clock.ts";
import { is, allOf } from "../../../build/condition.ts";
import { days, hours, setting, workdays } from "../../../build/length.ts";

/**
 * The limits of 移送规定. Its "three days" are not said to be working days: calendar days, with the safe day shown (GEN-17).
 * Those of police and procuratorate are rights of the office to an answer: nobody here is late.
 */
export const clocks = {
  verification: {
    title: "专案组核实、报告期限",
    basis: TRF("05"),
    length: workdays(setting("verifyDays")),
    starts: "discover",
    from: "discoveredOn",
    stops: ["verify"],
  },
  decision: {
    title: "批准移送期限",
    basis: [TRF("05a"), GEN("17")],
    length: days(3),
    starts: "verify",
    from: "reportedAt",
    stops: ["decide"],
    warns: [days(1)],
  },
  deliver: {
    title: "向公安机关移送期限",
    basis: TRF("05b"),
    length: hours(24),
    starts: onState("approved"),
    stops: ["deliver"],
    warns: [hours(12)],
  },
  forwarding: {
    title: "公安机关转送期限",
    basis: TRF("07"),
    length: hours(24),
    starts: "deliver",
    from: "handedOverAt",
    when: is("destination", "police"),
    stops: ["forwarded", "receipt", "answer"],
    kind: "right",
  },
  filing: {
    title: "公安机关决定是否立案期限",
    basis: TRF("08"),
    length: days(3),
    starts: "deliver",
    from: "handedOverAt",
    when: is("destination", "police"),
    stops: ["answer"],
    kind: "right",
  },
  objection: {
    title: "提请复议、建议立案监督期限",
    basis: [TRF("09a"), GEN("17")],
    length: days(3),
    roll: "safe",
    starts: "answer",
    from: "answerOn",
    when: allOf(is("destination", "police"), is("policeDecision", "notFiled")),
    stops: ["askReconsideration", "askSupervision"],
    kind: "right",
    warns: [days(1)],
  },
  reconsideration: {
    title: "公安机关复议期限",
    basis: TRF("09b"),
    length: days(3),
    starts: "askReconsideration",
    from: "objectedOn",
    stops: ["reconsider"],
    kind: "right",
  },
  supervision: {
    title: "复议后建议立案监督期限",
    basis: [TRF("09b"), GEN("17")],
    length: days(3),
    roll: "safe",
    starts: "reconsider",
    from: "reconsideredOn",
    when: is("reconsidered", "upheld"),
    stops: ["askSupervision"],
    kind: "right",
    warns: [days(1)],
  },
  handItems: {
    title: "移交涉案物品、材料期限",
    basis: [TRF(12), GEN("17")],
    length: days(3),
    starts: onState("filed"),
    from: ["supervisedOn", "reconsideredOn", "answerOn"],
    stops: ["handItems"],
    warns: [days(1)],
  },
} satisfies Readonly<Record<string, ClockInput>>;
