import type { Report } from "@fadu/engine/definition/act.ts";
import type { Condition, Path } from "@fadu/engine/definition/condition.ts";
import { branch, collect, report, system, type ActInput, type Who } from "../../../build/act.ts";
import { ACL, ALL, APL, ARL, PAF } from "../../../build/basis.ts";
import {
  allOf,
  anyOf,
  atMost,
  done,
  exhibitsAt,
  filled,
  gap,
  given,
  is,
  not,
  oneOf,
  over,
  overdue,
  requires,
  under,
  valueAt,
  where,
} from "../../../build/condition.ts";
import { headApproves, officers, statementAnswered } from "../compulsion.ts";
import type { CourtField } from "./fields.ts";
import type { CourtState } from "./states.ts";

export type CourtActs = Readonly<Record<string, ActInput<CourtField, CourtState>>>;

/** Whoever keeps touch with the court. */
export const withCourt: readonly Who[] = [...officers, "case-clerk", "litigation-clerk"];

/** Whatever this was opened from hears how it ended: a penalty, an illegal building. */
export const tells = (text: Path, when?: Condition): readonly Report[] =>
  (
    [
      ["ordinary-penalty", "courtEnds", "courtText"],
      ["simple-penalty", "courtEnds", "closingReason"],
      ["illegal-construction", "executionReported", "executionText"],
    ] as const
  ).map(([procedure, act, field]) => report(procedure, act, { [field]: text }, when ? { when } : {}));

/** No remedy is left: the time ran out unused, or it was used in vain (行政强制法第五十三条). */
const remediesOver = requires(
  anyOf(
    allOf(done("remedyLapses"), not(done("registerRemedy"))),
    allOf(done("endRemedy", { after: "registerRemedy" }), oneOf("remedyResult", "upheld", "withdrawn")),
    allOf(filled("remedyEndedOn"), under("remedyEndedOn", valueAt("$today")), not(done("registerRemedy"))),
  ),
  "当事人在法定期限内不申请行政复议或者提起行政诉讼，又不履行行政决定的，才可以申请人民法院强制执行；法定期限尚未届满",
  ACL(53),
);
const demanded = requires(
  anyOf(overdue("demandPeriod"), overdue("earlierDemand")),
  "申请前应当催告当事人履行义务；催告书送达十日后当事人仍未履行义务的，方可申请",
  ACL(54),
);

