import { APL, HCP, PAF, POW } from "../../../build/basis.ts";
import { allOf, anyOf, gap, is, not, requires, valueAt, atMost } from "../../../build/condition.ts";
import { powerInForce, twoCertified } from "../offence.ts";
import { toldBack } from "../../events/told-back.ts";
import { headApproves, officers, squadChecks, type OrdinaryActs } from "./parts.ts";

/** From a clue to a case: 线索核查、立案 (行政处罚法第五十四条; 住房和城乡建设行政处罚程序规定第十五条). */
export const filing = {
  register: {
    title: "登记线索",
    basis: [APL("54b"), HCP("15a")],
    from: "new",
    by: ["enforcement-officer", "case-clerk", "squad-leader"],
    collects: [
      "source",
      "clue",
      "foundOn",
      "sourceNumber?",
      "offender?",
      "cause?",
      "occurredAt?",
      "place?",
      "evidence?",
      "officers?",
      "theme?",
    ],
    requires: [requires(atMost("foundOn", valueAt("$today")), "发现线索日期不得晚于今日", HCP("15a"))],
    notifies: ["squad-leader"],
  },
  file: {
    title: "立案",
    help: "有初步证据证明存在违法行为、属于本机关管辖、未超过行政处罚时效的，应当立案",
    basis: [APL("54b"), HCP("15c"), APL("36a"), POW("05"), PAF("01")],
    from: ["clue"],
    to: "investigating",
    by: officers,
    collects: [
      "offender",
      "cause",
      "occurredAt",
      "grave?",
      "place",
      "initialEvidence",
      "evidence",
      "jurisdiction",
      "filingOpinion",
      "officers",
      "powerSource",
      "inNameOf",
      "theme?",
    ],
    requires: [
      twoCertified,
      powerInForce,
      requires(
        anyOf(
          gap("occurredAt", "foundOn", "year", { atMost: 2 }),
          allOf(is("grave", true), gap("occurredAt", "foundOn", "year", { atMost: 5 })),
        ),
        "违法行为在二年内未被发现的，不再给予行政处罚；涉及公民生命健康安全、金融安全且有危害后果的为五年",
        [APL("36a"), APL("36b")],
      ),
      requires(atMost("occurredAt", valueAt("$now")), "违法时间不得晚于现在", APL(40)),
    ],
    approval: [squadChecks, headApproves("机关负责人批准立案", HCP("15c"))],
    issues: ["filing-approval"],
    numbers: ["matter"],
    assigns: { handler: "officers.0" },
    members: ["officers"],
    lasting: true,
  },
  declineFiling: {
    title: "不予立案",
    basis: [HCP("15c"), APL("36a"), APL("33a")],
    from: ["clue"],
    to: "closed",
    outcome: "notFiled",
    by: officers,
    collects: ["declineGround", "declineText"],
    requires: [
      requires(not(is("declineGround", "noJurisdiction")), "不属于本机关管辖的，请办理“移送有管辖权的机关”", APL(22)),
    ],
    approval: [squadChecks, headApproves("机关负责人批准", HCP("15c"))],
    reports: toldBack("declineText"),
  },
  transferOut: {
    title: "移送有管辖权的机关",
    basis: [APL(22), APL(25), POW("05")],
    from: ["clue", "investigating", "concluded", "deciding"],
    to: "closed",
    outcome: "transferred",
    by: officers,
    collects: ["transferTo", "transferReason"],
    approval: [headApproves("机关负责人批准", APL(25))],
    reports: toldBack("transferReason"),
    task: "optional",
  },
} satisfies OrdinaryActs;
