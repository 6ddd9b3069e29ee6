import { branch, child } from "../../../build/act.ts";
import { APL, HCP, TRF } from "../../../build/basis.ts";
import { childrenClosed, done, latestEnded, not, requires } from "../../../build/condition.ts";
import { officers, type OrdinaryActs } from "./parts.ts";

const answered = requires(childrenClosed("criminal-transfer"), "涉嫌犯罪案件移送尚未办结", TRF("08"));

/** 移送司法机关: decided, handed over, answered and objected to in a matter of its own (行政处罚法第二十七条; 移送规定). */
export const transfer = {
  transferCrime: {
    title: "移送司法机关",
    basis: [APL(27), APL("57a"), TRF("03")],
    help: "不得以行政处罚代替移送；专案组核实、负责人三日内决定、二十四小时内移送，在所开事项中办理",
    from: ["investigating", "concluded", "deciding"],
    to: "transferring",
    by: officers,
    collects: ["crimeText"],
    opens: [
      child("criminal-transfer", {
        offender: "offender",
        caseNumber: "$matter.number",
        crimeText: "crimeText",
        discoveredOn: "$today",
        destination: "=police",
        officers: "officers",
      }),
    ],
    task: "optional",
  },
  policeAccepts: {
    title: "司法机关立案",
    basis: [TRF("08"), TRF("12"), HCP("31")],
    from: ["transferring"],
    to: "settled",
    by: officers,
    collects: ["policeText"],
    requires: [answered, requires(latestEnded("criminal-transfer", "filed"), "司法机关没有立案", TRF("08"))],
  },
  policeDeclines: {
    title: "司法机关不予立案，恢复办理",
    basis: [TRF("10"), APL(27)],
    help: "不追究刑事责任，依法应当给予行政处罚的，恢复办理",
    from: ["transferring"],
    to: [branch("deciding", done("conclude")), branch("investigating")],
    by: officers,
    collects: ["policeText"],
    requires: [answered, requires(not(latestEnded("criminal-transfer", "filed")), "司法机关已经立案", TRF("12"))],
    task: "optional",
  },
} satisfies OrdinaryActs;