/** 等待救济期限、催告、申请 (行政强制法第五十三条至第五十五条). */
export const applying = {
  start: {
    title: "登记待申请执行的决定",
    basis: [ACL(53), ACL("53x")],
    help: "没有行政强制执行权的，自法定期限届满之日起三个月内申请",
    from: "new",
    by: [...withCourt.slice(1), system],
    collects: [
      "offender",
      "decisionTitle",
      "decisionNumber?",
      "decidedOn",
      "decisionServedOn",
      "obligation",
      "principal?",
      "surcharge?",
      "remedyRule",
      "remedyResult?",
      "remedyEndedOn?",
      "deferredUntil?",
      "demandServedOn?",
    ],
    requires: [
      requires(
        allOf(atMost("decisionServedOn", valueAt("$today")), atMost("decidedOn", valueAt("decisionServedOn"))),
        "送达日期不得早于决定日期，也不得晚于今日",
        ACL(53),
      ),
      requires(
        anyOf(
          not(filled("remedyEndedOn")),
          oneOf("remedyResult", "upheld", "withdrawn"),
          gap("decisionServedOn", "remedyEndedOn", "month", { atLeast: 6 }),
          allOf(
            is("remedyRule", "reconsiderationFirst"),
            gap("decisionServedOn", "remedyEndedOn", "day", { atLeast: 60 }),
          ),
        ),
        "救济没有经维持、驳回或者撤回终结的，法定期限自决定书送达之日起计算，不得提前",
        [ACL(53), ACL("53x")],
      ),
    ],
  },
  remedyLapses: {
    title: "法定复议、诉讼期限届满",
    basis: [ACL(53), ACL("53x")],
    from: ["waiting"],
    by: [system],
    notifies: ["squad-leader", "case-clerk"],
    lasting: true,
  },
  registerRemedy: {
    title: "登记行政复议、行政诉讼",
    basis: ACL(53),
    from: ["waiting"],
    by: withCourt,
    collects: ["remedyKind", "remedyOn"],
    task: "optional",
  },
  endRemedy: {
    title: "登记救济结果",
    basis: ACL(53),
    from: ["waiting"],
    to: [branch("closed", is("remedyResult", "overturned"), "overturned"), branch("waiting")],
    by: withCourt,
    collects: ["remedyResult", "remedyEndedOn"],
    requires: [requires(done("registerRemedy"), "尚未登记行政复议、行政诉讼", ACL(53))],
    reports: tells("=据以执行的决定被变更、撤销、确认违法或者无效", is("remedyResult", "overturned")),
    task: "optional",
  },
  demand: {
    title: "申请前催告",
    basis: [ACL(54), PAF("21")],
    from: ["waiting"],
    by: officers,
    collects: ["performBy", "performWay", "eConsent?"],
    requires: [requires(over("performBy", valueAt("$today")), "催告的履行期限须晚于今日", ACL(54))],
    issues: ["court-demand"],
  },
  recordStatement: {
    title: "记录、复核当事人的意见",
    basis: [ACL(36), ACL(55)],
    from: ["waiting"],
    by: officers,
    collects: ["statementText", "statementReply?"],
    requires: [statementAnswered],
    task: "optional",
  },
  apply: {
    title: "申请人民法院强制执行",
    basis: [ACL(53), ACL(54), ACL(55), ACL(60), PAF("23"), APL("72c")],
    help: "申请书由机关负责人签名，加盖机关印章，注明日期",
    from: ["waiting"],
    to: "submitted",
    by: officers,
    collects: [
      "courtName",
      "statementText",
      "decisionFile",
      "opinionFile",
      "subjectFile",
      "otherFiles?",
      "submittedOn",
      "courtFee?",
      "urgent",
      collect("urgentReason", { when: is("urgent", true) }),
      "lateReason?",
    ],
    requires: [
      remediesOver,
      demanded,
      requires(
        anyOf(not(anyOf(overdue("application"), overdue("earlierApplication"))), filled("lateReason")),
        "自法定期限届满之日起三个月内申请；逾期申请的，除有正当理由外，人民法院不予受理",
        ACL(53),
      ),
      requires(
        anyOf(not(filled("deferredUntil")), over("$today", valueAt("deferredUntil"))),
        "批准暂缓或者分期履行的，申请期限自暂缓或者分期期限结束之日起计算",
        APL("72c"),
      ),
      requires(
        allOf(exhibitsAt("decisionFile", 1), exhibitsAt("opinionFile", 1), exhibitsAt("subjectFile", 1)),
        "申请应当提供申请书，决定书及事实、理由和依据，当事人的意见及催告情况，申请强制执行标的情况等材料",
        ACL(55),
      ),
      requires(where(filled("courtFee"), atMost("courtFee", 0)), "行政机关申请人民法院强制执行，不缴纳申请费", ACL(60)),
      requires(
        anyOf(is("urgent", false), allOf(given("urgent", true), filled("urgentReason"))),
        "因情况紧急，为保障公共安全，才可以申请立即执行，请写明理由",
        ACL(59),
      ),
      requires(atMost("submittedOn", valueAt("$today")), "法院接到申请日期不得晚于今日", ACL(56)),
    ],
    approval: [headApproves("机关负责人签署申请书", ACL(55))],
    issues: ["court-application"],
  },
  perform: {
    title: "当事人自行履行",
    basis: ACL(54),
    from: ["waiting", "submitted", "reviewing", "declined", "refused", "executing"],
    to: "closed",
    outcome: "performed",
    by: withCourt,
    collects: ["executedOn", "executionText", "executedAmount?"],
    requires: [requires(atMost("executedOn", valueAt("$today")), "履行日期不得晚于今日", ACL(54))],
    reports: tells("executionText"),
    task: "optional",
  },
  giveUp: {
    title: "撤回申请（不再申请）",
    basis: ACL(53),
    from: ["waiting", "submitted", "reviewing", "declined", "refused"],
    to: [
      branch("closed", is("$matter.state", "declined"), "notAccepted"),
      branch("closed", is("$matter.state", "refused"), "refusedByCourt"),
      branch("closed", undefined, "withdrawn"),
    ],
    by: officers,
    collects: ["withdrawReason"],
    approval: [headApproves("机关负责人批准", ACL(53))],
    reports: tells("withdrawReason"),
    task: "optional",
  },
} satisfies CourtActs;

/** Where one must go to the reconsideration organ first, its sixty days are the term (ACL-53x). */
export const REMEDY_LAW = [ACL(53), ACL("53x"), ALL(46), ARL(20)];
