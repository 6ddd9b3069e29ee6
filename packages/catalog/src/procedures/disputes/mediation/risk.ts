import { MED } from "../../../build/basis.ts";
import { is, requires } from "../../../build/condition.ts";
import { mediators, type MediationActs } from "./states.ts";

/** A dispute that may turn into a crime: seen by anybody, reported in time, followed (人民调解法第二十五条). */
export const risk = {
  flagRisk: {
    title: "标记民转刑风险",
    basis: MED("11"),
    from: "open",
    by: [...mediators, "community-clerk", "grid-worker", "dispute-clerk"],
    collects: ["escalationRisk", "riskText"],
    requires: [requires(is("escalationRisk", true), "请确认有民转刑风险", MED("11"))],
    notifies: ["mediation-head", "justice-office-head", "deputy-head"],
  },
  reportRisk: {
    title: "报告公安等部门",
    basis: MED("11"),
    help: "对有可能引起治安案件、刑事案件的纠纷，应当及时向当地公安机关或者其他有关部门报告",
    from: "open",
    by: [...mediators, "mediation-head", "dispute-clerk"],
    collects: ["riskReportedTo", "riskMeasures"],
    requires: [requires(is("escalationRisk", true), "尚未标记民转刑风险", MED("11"))],
    issues: ["dispute-risk-report"],
    lasting: true,
  },
  recordEscalation: {
    title: "登记升级为治安、刑事案件",
    basis: MED("11"),
    from: "open",
    by: [...mediators, "mediation-head", "dispute-clerk"],
    collects: ["escalated", "escalatedText"],
    requires: [requires(is("escalated", true), "请确认已升级", MED("11"))],
  },
} satisfies MediationActs;
