import { OGI } from "../../../build/basis.ts";
import { onService, onState, type ClockInput } from "../../../build/clock.ts";
import { consent } from "../../../build/act.ts";
import { setting, workdays } from "../../../build/length.ts";

/** Every limit of the procedure. */
export const clocks = {
  correction: {
    title: "告知补正期限",
    basis: OGI("30a"),
    length: workdays(7),
    starts: "register",
    from: "receivedOn",
    stops: ["askCorrection", "accept", "answer", "withdrawApplication"],
  },
  correctionPeriod: {
    title: "补正期限",
    basis: OGI("30a"),
    length: workdays(setting("correctionDays")),
    starts: onService("correction-notice"),
    stops: ["receiveCorrection", onState("closed")],
    kind: "right",
  },
  answer: {
    title: "答复期限",
    basis: [OGI("33a"), OGI("30b")],
    length: workdays(20),
    starts: ["register", "receiveCorrection"],
    from: ["correctedOn", "receivedOn"],
    stops: ["receiveCorrection", "answer", "withdrawApplication"],
    suspends: ["askCorrection", onService("third-party-letter")],
    resumes: ["receiveOpinion", onState("handling")],
    extension: {
      length: workdays(20),
      times: 1,
      approval: [consent("政府信息公开工作机构负责人同意", ["office-head", "deputy-head"], { basis: OGI("33b") })],
      basis: OGI("33b"),
    },
    warns: [workdays(5), workdays(2)],
  },
  thirdParty: {
    title: "第三方提出意见期限",
    basis: [OGI("32"), OGI("34")],
    length: workdays(15),
    starts: onService("third-party-letter"),
    stops: ["receiveOpinion", onState("closed")],
    kind: "right",
  },
  feePeriod: {
    title: "缴费期限",
    basis: OGI("42c"),
    length: workdays(setting("feeDays")),
    starts: "notifyFee",
    stops: ["payFee", onState("closed")],
    kind: "right",
  },
} satisfies Record<string, ClockInput>;
